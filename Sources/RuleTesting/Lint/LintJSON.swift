import Rulebook

/// What was found, as JSON with sorted keys.
public struct LintJSON {
    /// Raised when the meaning of a key changes or a key goes.
    private static let schemaVersion = 1
    private let version: String
    private let folder: String

    /// - Parameters:
    ///   - version: of this program.
    ///   - folder: the rulebook's, written before each path.
    public init(version: String, folder: String) {
        self.version = version
        self.folder = FolderPrefix.of(folder)
    }

    public func text(of diagnostics: [Diagnostic]) -> String {
        SortedJSON.text(
            Report(
                schemaVersion: Self.schemaVersion, version: version,
                diagnostics: diagnostics.map { Problem($0, file: folder + $0.location.file) }))
    }

    private struct Report: Encodable {
        var schemaVersion: Int
        var version: String
        var diagnostics: [Problem]
    }

    private struct Problem: Encodable {
        var code, severity, message, file: String
        var line, column, length: Int
        var remedy: String?

        init(_ diagnostic: Diagnostic, file: String) {
            code = diagnostic.code
            severity = diagnostic.severity.rawValue
            message = diagnostic.message
            self.file = file
            line = diagnostic.location.line
            column = diagnostic.location.column
            length = diagnostic.length
            remedy = diagnostic.remedy
        }
    }
}
