import Foundation
import Rulebook

/// Rule files that tests read, and places that they may write anew when asked to.
enum RulebookFixture {
    /// The folder `Fixtures` in the sources.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    /// The top folder of the package.
    static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// With `TOUCHSTONE_UPDATE_FIXTURES=1` expected outputs are written instead of compared; review them as text.
    static let isUpdating = ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_FIXTURES"] == "1"

    /// A small rulebook without errors.
    static let base = files(in: folder.appending(path: "base"))

    /// All files under a folder, with paths relative to it.
    static func files(in folder: URL) -> [RuleFile] {
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return walk.compactMap { $0 as? String }.sorted().compactMap { path in
            var isFolder: ObjCBool = false
            let full = folder.appending(path: path)
            guard FileManager.default.fileExists(atPath: full.path, isDirectory: &isFolder), !isFolder.boolValue,
                let bytes = try? Data(contentsOf: full)
            else { return nil }
            return RuleFile(path: path, bytes: Array(bytes))
        }
    }

    /// The base with some files replaced or added.
    static func base(with files: [RuleFile]) -> [RuleFile] {
        base.filter { file in !files.contains { $0.path == file.path } } + files
    }

    /// The base with top-level keys of one file replaced by those of a snippet, or added. A comment alone stands for no file.
    static func base(with snippet: String, in path: String) -> [RuleFile] {
        if snippet.split(separator: "\n").allSatisfy({ $0.hasPrefix("#") }) { return base.filter { $0.path != path } }
        let old = base.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let keys = blocks(of: snippet).compactMap(\.key)
        let kept = blocks(of: old).filter { block in block.key.map { !keys.contains($0) } ?? true }
        let text = kept.map(\.text).joined() + snippet + "\n"
        return base(with: [RuleFile(path: path, text: text)])
    }

    private static func blocks(of text: String) -> [(key: String?, text: String)] {
        var blocks: [(key: String?, text: String)] = []
        for line in text.split(separator: "\n") {
            if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
                blocks.append((String(line[..<colon]), "\(line)\n"))
            } else if blocks.isEmpty {
                blocks.append((nil, "\(line)\n"))
            } else {
                blocks[blocks.count - 1].text += "\(line)\n"
            }
        }
        return blocks
    }

    /// The expected text of a file, written anew first when updating.
    static func expected(_ actual: String, at url: URL) throws -> String {
        if isUpdating { try Data(actual.utf8).write(to: url) }
        return (try? String(contentsOf: url, encoding: .utf8)) ?? "(there is no \(url.lastPathComponent))"
    }
}
