import CArchive

/// The parts of a zip file, such as a workbook, by name.
struct ZipParts {
    let names: [String]
    private let contents: [String: [UInt8]]

    struct Damaged: Error {}

    init(_ bytes: [UInt8]) throws {
        guard let archive = archive_read_new() else { throw Damaged() }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, bytes, bytes.count) == ARCHIVE_OK else { throw Damaged() }
        var names: [String] = []
        var contents: [String: [UInt8]] = [:]
        var entry: OpaquePointer?
        while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
            let name = String(cString: archive_entry_pathname(entry))
            var content: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = archive_read_data(archive, &buffer, buffer.count), count > 0 {
                content += buffer[..<count]
            }
            names.append(name)
            contents[name] = content
        }
        self.names = names
        self.contents = contents
    }

    subscript(name: String) -> String? { contents[name].map { String(decoding: $0, as: UTF8.self) } }
    func bytes(of name: String) -> [UInt8] { contents[name] ?? [] }
}
