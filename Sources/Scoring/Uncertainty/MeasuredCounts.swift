/// How often a criterion was right in one language where somebody checked: the counts that the simulation draws from.
public struct MeasuredCounts: Sendable, Equatable {
    public var criterion: String
    /// BCP 47 primary subtag.
    public var language: String
    /// Findings that were right.
    public var right: Int
    /// Findings that were false alarms.
    public var wrong: Int
    /// What should have been found and was not; nil where nobody looked for it.
    public var missed: Int?
    /// Findings that were right where somebody looked for what was missed too: what `missed` is to be compared with.
    public var found: Int

    /// - Parameter found: all that were right, if nothing else is told.
    public init(
        criterion: String, language: String, right: Int, wrong: Int, missed: Int? = nil, found: Int? = nil
    ) {
        self.criterion = criterion
        self.language = language
        self.right = right
        self.wrong = wrong
        self.missed = missed
        self.found = found ?? right
    }
}
