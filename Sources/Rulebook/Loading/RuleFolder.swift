#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The folder of a rulebook on disk.
struct RuleFolder {
    /// The rule files found, in order of their paths.
    private(set) var files: [RuleFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let folder: String

    init(_ folder: String) {
        self.folder = folder
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
            diagnostics.append(
                Diagnostic(
                    .missingFile, "there is no folder `\(folder)`",
                    at: SourceLocation(file: "rulebook.yaml", line: 1, column: 1),
                    remedy: "name the folder that holds rulebook.yaml"))
            return
        }
        for name in names(in: "") where ["precision.yaml", "rulebook.yaml"].contains(name) { read(name) }
        for part in ["cues", "criteria"] {
            for name in names(in: part) where !name.hasPrefix(".") { readPart("\(part)/\(name)") }
        }
    }

    private func names(in part: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")) ?? []
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// A file that has no place in a rulebook is passed on unread: the loader reports it.
    private mutating func readPart(_ path: String) {
        let unread = RuleFile(path: path, bytes: [])
        if unread.kind == nil { files.append(unread) } else { read(path) }
    }

    private mutating func read(_ path: String) {
        var isFolder = false
        let exists = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
        if exists, !isFolder, let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)") {
            files.append(RuleFile(path: path, bytes: Array(bytes)))
            return
        }
        diagnostics.append(
            Diagnostic(
                .unreadableFile, isFolder ? "this is a folder, not a file" : "the file cannot be read",
                at: SourceLocation(file: path, line: 1, column: 1),
                remedy: isFolder ? "rename or remove the folder" : "check that it exists and may be read"))
    }
}

extension RulebookLoader {
    /// Loads the rulebook in a folder such as `Rules`. Paths in diagnostics are relative to the folder.
    public static func load(folder: String) -> RulebookLoading {
        let found = RuleFolder(folder)
        var loader = RulebookLoader(files: found.files, diagnostics: found.diagnostics)
        return loader.load()
    }
}
