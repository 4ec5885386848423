import Foundation
import Reporting

/// Writes to standard error, where messages and progress go; results go to standard output.
struct StandardError: TextOutputStream {
    mutating func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    static func line(_ text: String) {
        var stream = StandardError()
        print(text, to: &stream)
    }

    /// Tells which files were to be read and could not be.
    static func unread(in notes: [FileNote]) {
        for note in notes where note.isUnread { line("\(note.outcome.rawValue): \(note.messageWithFile)") }
    }

    /// Whether a person is watching.
    static var isTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}
