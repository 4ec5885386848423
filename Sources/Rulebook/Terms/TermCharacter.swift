/// What a character is to a term, in step with how texts are cut into words.
enum TermCharacter {
    /// True for Han characters, which are words of their own, because their script has no spaces.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3007: true
        default: false
        }
    }

    /// Letters, marks and digits; Han characters too.
    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value) || isDigit(scalar)
        }
        if isSeparator(scalar) { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
            .nonspacingMark, .spacingMark, .decimalNumber:
            return true
        default: return false
        }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
    }

    /// Blanks, hyphens, apostrophes, and what stands inside abbreviations: `.`, `&` and the middle dot.
    static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\n", "\t", "-", "'", ".", "&": true
        case "\u{2010}"..."\u{2013}", "\u{2212}", "\u{FF0D}": true
        case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{FF07}", "\u{B7}", "\u{3000}": true
        default: false
        }
    }

    /// Two characters or more, letters among them, and all letters capitals.
    static func isAcronym(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count >= 2 else { return false }
        var hasLetter = false
        for scalar in word {
            if scalar.isASCII {
                if (0x61...0x7A).contains(scalar.value) { return false }
                hasLetter = hasLetter || (0x41...0x5A).contains(scalar.value)
            } else if scalar.properties.isAlphabetic {
                guard scalar.properties.isUppercase else { return false }
                hasLetter = true
            }
        }
        return hasLetter
    }
}
