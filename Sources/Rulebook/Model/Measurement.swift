/// How often a criterion was right in one language, counted by people: a reading of quotes, or a comparison with labelled texts.
public struct Measurement: Sendable, Equatable {
    public var criterion: String
    /// BCP 47 primary subtag.
    public var language: String
    /// The rung from which a text or quote counted as found, 1–4.
    public var rung: Int
    /// The day it was made, `YYYY-MM-DD`.
    public var date: String
    /// Where the counts come from, so that a reader can count again.
    public var source: String
    /// Findings that were right.
    public var right: Int
    /// Findings that were false alarms.
    public var wrong: Int
    /// What should have been found and was not; nil where nobody looked for it.
    public var missed: Int?
    public var location: SourceLocation

    public init(
        criterion: String, language: String, rung: Int, date: String, source: String, right: Int, wrong: Int,
        missed: Int? = nil, location: SourceLocation = SourceLocation(file: "precision.yaml", line: 1, column: 1)
    ) {
        self.criterion = criterion
        self.language = language
        self.rung = rung
        self.date = date
        self.source = source
        self.right = right
        self.wrong = wrong
        self.missed = missed
        self.location = location
    }

    /// Whether both measure the same thing by the same source: the later one takes the place of the earlier.
    public func isSame(as other: Measurement) -> Bool {
        criterion == other.criterion && language == other.language && rung == other.rung && source == other.source
    }
}
