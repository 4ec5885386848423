import Foundation
import Testing

@testable import PlanReading

@Suite struct EncodingTests {
    @Test(
        "the encoding of a text is told from its bytes, and an assumption is said",
        arguments: [
            (
                "french-windows-1252.txt", "windows-1252",
                "Le gouvernement accordera des prêts aux petites entreprises : « 25 millions d'euros » d'ici à 2025."
            ),
            (
                "russian-windows-1251.txt", "windows-1251",
                "Правительство выделит 25 млн рублей малым предприятиям до 2025 года."
            ),
            (
                "arabic-windows-1256.txt", "windows-1256",
                "ستقدم الحكومة قروضا للمشروعات الصغيرة بقيمة 25 مليون درهم بحلول عام 2025."
            ),
            ("chinese-gb18030.txt", "GB18030", "政府将在2025年前向中小微企业提供25亿元贷款，支持其恢复发展。"),
            (
                "french-utf16le.txt", "UTF-16",
                "Le gouvernement accordera des prêts aux petites entreprises : « 25 millions d'euros » d'ici à 2025."
            ),
        ])
    func assumed(_ file: String, _ encoding: String, _ first: String) throws {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: fixture("text/\(file)"))))
        let decoded = try TextDecoder(name: file).decode(bytes)
        #expect(PlainTextReader.read(decoded.text).blocks.first?.text == first)
        #expect(
            decoded.notes.map(\.message) == [
                "\(file): does not say its encoding and was read as \(encoding); if letters look wrong, save it as UTF-8."
            ])
    }

    @Test(
        "a byte order mark and sound UTF-8 need no assumption",
        arguments: [
            [0xEF, 0xBB, 0xBF] + Array("é".utf8), Array("é".utf8), [0xFF, 0xFE, 0xE9, 0x00], [0xFE, 0xFF, 0x00, 0xE9],
        ])
    func certain(_ bytes: [UInt8]) throws {
        #expect(try TextDecoder(name: "a").decode(bytes) == TextDecoder.Decoded(text: "é", notes: []))
    }

    @Test(
        "single words are told apart too",
        arguments: [
            ("créé à l'été", TextEncoding.windows1252), ("Économie: à réformer", .windows1252),
            ("малый бизнес", .windows1251),
            ("ПЛАН ВОССТАНОВЛЕНИЯ", .windows1251), ("الخطة الوطنية", .windows1256), ("قطاع العمل", .windows1256),
            ("中小企业", .gb18030),
            ("经济复苏计划", .gb18030), ("“Small firms” – a plan", .windows1252), ("niñez y educación", .windows1252),
            ("Geschäftsführung für Ämter", .windows1252), ("Città più felici", .windows1252),
        ])
    func shortTexts(_ text: String, _ encoding: TextEncoding) throws {
        let bytes = try #require(CharacterDecoderTests.encode(text, encoding))
        #expect(EncodingDetector.detect(bytes)?.encoding == encoding)
    }

    @Test(
        "UTF-16 without a mark is told in either order, in Chinese too",
        arguments: [
            "一、政府将在2025年前支持一千家中小微企业。\n", "Прибыль малых предприятий.\n", "Small firms.\n", "قطاع العمل، 2025\n",
        ])
    func unmarked(_ text: String) {
        let units = Array(text.utf16)
        #expect(
            EncodingDetector.detect(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })?.encoding
                == .utf16LittleEndian)
        #expect(
            EncodingDetector.detect(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })?.encoding == .utf16BigEndian)
    }

    @Test("bytes that are no text are refused")
    func binary() {
        let error = #expect(throws: ReadingError.self) {
            try TextDecoder(name: "a.txt").decode([0x41, 0x00, 0x01, 0x02, 0x42])
        }
        #expect(
            error?.note.message
                == "a.txt: has bytes that are no text in any encoding known here; save it as UTF-8 text.")
    }

    @Test("a few broken bytes in UTF-8 are replaced and counted")
    func brokenBytes() throws {
        let bytes =
            Array(String(repeating: "é", count: 200).utf8) + [0xFF] + Array(String(repeating: "à", count: 200).utf8)
        let decoded = try TextDecoder(name: "a.txt").decode(bytes)
        #expect(decoded.text.unicodeScalars.count { $0 == "\u{FFFD}" } == 1)
        #expect(
            decoded.notes.map(\.message) == [
                "a.txt: 1 byte is no character in UTF-8 and was replaced; save it as UTF-8."
            ])
    }
}

enum CharacterDecoderTests {
    /// Bytes of a text in a single-byte or double-byte encoding, by decoding every code once.
    static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        let wide: [[UInt8]] =
            encoding == .gb18030
            ? (UInt8(0xA1)...0xF7).flatMap { row in (UInt8(0xA1)...0xFE).map { [row, $0] } }
            : (UInt8(0x80)...0xFF).map { [$0] }
        for code in (UInt8(0)...0x7F).map({ [$0] }) + wide {
            guard let decoded = CharacterDecoder.decode(code, as: encoding), decoded.errors == 0,
                let scalar = decoded.text.unicodeScalars.first
            else { continue }
            codes[scalar] = codes[scalar] ?? code
        }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let code = codes[scalar] else { return nil }
            bytes += code
        }
        return bytes
    }
}
