/// How much a text decoded from a guessed encoding looks like writing: a wrong guess mixes alphabets and cases inside
/// words, or hits rare characters.
enum LetterPlausibility {
    /// Share of the characters beyond ASCII that stand where a writer would put them, 0–1.
    static func share(of text: String, as encoding: TextEncoding) -> Double {
        encoding == .gb18030 ? chineseShare(text) : wordShare(text, as: encoding)
    }

    /// Languages by CLD2's codes that are written in an encoding.
    static func languages(of encoding: TextEncoding) -> Set<String> {
        switch encoding {
        case .windows1251: ["ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "tg", "mn"]
        case .windows1256: ["ar", "fa", "ur", "ps", "ug"]
        case .gb18030: ["zh"]
        case .windows1252: ["en", "fr", "it", "es", "pt", "de", "nl", "da", "sv", "no", "fi", "is", "ca", "gl", "eu"]
        default: []
        }
    }

    /// Of GB 2312's characters those of the first level (rows 16–55) make up nearly all of modern writing.
    private static func chineseShare(_ text: String) -> Double {
        var good = 0.0
        var total = 0.0
        var spaces = 0.0
        var previous: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == " ", LineJoiner.isSpaceless(previous) { spaces += 1 }
            guard scalar.value >= 0x80 else { continue }
            total += 1
            switch scalar.value {
            case 0x3000...0x303F, 0xFF00...0xFF60, 0x2010...0x2027, 0xB7: good += 0.9
            case 0x4E00...0x9FFF: good += isFirstLevel(scalar) ? 1 : 0.1
            default: break
            }
        }
        // Chinese parts no words with spaces; capitals of other alphabets, taken for Chinese, keep theirs.
        return total == 0 ? 0 : good / total * (spaces * 12 > total ? 0.8 : 1)
    }

    private static func isFirstLevel(_ scalar: Unicode.Scalar) -> Bool { commonHan.contains(scalar) }

    private static let commonHan: Set<Unicode.Scalar> = {
        let bytes = (UInt8(0xB0)...0xD7).flatMap { row in (UInt8(0xA1)...0xFE).flatMap { [row, $0] } }
        return Set(CharacterDecoder.decode(bytes, as: .gb18030)?.text.unicodeScalars.map(\.self) ?? [])
    }()

    private static func wordShare(_ text: String, as encoding: TextEncoding) -> Double {
        var good = 0.0
        var total = 0.0
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                word.append(scalar)
                continue
            }
            (good, total) = (good + score(word, encoding), total + foreign(word))
            word = []
            if scalar.value >= 0x80 {
                total += 1
                good += punctuation.contains(scalar) ? 0.8 : 0
            }
        }
        (good, total) = (good + score(word, encoding), total + foreign(word))
        return total == 0 ? 0 : good / total
    }

    private static let punctuation: Set<Unicode.Scalar> = [
        "«", "»", "“", "”", "„", "‘", "’", "–", "—", "…", "•", "·", "°", "§", "€", "£", "№", "º", "ª", "¿", "¡", "²",
        "³", "½",
        "،", "؛", "؟", "\u{A0}", "®", "©", "±", "×", "™",
    ]

    private static func foreign(_ word: [Unicode.Scalar]) -> Double { Double(word.count { $0.value >= 0x80 }) }

    private static func score(_ word: [Unicode.Scalar], _ encoding: TextEncoding) -> Double {
        let foreign = foreign(word)
        guard foreign > 0 else { return 0 }
        switch encoding {
        case .windows1252: return latinScore(word, foreign)
        case .windows1251: return scriptScore(word, common: "оеаинтсрвлкмпОЕАИНТСРВЛКМП", 0x400...0x45F)
        case .windows1256: return scriptScore(word, common: "الينمرتبةوعدسفه", 0x600...0x6FF)
        default: return 0
        }
    }

    /// A word of a Western language is mostly ASCII, and a capital inside it means that all are capitals.
    private static func latinScore(_ word: [Unicode.Scalar], _ foreign: Double) -> Double {
        guard word.allSatisfy({ $0.value < 0x250 }), hasSoundCase(word) else { return 0 }
        if word.count > 2, foreign * 2 > Double(word.count) { return 0 }
        return word.count == 2 && foreign == 2 ? 0 : foreign
    }

    /// A word of another alphabet is all in that alphabet; a text has its common letters in plenty.
    private static func scriptScore(
        _ word: [Unicode.Scalar], common: String, _ range: ClosedRange<UInt32>
    ) -> Double {
        guard word.allSatisfy({ range.contains($0.value) }), hasSoundCase(word) else { return 0 }
        return word.reduce(0) { $0 + (common.unicodeScalars.contains($1) ? 1 : 0.6) }
    }

    private static func hasSoundCase(_ word: [Unicode.Scalar]) -> Bool {
        let capitals = word.count { $0.properties.isUppercase }
        if capitals == 0 || capitals == word.count { return true }
        return capitals == 1 && word.first?.properties.isUppercase == true
    }
}
