/// Tells the character encoding of a text that does not say it.
enum EncodingDetector {
    struct Guess: Sendable, Equatable {
        var encoding: TextEncoding
        /// Bytes of the byte order mark at the front.
        var markLength = 0
        /// Whether it follows from the bytes (byte order mark, sound UTF-8) rather than from plausibility.
        var isCertain: Bool
    }

    /// The encoding of a whole file; nil for bytes that are no text.
    static func detect(_ bytes: [UInt8]) -> Guess? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Guess(encoding: .utf8, markLength: 3, isCertain: true) }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return Guess(encoding: .utf16LittleEndian, markLength: 2, isCertain: true)
        }
        if bytes.starts(with: [0xFE, 0xFF]) { return Guess(encoding: .utf16BigEndian, markLength: 2, isCertain: true) }
        if let wide = wideEncoding(bytes) { return Guess(encoding: wide, isCertain: false) }
        if isBinary(bytes) { return nil }
        if String(validating: bytes, as: UTF8.self) != nil { return Guess(encoding: .utf8, isCertain: true) }
        let sample = sample(of: bytes)
        var best: (encoding: TextEncoding, score: Double)?
        for candidate in candidates {
            guard let score = score(sample, as: candidate), score > (best?.score ?? -1) else { continue }
            best = (candidate, score)
        }
        // A few broken bytes do not make another encoding of a text that is UTF-8 everywhere else.
        let broken = CharacterDecoder.decode(sample, as: .utf8).map { Double($0.errors) } ?? .infinity
        let wide = Double(sample.count { $0 >= 0x80 })
        if wide > 0, broken / wide < 0.02 { return Guess(encoding: .utf8, isCertain: false) }
        return best.map { Guess(encoding: $0.encoding, isCertain: false) }
    }

    /// In this order where two are equally plausible.
    private static let candidates: [TextEncoding] = [.windows1252, .windows1251, .windows1256, .gb18030]

    /// NUL bytes, or more than one control character in a hundred.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1 << 16)
        if bytes.contains(0) { return true }
        let controls = head.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0C && $0 != 0x0D && $0 != 0x1B }
        return controls * 100 > head.count
    }

    /// UTF-16 without a mark: text in one byte order and not in the other. Spaces, line ends, digits and punctuation,
    /// which every script has, show the order.
    private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
        let head = Array(bytes.prefix(1 << 16))
        guard head.count >= 4, bytes.count % 2 == 0, head.contains(0) else { return nil }
        let shares = [TextEncoding.utf16LittleEndian, .utf16BigEndian].map { ($0, commonShare(head, as: $0)) }
        let best = shares[0].1 >= shares[1].1 ? shares[0] : shares[1]
        return best.1 > 0.01 ? best.0 : nil
    }

    /// Share of ASCII and of East Asian and Arabic punctuation; 0 where more than one character in a hundred is none.
    private static func commonShare(_ bytes: [UInt8], as encoding: TextEncoding) -> Double {
        guard let scalars = CharacterDecoder.decode(bytes, as: encoding)?.text.unicodeScalars, !scalars.isEmpty,
            scalars.count(where: { !isTextual($0) }) * 100 <= scalars.count
        else { return 0 }
        let common = scalars.count { scalar in
            switch scalar.value {
            case 0x0A, 0x0D, 0x20...0x7E, 0x60C, 0x61B, 0x3000...0x303F, 0xFF00...0xFF60: true
            default: false
            }
        }
        return Double(common) / Double(scalars.count)
    }

    private static func isTextual(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .unassigned, .privateUse, .surrogate: false
        case .control: LineJoiner.isSpace(scalar)
        default: scalar != "\u{FFFD}"
        }
    }

    /// Lines with bytes above ASCII, up to 64 KiB of them: the others tell nothing.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
        where line.contains(where: { $0 >= 0x80 }) {
            sample += line.prefix(8_192)
            sample.append(0x0A)
            if sample.count > 1 << 16 { break }
        }
        return sample
    }

    /// How plausible the sample is in an encoding: the share of plausible letters, 0–1, and a tenth more where CLD2 is
    /// sure of a language that is written so. Nil where the bytes cannot be that.
    private static func score(_ sample: [UInt8], as encoding: TextEncoding) -> Double? {
        guard let decoded = CharacterDecoder.decode(sample, as: encoding) else { return nil }
        let wide = max(1, sample.count { $0 >= 0x80 })
        guard Double(decoded.errors) / Double(wide) < 0.005 else { return nil }
        var share = LetterPlausibility.share(of: decoded.text, as: encoding)
        if let language = LanguageEvidence.reliableLanguage(of: decoded.text),
            LetterPlausibility.languages(of: encoding).contains(language)
        {
            share += 0.1
        }
        return share
    }
}
