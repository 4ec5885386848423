#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The character encodings that Touchstone reads, by the names that iconv knows.
enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1250 = "CP1250"
    case windows1251 = "CP1251"
    case windows1252 = "CP1252"
    case windows1253 = "CP1253"
    case windows1254 = "CP1254"
    case windows1256 = "CP1256"
    case latin2 = "ISO-8859-2"
    case latin9 = "ISO-8859-15"
    case cyrillicISO = "ISO-8859-5"
    case arabicISO = "ISO-8859-6"
    case koi8 = "KOI8-R"
    case gb18030 = "GB18030"
    case big5 = "BIG5-HKSCS"
    case shiftJIS = "CP932"
    case korean = "CP949"

    /// As people write it.
    var name: String {
        switch self {
        case .windows1250, .windows1251, .windows1252, .windows1253, .windows1254, .windows1256:
            "windows-" + rawValue.dropFirst(2)
        case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
        default: rawValue
        }
    }

    /// By a label as pages write it; ISO 8859-1 means windows-1252 and GB 2312 means GB 18030, as in every browser.
    init?(label: String) {
        let label = label.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard let encoding = Self.labels[label] else { return nil }
        self = encoding
    }

    private static let labels: [String: TextEncoding] = [
        "utf8": .utf8, "unicode11utf8": .utf8, "utf16": .utf16LittleEndian, "utf16le": .utf16LittleEndian,
        "utf16be": .utf16BigEndian, "windows1250": .windows1250, "cp1250": .windows1250, "windows1251": .windows1251,
        "cp1251": .windows1251, "windows1252": .windows1252, "cp1252": .windows1252, "iso88591": .windows1252,
        "latin1": .windows1252, "usascii": .windows1252, "ascii": .windows1252, "windows1253": .windows1253,
        "windows1254": .windows1254, "iso88599": .windows1254, "windows1256": .windows1256, "cp1256": .windows1256,
        "iso88592": .latin2, "iso885915": .latin9, "iso88595": .cyrillicISO, "iso88596": .arabicISO, "koi8r": .koi8,
        "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "big5": .big5, "big5hkscs": .big5,
        "shiftjis": .shiftJIS, "sjis": .shiftJIS, "euckr": .korean, "ksc56011987": .korean,
    ]
}

/// Turns bytes of any encoding into text, through iconv.
enum CharacterDecoder {
    /// The text, with U+FFFD for what is no character, and how many of those there are; nil where the system does not
    /// know the encoding.
    static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> (text: String, errors: Int)? {
        if encoding == .utf8 {
            let text = String(decoding: bytes, as: UTF8.self)
            return (text, text.utf8.count == bytes.count ? 0 : text.unicodeScalars.count { $0 == "\u{FFFD}" })
        }
        guard let converter = iconv_open("UTF-8", encoding.rawValue), converter != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(converter) }
        var input = bytes
        var errors = 0
        // No encoding here makes more than three bytes of UTF-8 out of one byte.
        let text = String(unsafeUninitializedCapacity: bytes.count * 3 + 3) { output in
            input.withUnsafeMutableBytes { input in
                let (count, failures) = convert(converter, input, UnsafeMutableRawBufferPointer(output))
                errors = failures
                return count
            }
        }
        return (text, errors)
    }

    private static func convert(
        _ converter: iconv_t, _ input: UnsafeMutableRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
    ) -> (count: Int, errors: Int) {
        var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = output.count
        var errors = 0
        while left > 0 {
            iconv(converter, &from, &left, &to, &room)
            guard left > 0, room >= 3 else { break }
            // One byte that is no character: its place is kept, and reading goes on behind it.
            for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
                to?.pointee = CChar(bitPattern: byte)
                to = to?.successor()
            }
            room -= 3
            from = from?.successor()
            left -= 1
            errors += 1
        }
        return (output.count - room, errors)
    }
}
