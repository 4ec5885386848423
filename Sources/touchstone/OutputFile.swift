import ArgumentParser
import Foundation

/// Writes files that the user names.
enum OutputFile {
    /// Writes a file whole or says why not.
    ///
    /// - Throws: exit code 74 where it cannot be written.
    static func write(_ data: Data, to path: String) throws {
        do {
            try put(data, to: path)
        } catch {
            throw unwritten(path, error)
        }
    }

    /// A regular file is replaced as a whole, so that nobody reads half of one. What is none (a link, a pipe, a device such as `/dev/stdout`) is
    /// written to and stays what it is.
    ///
    /// - Throws: the system's error.
    static func put(_ data: Data, to path: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let isReplaced = attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
        try data.write(to: URL(fileURLWithPath: path), options: isReplaced ? .atomic : [])
    }

    /// Makes a folder unless it is there.
    ///
    /// - Throws: exit code 74 where it cannot be made.
    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw unwritten(path, error)
        }
    }

    /// Goes on with a file that others write to as well.
    ///
    /// - Throws: exit code 74 where it cannot be written.
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
            "error: \(path) cannot be written (\(error.localizedDescription)). "
                + "Check that its folder is there and may be written to.")
        return TouchstoneExit.outputNotWritten
    }
}
