/// What characters are in a term: parts of words, separators, and of which script.
public enum TermScript: String, Sendable, CaseIterable {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"
    case armenian = "Armenian"
    case hebrew = "Hebrew"
    case arabic = "Arabic"
    case devanagari = "Devanagari"
    case bengali = "Bengali"
    case thai = "Thai"
    case lao = "Lao"
    case burmese = "Burmese"
    case georgian = "Georgian"
    case khmer = "Khmer"
    case kana = "Kana"
    case hangul = "Hangul"
    case han = "Han"

    /// Script of a letter; nil for digits, marks and scripts that are not told apart here.
    public init?(_ scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else { return nil }
        guard let script = TermScript.ranges.first(where: { $0.0.contains(scalar.value) })?.1 else { return nil }
        self = script
    }

    /// Main blocks of the scripts, after the Unicode block list.
    private static let ranges: [(ClosedRange<UInt32>, TermScript)] = [
        (0x41...0x24F, .latin), (0x250...0x2AF, .latin), (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic),
        (0x530...0x58F, .armenian), (0x590...0x5FF, .hebrew), (0x600...0x77F, .arabic), (0x8A0...0x8FF, .arabic),
        (0x900...0x97F, .devanagari), (0x980...0x9FF, .bengali), (0xE00...0xE7F, .thai), (0xE80...0xEFF, .lao),
        (0x1000...0x109F, .burmese), (0x10A0...0x10FF, .georgian), (0x1100...0x11FF, .hangul),
        (0x1780...0x17FF, .khmer), (0x1C80...0x1C8F, .cyrillic), (0x1D00...0x1DBF, .latin), (0x1E00...0x1EFF, .latin),
        (0x1F00...0x1FFF, .greek), (0x2C60...0x2C7F, .latin), (0x2DE0...0x2DFF, .cyrillic), (0x2E80...0x2FDF, .han),
        (0x3005...0x3007, .han), (0x3040...0x30FF, .kana), (0x3130...0x318F, .hangul), (0x31F0...0x31FF, .kana),
        (0x3400...0x4DBF, .han), (0x4E00...0x9FFF, .han), (0xA640...0xA69F, .cyrillic), (0xA720...0xA7FF, .latin),
        (0xAC00...0xD7AF, .hangul), (0xF900...0xFAFF, .han), (0xFB00...0xFB06, .latin), (0xFB1D...0xFB4F, .hebrew),
        (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFC, .arabic), (0xFF21...0xFF5A, .latin), (0xFF66...0xFF9D, .kana),
        (0x20000...0x323AF, .han),
    ]

    /// The scripts that words of a language are written in; nil where not known, and nothing is checked.
    public static func scripts(of language: String) -> Set<TermScript>? {
        switch language {
        case "zh": [.han]
        case "ja": [.han, .kana]
        case "ko": [.hangul, .han]
        case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn": [.cyrillic]
        case "sr", "uz", "az", "bs": [.cyrillic, .latin]
        case "ar", "fa", "ur", "ps": [.arabic]
        case "el": [.greek]
        case "he", "yi": [.hebrew]
        case "hy": [.armenian]
        case "ka": [.georgian]
        case "hi", "mr", "ne", "sa": [.devanagari]
        case "bn": [.bengali]
        case "th": [.thai]
        case "lo": [.lao]
        case "my": [.burmese]
        case "km": [.khmer]
        case "en", "fr", "it", "es", "pt", "de", "nl", "sv", "da", "nb", "nn", "no", "fi", "is", "pl", "cs", "sk", "sl",
            "hr", "hu", "ro", "lt", "lv", "et", "mt", "ga", "ca", "gl", "eu", "sq", "tr", "id", "ms", "vi", "sw", "so",
            "ht", "mg", "rw", "lb", "af", "tl", "cy":
            [.latin]
        default: nil
        }
    }

    // MARK: Classes of characters

    /// True for characters that are words of their own, because their script has no spaces.
    public static func isCharacterWord(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x2E80 else { return false }
        let script = TermScript(scalar)
        return script == .han || script == .kana
    }

    /// Letters, marks and decimal digits.
    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value) || isDigit(scalar)
        }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return false
        }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .decimalNumber
    }

    /// Blanks, hyphens, dashes and apostrophes.
    static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\n", "\t", "-", "'": true
        case "\u{2010}"..."\u{2015}", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{3000}": true
        default: false
        }
    }

    /// Two characters or more, letters among them, and all letters capitals.
    static func isAcronym(_ word: [Unicode.Scalar]) -> Bool {
        let letters = word.filter { $0.properties.isAlphabetic }
        return word.count >= 2 && !letters.isEmpty && letters.allSatisfy { $0.properties.isUppercase }
    }

    static func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    // MARK: Check

    /// Refuses words that mix scripts (look-alike letters) or are of a script that the language is not written in.
    /// - Parameter isForeignAllowed: Latin letters pass in any language: acronyms and exact forms.
    static func check(
        _ word: [Unicode.Scalar], at start: Int, isForeignAllowed: Bool, language: String
    ) throws(TermProblem) {
        if word.allSatisfy(\.isASCII), scripts(of: language)?.contains(.latin) ?? true { return }
        let letters = word.enumerated().compactMap { index, scalar in
            TermScript(scalar).map { (index: index, script: $0) }
        }
        guard let first = letters.first else { return }
        let expected = scripts(of: language) ?? [first.script]
        if Set(letters.map(\.script)).count > 1 {
            let odd = letters.first { !expected.contains($0.script) } ?? letters[1]
            let place = start + odd.index
            throw TermProblem(
                .mixedScripts, "`\(text(word))` mixes scripts: \(CharacterName.of(word[odd.index]))", place..<place + 1,
                "type the letter again with the keyboard of the term's language")
        }
        if expected.contains(first.script) || (isForeignAllowed && first.script == .latin) { return }
        let names = TermScript.allCases.filter(expected.contains).map(\.rawValue).joined(separator: " or ")
        throw TermProblem(
            .wrongScript, "`\(text(word))` is written in \(first.script.rawValue) letters, but `\(language)` in \(names)",
            start..<start + word.count,
            first.script == .latin
                ? "only acronyms and exact forms (`=word`) may stand in Latin letters"
                : "move the term to its own language, or type it again with that language's keyboard")
    }
}
