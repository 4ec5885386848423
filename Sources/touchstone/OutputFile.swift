import Foundation

/// Writes a file that the user names.
enum OutputFile {
    /// A regular file is replaced as a whole, so that nobody reads half of one. What is none (a link, a pipe, a device such as `/dev/stdout`) is
    /// written to and stays what it is.
    static func write(_ data: Data, to path: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let isReplaced = attributes.map { $0[.type] as? FileAttributeType == .typeRegular } ?? true
        try data.write(to: URL(fileURLWithPath: path), options: isReplaced ? .atomic : [])
    }
}
