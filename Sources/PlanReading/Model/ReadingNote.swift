/// Something a reviewer has to know about how a file was read.
public struct ReadingNote: Sendable, Equatable, Codable {
    public enum Severity: String, Sendable, Codable { case note, warning, error }

    public var severity: Severity
    /// Stable code such as "R101"; the catalogue stands in `Docs/ReadingCodes.md`.
    public var code: String
    /// The file's name and a colon, what is wrong, where, and what to do next, in one or two sentences.
    public var message: String
    /// The file's path relative to the input.
    public var file: String
    public var page: Int?

    public init(severity: Severity, code: String, message: String, file: String, page: Int? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.file = file
        self.page = page
    }
}
