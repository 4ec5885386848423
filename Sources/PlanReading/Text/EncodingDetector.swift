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

    /// UTF-16 without a mark: in every script spaces, line ends and digits have a zero byte, always on the same side.
    private static func wideEncoding(_ bytes: [UInt8]) -> TextEncoding? {
        let head = Array(bytes.prefix(1 << 16))
        guard head.count >= 4, bytes.count % 2 == 0 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let (even, odd) = (zeros[0], zeros[1])
        guard even + odd > 0, max(even, odd) * 100 > head.count / 2, min(even, odd) * 20 <= max(even, odd) else {
            return nil
        }
        let encoding: TextEncoding = odd > even ? .utf16LittleEndian : .utf16BigEndian
        guard let decoded = CharacterDecoder.decode(head.count % 2 == 0 ? head : Array(head.dropLast()), as: encoding)
        else { return nil }
        let scalars = decoded.text.unicodeScalars
        let strange = scalars.count { !isTextual($0) }
        return strange * 100 <= scalars.count ? encoding : nil
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
