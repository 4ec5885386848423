/// What a scalar is to the tokeniser.
enum CharacterClass: UInt8, Sendable {
    /// White space: parts words, joins phrases.
    case space
    /// Quotation marks, superscript figures and the like, which part words and do not break a phrase.
    case quiet
    /// Hyphens and the en dash: quiet where they touch a word, breaking where white space stands on both sides.
    case dash
    /// A full stop: quiet once (an abbreviation, since sentences are cut already), breaking when repeated.
    case period
    case apostrophe
    /// A vertical bar: the border of a table cell, which nothing may cross.
    case bar
    /// All other punctuation and symbols: they end a phrase.
    case breaking
    /// Soft hyphens, zero-width and direction marks: as if they were not there.
    case ignorable
    /// Letters, marks, and numerals that are not decimal digits.
    case letter
    case digit
    /// A Han character: a word by itself.
    case han

    /// Classes of U+0000…U+FFFF, by code point.
    static let table: [CharacterClass] = (0...0xFFFF).map { codePoint in
        guard let scalar = Unicode.Scalar(UInt32(codePoint)) else { return .breaking }
        return CharacterClass(of: scalar)
    }

    /// The class of a scalar, from the Unicode character database of the standard library, and the exceptions that running text calls for.
    init(of scalar: Unicode.Scalar) {
        let value = scalar.value
        if let special = Self.special(value) {
            self = special
        } else if Self.isHan(value) {
            self = .han
        } else {
            self = Self.byCategory(scalar)
        }
    }

    private static func special(_ value: UInt32) -> CharacterClass? {
        switch value {
        case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFF0D: .dash
        case 0x2E: .period
        case 0x27, 0x2019, 0x02BC, 0xFF07: .apostrophe
        case 0x7C, 0xFF5C: .bar
        // Quotation marks of all scripts, ampersand, middle dot, and the acute and grave that stand in for apostrophes.
        case 0x22, 0x26, 0x60, 0xAB, 0xB4, 0xB7, 0xBB, 0x2018, 0x201A...0x201F, 0x2039, 0x203A, 0x2032, 0x2033: .quiet
        case 0x3008...0x300F, 0xFF02, 0xFF06: .quiet
        // Superscript figures are notes.
        case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: .quiet
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            .ignorable
        // Figures in circles and brackets are bullets.
        case 0x2460...0x24FF, 0x2776...0x2793, 0x3220...0x3247, 0x3280...0x32B0: .breaking
        default: nil
        }
    }

    /// Ideographs of all planes, the iteration mark 々 and the numeral 〇.
    private static func isHan(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007: true
        default: false
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
        case .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber, .otherNumber: .letter
        case .decimalNumber: .digit
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
        case .control: scalar.properties.isWhitespace ? .space : .breaking
        default: .breaking
        }
    }
}
