/// A report that could not be written; commands end with exit code 74.
public struct ReportingError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Operation: String, Sendable {
        case createFolder = "create the folder"
        case writeFile = "write the file"
        case replaceFile = "replace the file"
    }

    public var operation: Operation
    /// The path as the user would type it: the output folder as given, with the file in it.
    public var path: String
    /// What the system said, such as "Permission denied".
    public var cause: String
    /// What to do next.
    public var remedy: String

    public init(operation: Operation, path: String, cause: String, remedy: String) {
        self.operation = operation
        self.path = path
        self.cause = cause
        self.remedy = remedy
    }

    public var description: String { "cannot \(operation.rawValue) \(path): \(cause). \(remedy)" }
}
