/// Something wrong with a rule file, or worth a rule author's look.
public struct Diagnostic: Error, Sendable, Equatable {
    public enum Severity: String, Sendable { case error, warning }

    /// Stable code such as "E201"; `touchstone explain CODE` tells what it means.
    public var code: String
    public var severity: Severity
    public var message: String
    public var location: SourceLocation
    /// What to do next, such as "did you mean `title`?".
    public var remedy: String?

    public init(
        code: String, severity: Severity = .error, message: String, location: SourceLocation, remedy: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.location = location
        self.remedy = remedy
    }
}
