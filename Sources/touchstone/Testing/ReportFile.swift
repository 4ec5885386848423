import ArgumentParser
import Foundation

/// Writes reports where the user wants them.
enum ReportFile {
    static func write(_ text: String, to path: String) throws {
        do {
            try OutputFile.write(Data(text.utf8), to: path)
        } catch {
            throw unwritten(path, error)
        }
    }

    /// Other steps of a workflow write to a step summary too.
    static func append(_ text: String, to path: String) throws {
        do {
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: Data(text.utf8))
        } catch {
            throw unwritten(path, error)
        }
    }

    private static func unwritten(_ path: String, _ error: any Error) -> ExitCode {
        StandardError.line(
            "error: the report \(path) cannot be written (\(error.localizedDescription)). Name a file in a folder that is there."
        )
        return TouchstoneExit.outputNotWritten
    }
}
