/// What a file is by its content, whatever its name says.
enum ContentKind: Sendable, Equatable {
    case pdf, docx, odt, html
    /// Plain text and Markdown.
    case text
    case empty
    /// An office file in an OLE container: with a password, or of the years before 2007.
    case encryptedOffice, legacyWord, legacySpreadsheet, legacyPresentation
    /// Tables of measures.
    case delimited, json, jsonLines, yaml, xlsx, ods
    /// An Excel workbook whose parts are no XML.
    case binarySpreadsheet
    /// A picture, with the name of its format.
    case image(String)
    /// Any other format that is known by name, such as "a presentation".
    case other(String)
    case damagedZip
    case unknownBinary

    /// The name with its article for messages.
    var description: String {
        switch self {
        case .pdf: "a PDF file"
        case .docx: "a Word document"
        case .odt: "an OpenDocument text"
        case .html: "an HTML page"
        case .text: "a text file"
        case .empty: "an empty file"
        case .encryptedOffice: "an office file with a password"
        case .legacyWord: "a Word document of the old .doc format"
        case .legacySpreadsheet: "a workbook of the old .xls format"
        case .legacyPresentation: "a presentation of the old .ppt format"
        case .delimited: "a table in delimited text (CSV)"
        case .json: "a JSON file"
        case .jsonLines: "a JSON Lines file"
        case .yaml: "a YAML file"
        case .xlsx: "an Excel workbook"
        case .ods: "an OpenDocument workbook"
        case .binarySpreadsheet: "a binary Excel workbook"
        case .image(let name): "a \(name) picture"
        case .other(let name): name
        case .damagedZip: "a damaged zip file"
        case .unknownBinary: "a binary file of an unknown format"
        }
    }

    /// The extension that files of this kind should have; nil for kinds that are not read.
    var properExtension: String? {
        switch self {
        case .pdf: "pdf"
        case .docx: "docx"
        case .odt: "odt"
        case .html: "html"
        case .delimited: "csv"
        case .xlsx: "xlsx"
        case .ods: "ods"
        default: nil
        }
    }

    /// Tells the kind by the first bytes alone, `head` being at least 4,096 bytes of the file or all of it; nil where more
    /// has to be looked at.
    static func byFirstBytes(_ head: [UInt8]) -> ContentKind? {
        if head.isEmpty { return .empty }
        if contains(head.prefix(1024), "%PDF-") { return .pdf }
        for (magic, kind) in signatures where head.starts(with: magic) { return kind }
        if head.count > 12, head.starts(with: Array("RIFF".utf8)), Array(head[8..<12]) == Array("WEBP".utf8) {
            return .image("WebP")
        }
        return nil
    }

    /// Whether the bytes are the beginning of a zip file with something in it.
    static func isZip(_ head: [UInt8]) -> Bool {
        head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Whether decoded text is a web page: its first tag is one that opens pages.
    static func looksLikeHTML(_ text: Substring) -> Bool {
        var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while rest.hasPrefix("<?") || rest.hasPrefix("<!--") {
            let end = rest.hasPrefix("<?") ? "?>" : "-->"
            guard let range = rest.firstRange(of: end) else { return false }
            rest = rest[range.upperBound...].drop(while: \.isWhitespace)
        }
        let start = rest.prefix(14).lowercased()
        return start.hasPrefix("<!doctype html") || ["<html", "<head", "<body"].contains(where: start.hasPrefix)
    }

    private static let signatures: [([UInt8], ContentKind)] = [
        ([0x89, 0x50, 0x4E, 0x47], .image("PNG")), ([0xFF, 0xD8, 0xFF], .image("JPEG")),
        (Array("GIF8".utf8), .image("GIF")), ([0x49, 0x49, 0x2A, 0x00], .image("TIFF")),
        ([0x4D, 0x4D, 0x00, 0x2A], .image("TIFF")), (Array("{\\rtf".utf8), .other("a Rich Text file")),
        ([0x1F, 0x8B], .other("a gzip archive")), ([0x37, 0x7A, 0xBC, 0xAF], .other("a 7-Zip archive")),
        (Array("Rar!".utf8), .other("a RAR archive")), (Array("%!PS".utf8), .other("a PostScript file")),
        ([0x7F, 0x45, 0x4C, 0x46], .other("a program")), (Array("MIME-Version:".utf8), .other("a saved web archive")),
    ]

    /// Whether the bytes begin an OLE container, which holds old or encrypted office files.
    static func isOLE(_ head: [UInt8]) -> Bool { head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }

    /// Where the directory of an OLE container begins, in bytes from the file's start: its first sector stands at byte
    /// 48 of the header, the exponent of the sector size at byte 30 (MS-CFB, 2.2). 0 where the header is broken.
    static func directoryOffset(_ head: [UInt8]) -> Int {
        guard head.count >= 512, (7...16).contains(head[30]) else { return 0 }
        let sector = (0..<4).reduce(0) { $0 | Int(head[48 + $1]) << (8 * $1) }
        return (sector + 1) << Int(head[30])
    }

    /// The kind of an OLE container by the stream names in any stretch of it.
    static func byDirectory(_ bytes: [UInt8]) -> ContentKind? {
        if containsWide(bytes, "EncryptedPackage") { return .encryptedOffice }
        if containsWide(bytes, "WordDocument") { return .legacyWord }
        if containsWide(bytes, "Workbook") || containsWide(bytes, "Book") { return .legacySpreadsheet }
        if containsWide(bytes, "PowerPoint Document") { return .legacyPresentation }
        return nil
    }

    private static func containsWide(_ bytes: [UInt8], _ name: String) -> Bool {
        contains(bytes[...], Array(name.utf8).flatMap { [$0, 0] })
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
        contains(bytes, Array(word.utf8))
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        bytes.firstRange(of: word) != nil
    }
}
