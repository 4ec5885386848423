#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file on disk that may be a plan's document.
struct SourceFile: Sendable {
    let path: String
    let name: String
    let textLimit: Int
    /// The first bytes, 64 KiB at most.
    let head: [UInt8]
    let size: Int

    init(path: String, name: String, textLimit: Int) throws(ReadingError) {
        self.path = path
        self.name = name
        self.textLimit = textLimit
        var status = stat()
        guard stat(path, &status) == 0 else { throw .cannotOpen(name, String(cString: strerror(errno))) }
        // Pipes and devices would block or never end.
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(name) }
        size = Int(status.st_size)
        head = try Self.bytes(path, name, limit: 65_536)
    }

    /// The whole file, for formats that are read in memory.
    func bytes() throws(ReadingError) -> [UInt8] {
        guard size <= textLimit else { throw .fileTooLarge(name, limit: textLimit) }
        return try Self.bytes(path, name, limit: textLimit + 1)
    }

    /// Up to `limit` bytes from `offset` on.
    private static func bytes(
        _ path: String, _ name: String, limit: Int, offset: Int = 0
    ) throws(ReadingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(name, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, offset >= 0 else { throw .cannotOpen(name, "it cannot be read") }
        let wanted = max(0, min(limit, Int(status.st_size) - offset))
        var cause: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let read = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, wanted - count, off_t(offset + count))
                if read < 0, errno == EINTR { continue }
                if read < 0 { cause = errno }
                if read <= 0 { break }
                count += read
            }
        }
        guard cause == 0 else { throw .cannotOpen(name, String(cString: strerror(cause))) }
        return bytes
    }

    /// The file as a package. No document shrinks to less than a three-hundredth: what does is made to burst.
    func package(limits: ReadingLimits) -> ZipPackage {
        ZipPackage(path: path, limit: min(limits.partBytes, max(16 << 20, 300 * min(size, 1 << 30))))
    }

    /// The extension in lower case; empty where there is none.
    var fileExtension: String {
        let base = name.split(separator: "/").last ?? ""
        guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return "" }
        return base[base.index(after: dot)...].lowercased()
    }

    var isMarkdown: Bool { ["md", "markdown", "mdown", "mkd"].contains(fileExtension) }

    /// What the file is, by its content; the name decides only between formats that are all text.
    func kind(limits: ReadingLimits) throws(ReadingError) -> ContentKind {
        if let kind = ContentKind.byFirstBytes(head) { return kind }
        if ContentKind.isOLE(head) { return oleKind() }
        if ContentKind.isZip(head) {
            do throws(PackageFailure) {
                return try ZipContent.kind(of: ZipPackage(path: path, limit: limits.partBytes))
            } catch {
                throw .package(name, error)
            }
        }
        guard let guess = EncodingDetector.detect(head) else { return .unknownBinary }
        if let kind = Self.tables[fileExtension] { return kind }
        if let other = Self.otherTexts[fileExtension] { throw .otherFormat(name, other) }
        let beginning = CharacterDecoder.decode(
            Array(head.prefix(4_096).dropFirst(guess.markLength)), as: guess.encoding)
        let isPage = beginning.map { ContentKind.looksLikeHTML($0.text[...]) } ?? false
        if isPage && !isMarkdown || Self.pages.contains(fileExtension) { return .html }
        return Self.workbooks.contains(fileExtension) ? .delimited : .text
    }

    /// A warning where the name promises something else than the content.
    func extensionNote(_ kind: ContentKind) -> ReadingNote? {
        if kind == .text {
            if isMarkdown || ["txt", "text", ""].contains(fileExtension) { return nil }
            return Self.binaryExtensions.contains(fileExtension)
                ? .wrongExtension(name, kind, "txt") : .unknownExtension(name)
        }
        guard let proper = kind.properExtension, !Self.extensions(of: kind).contains(fileExtension) else { return nil }
        return .wrongExtension(name, kind, proper)
    }

    private static let pages: Set<String> = ["html", "htm", "xhtml"]
    private static let binaryExtensions: Set<String> = ["pdf", "docx", "doc", "odt", "rtf"]
    private static let tables: [String: ContentKind] = [
        "csv": .delimited, "tsv": .delimited, "tab": .delimited, "json": .json, "jsonl": .jsonLines,
        "ndjson": .jsonLines, "yaml": .yaml, "yml": .yaml,
    ]
    /// Programs write delimited text and web pages under the names of workbooks.
    private static let workbooks: Set<String> = ["xls", "xlsx", "xlsm", "ods"]
    private static let otherTexts: [String: String] = [
        "xml": "an XML file", "fodt": "a flat OpenDocument text", "tex": "a TeX file",
    ]

    private static func extensions(of kind: ContentKind) -> Set<String> {
        switch kind {
        case .pdf: ["pdf"]
        case .docx: ["docx", "docm", "dotx", "dotm"]
        case .odt: ["odt", "ott"]
        case .html: pages
        case .delimited: ["csv", "tsv", "tab"]
        case .xlsx: ["xlsx", "xlsm", "xltx", "xltm"]
        case .ods: ["ods", "ots"]
        default: []
        }
    }

    /// The directory of an OLE container may stand anywhere in it: the names in it tell what it is.
    private func oleKind() -> ContentKind {
        if let kind = ContentKind.byDirectory(head) { return kind }
        let start = ContentKind.directoryOffset(head)
        guard start > 0, start < size, let bytes = try? Self.bytes(path, name, limit: 65_536, offset: start) else {
            return .unknownBinary
        }
        return ContentKind.byDirectory(bytes) ?? .unknownBinary
    }
}
