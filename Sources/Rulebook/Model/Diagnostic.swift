/// Something wrong with a rule file, or worth a rule author's look.
public struct Diagnostic: Error, Sendable, Equatable {
    /// An error makes a rule unusable, or its results untraceable; a warning is to be mended; a note may be right as it is.
    public enum Severity: String, Sendable { case error, warning, note }

    /// Stable code such as "E201"; `touchstone explain CODE` tells what it means.
    public var code: String
    public var severity: Severity
    public var message: String
    public var location: SourceLocation
    /// How many Unicode scalars from `location` on are meant, at least 1; a caret line underlines them.
    public var length: Int
    /// What to do next, such as "did you mean `title`?".
    public var remedy: String?

    public init(
        code: String, severity: Severity = .error, message: String, location: SourceLocation, length: Int = 1,
        remedy: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.location = location
        self.length = length
        self.remedy = remedy
    }

    /// A diagnostic of the catalogue, with the severity that its code has.
    public init(
        _ code: DiagnosticCode, _ message: String, at location: SourceLocation, length: Int = 1, remedy: String?
    ) {
        self.init(
            code: code.rawValue, severity: code.severity, message: message, location: location,
            length: max(length, 1), remedy: remedy)
    }
}
