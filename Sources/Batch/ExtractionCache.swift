import Foundation
import GRDB
import PlanReading

/// Remembers what was read from a file, so that a second run reads nothing twice. An SQLite file; safe to delete at any time.
///
/// The key is a hash of the file's bytes and of all else that the reading depends on.
public final class ExtractionCache: Sendable {
    /// Raised whenever a reader or the form of `Document` changes, so that old entries are not taken for new ones.
    public static let extractionVersion = 10

    private let database: DatabaseQueue

    /// Opens or creates the cache in a folder; a damaged file is deleted and made anew, and what older readers read is forgotten.
    ///
    /// - Throws: `DatabaseError` or a Cocoa error where the folder cannot be written, or where another process keeps the file locked.
    public init(folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/extraction.sqlite"
        do {
            database = try Self.open(path)
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
        {
            try FileManager.default.removeItem(atPath: path)
            database = try Self.open(path)
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        // Another process may be writing: wait for it.
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS document (
                        key TEXT PRIMARY KEY NOT NULL,
                        content BLOB NOT NULL
                    ) WITHOUT ROWID
                    """)
            let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            if version < extractionVersion {
                try database.execute(sql: "DELETE FROM document; PRAGMA user_version = \(extractionVersion)")
            }
        }
        return queue
    }

    /// What was read before under this key, the document's name replaced; nil where there is nothing or it cannot be decoded.
    func extraction(for key: String, name: String) -> Extraction? {
        let content = try? database.read { database in
            try Data.fetchOne(database, sql: "SELECT content FROM document WHERE key = ?", arguments: [key])
        }
        guard let content, var extraction = try? JSONDecoder().decode(Extraction.self, from: content) else {
            return nil
        }
        for index in extraction.parts.indices { extraction.parts[index].document.rename(to: name) }
        return extraction
    }

    /// Remembers what was read. A cache that cannot be written costs time, not results: failures are not reported.
    func remember(_ extraction: Extraction, for key: String) {
        guard let content = try? JSONEncoder().encode(extraction) else { return }
        try? database.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO document (key, content) VALUES (?, ?)", arguments: [key, content])
        }
    }
}

/// What reading a file gives.
struct Extraction: Sendable, Codable, Equatable {
    /// One, or one for each plan in a table of many.
    var parts: [DocumentPart]
}

extension Document {
    /// The same bytes may stand under another name: its notes name the new one.
    fileprivate mutating func rename(to newName: String) {
        for index in notes.indices where notes[index].file == name {
            notes[index].file = newName
            if notes[index].message.hasPrefix("\(name):") {
                notes[index].message = newName + notes[index].message.dropFirst(name.count)
            }
        }
        name = newName
    }
}
