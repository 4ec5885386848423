import Foundation

/// Runs the built program as a user would.
struct TouchstoneProgram {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    static let packageFolder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static var examples: String { packageFolder.appendingPathComponent("Examples").path }

    /// Without cache: tests leave nothing behind.
    static func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent()
            .appendingPathComponent("touchstone")
        process.arguments = arguments
        process.currentDirectoryURL = packageFolder
        // Files instead of pipes: Foundation ends the program where a signal interrupts the reading of a pipe.
        let files = ["output", "errors"].map { _ in
            FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        }
        for file in files { try Data().write(to: file) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// Makes a folder with these files, hands it over, and deletes it.
    static func withFolder<Result>(_ files: [String: String] = [:], _ body: (String) throws -> Result) throws -> Result
    {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: root.appendingPathComponent(name)) }
        return try body(root.path)
    }
}
