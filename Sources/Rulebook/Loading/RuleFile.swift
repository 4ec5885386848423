/// A file of a rulebook as read, before anything is made of it.
public struct RuleFile: Sendable, Equatable {
    /// Relative to the rulebook's folder, parts joined by "/".
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// What the place and name of a file say that it is.
    public enum Kind: Sendable, Equatable {
        case rulebook, precision, cue, criterion, tests
    }

    /// nil for a file that has no place in a rulebook.
    public var kind: Kind? {
        if path == "rulebook.yaml" { return .rulebook }
        if path == "precision.yaml" { return .precision }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.last, name.hasSuffix(".yaml"), name.first != "." else { return nil }
        switch parts[0] {
        case "cues": return name.hasSuffix(".tests.yaml") ? nil : .cue
        case "criteria": return name.hasSuffix(".tests.yaml") ? .tests : .criterion
        default: return nil
        }
    }

    /// The file's name without ".yaml" or ".tests.yaml": the id of what it describes or tests.
    public var stem: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".tests.yaml", ".yaml"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    /// The beginning of the file, for what concerns it as a whole.
    var start: SourceLocation { SourceLocation(file: path, line: 1, column: 1) }
}
