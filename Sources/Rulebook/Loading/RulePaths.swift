#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The rule files that the paths of a command name: a rulebook's folder, a folder inside it, or single files.
public struct RulePaths: Sendable, Equatable {
    /// The folder of the rulebook that they belong to.
    public let folder: String
    /// The rule files named, relative to the folder, in order; nil where the whole rulebook is meant.
    public let files: Set<String>?

    /// Why paths cannot be taken together.
    public enum Problem: Error, Equatable {
        case notFound(String)
        case noRuleFile(String)
        case severalRulebooks(String, String)
    }

    /// - Parameter paths: at least one.
    public init(_ paths: [String]) throws(Problem) {
        var folders: [String] = []
        var files: Set<String>? = []
        for path in paths {
            let place = try Self.place(of: path)
            folders.append(place.folder)
            if let found = place.files { files?.formUnion(found) } else { files = nil }
        }
        folder = folders.first ?? "."
        self.files = files
        if let other = folders.first(where: { $0 != folder }) { throw .severalRulebooks(folder, other) }
    }

    /// Whether a file of the rulebook is among those named.
    public func contains(_ file: String) -> Bool { files?.contains(file) ?? true }

    private static func place(of path: String) throws(Problem) -> (folder: String, files: [String]?) {
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: trimmed, isDirectory: &isFolder) else { throw .notFound(path) }
        let (parent, name) = split(trimmed)
        if isFolder {
            if FileManager.default.fileExists(atPath: "\(trimmed)/rulebook.yaml") { return (trimmed, nil) }
            guard name == "cues" || name == "criteria" else { throw .noRuleFile(path) }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: trimmed)) ?? []
            return (parent, names.map { "\(name)/\($0)" })
        }
        if ["precision.yaml", "rulebook.yaml"].contains(name) { return (parent, [name]) }
        let (grandparent, part) = split(parent)
        let file = RuleFile(path: "\(part)/\(name)", bytes: [])
        guard file.kind != nil else { throw .noRuleFile(path) }
        return (grandparent, [file.path])
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let parent = path[..<slash]
        return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
    }
}
