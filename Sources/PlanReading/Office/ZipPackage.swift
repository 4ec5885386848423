import CArchive

/// Why a part of a package could not be had.
enum PackageFailure: Error, Equatable {
    /// No such file in the package.
    case missing(String)
    case encrypted
    /// libarchive's words.
    case damaged(String)
    /// More bytes than the limit when unpacked: a zip bomb, or no document for a person.
    case tooLarge(limit: Int)
    case markup(MarkupFailure, part: String)
}

/// A zip file on disk whose parts are unpacked one at a time, with a limit on the bytes that come out.
struct ZipPackage: Sendable {
    var path: String
    /// Most bytes that a single part may unpack to.
    var limit: Int

    /// Names of all files in the package, in its own order; at most 100,000.
    func names() throws(PackageFailure) -> [String] {
        var names: [String] = []
        try scan { name, _ throws(PackageFailure) in
            names.append(name)
            return names.count < 100_000
        }
        return names
    }

    /// A whole part, for parts that must be at hand while another is read.
    func bytes(of part: String) throws(PackageFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        try stream(part) { chunk throws(PackageFailure) in bytes.append(contentsOf: chunk) }
        return bytes
    }

    /// Unpacks a part and sends it through an XML parser as it comes.
    func parse(_ part: String, handler: any MarkupHandler) throws(PackageFailure) {
        let parser = XMLStream(handler: handler)
        try stream(part) { chunk throws(PackageFailure) in
            do throws(MarkupFailure) { try parser.feed(chunk) } catch { throw .markup(error, part: part) }
        }
        do throws(MarkupFailure) { try parser.finish() } catch { throw .markup(error, part: part) }
    }

    /// Parses a part that need not be there.
    func parse(optional part: String, handler: any MarkupHandler) throws(PackageFailure) {
        do { try parse(part, handler: handler) } catch .missing {}
    }

    private func stream(
        _ part: String, _ body: (UnsafeRawBufferPointer) throws(PackageFailure) -> Void
    ) throws(PackageFailure) {
        var found = false
        try scan { name, archive throws(PackageFailure) in
            guard name == part else { return true }
            found = true
            try unpack(archive, body)
            return false
        }
        if !found { throw .missing(part) }
    }

    private func unpack(
        _ archive: OpaquePointer, _ body: (UnsafeRawBufferPointer) throws(PackageFailure) -> Void
    ) throws(PackageFailure) {
        var total = 0
        while true {
            var block: UnsafeRawPointer?
            var count = 0
            var offset: la_int64_t = 0
            let status = archive_read_data_block(archive, &block, &count, &offset)
            if status == ARCHIVE_EOF { return }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw failure(of: archive) }
            total += count
            if total > limit { throw .tooLarge(limit: limit) }
            try body(UnsafeRawBufferPointer(start: block, count: count))
        }
    }

    /// Visits the headers until the visitor returns false.
    private func scan(
        _ visit: (String, OpaquePointer) throws(PackageFailure) -> Bool
    ) throws(PackageFailure) {
        guard let archive = archive_read_new() else { throw .damaged("libarchive has no memory left") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK else { throw failure(of: archive) }
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure(of: archive) }
            if archive_entry_is_data_encrypted(entry) == 1 { throw .encrypted }
            let name = (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) }
            if try !visit(Self.normalised(name ?? ""), archive) { return }
        }
    }

    /// Some programs write a leading slash or backslashes.
    private static func normalised(_ name: String) -> String {
        let slashed = name.replacing("\\", with: "/")
        return slashed.hasPrefix("/") ? String(slashed.dropFirst()) : slashed
    }

    private func failure(of archive: OpaquePointer) -> PackageFailure {
        .damaged(archive_error_string(archive).map { String(cString: $0) } ?? "unknown error")
    }
}
