/// Why a file could not be read at all. The batch goes on without it.
public struct ReadingError: Error, Sendable, Equatable {
    public enum Reason: String, Sendable, Codable {
        /// No text can be had: encrypted, damaged, only images, empty, too slow, too large.
        case unreadable
        /// A format that Touchstone does not read.
        case unsupported
    }

    public var reason: Reason
    /// What is wrong and what to do next; carries the file's path and a stable code.
    public var note: ReadingNote

    public init(reason: Reason, note: ReadingNote) {
        self.reason = reason
        self.note = note
    }
}
