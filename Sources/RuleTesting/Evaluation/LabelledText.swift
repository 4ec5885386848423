/// A text with what a person said of it.
public struct LabelledText: Sendable, Equatable {
    public var id: String
    /// BCP 47 primary subtag; nil where the file does not say it and it has to be detected.
    public var language: String?
    public var text: String
    /// Whether the person saw the topic in it: a label above 0.
    public var isPositive: Bool
    /// Row in the file, from 1, the header counted.
    public var row: Int

    public init(id: String, language: String?, text: String, isPositive: Bool, row: Int) {
        self.id = id
        self.language = language
        self.text = text
        self.isPositive = isPositive
        self.row = row
    }
}
