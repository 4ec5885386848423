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
        let output = Pipe()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        FileManager.default.createFile(atPath: folder.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: folder) }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: folder)
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: folder), as: UTF8.self))
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
