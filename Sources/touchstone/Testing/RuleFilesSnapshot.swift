import Foundation

/// The rule files of a folder with the time of their last change: two snapshots differ when something was saved.
struct RuleFilesSnapshot: Equatable {
    private struct Entry: Equatable {
        var changed: Date
        var size: Int
    }

    private var entries: [String: Entry] = [:]

    init(folder: String) {
        for part in ["", "cues", "criteria"] {
            let path = part.isEmpty ? folder : "\(folder)/\(part)"
            for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where name.hasSuffix(".yaml")
            {
                let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
                entries["\(part)/\(name)"] = Entry(
                    changed: attributes?[.modificationDate] as? Date ?? .distantPast,
                    size: attributes?[.size] as? Int ?? 0)
            }
        }
    }
}
