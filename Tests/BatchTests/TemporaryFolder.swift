import Foundation

/// A folder that exists while a test runs.
enum TemporaryFolder {
    /// Makes a folder with empty files of these names and deletes it afterwards.
    static func with<Result>(_ files: [String], _ body: (String) throws -> Result) throws -> Result {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: root) }
        for file in files {
            let url = URL(fileURLWithPath: "\(root)/\(file)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
        return try body(root)
    }
}
