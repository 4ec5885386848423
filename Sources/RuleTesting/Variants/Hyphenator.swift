/// Cuts words as printers do at the end of a line.
enum Hyphenator {
    /// Words of fewer letters are left whole.
    private static let leastLetters = 6

    /// A line from each cut to the next. Words of lower-case letters (the first may be a capital) are cut in the middle; those
    /// with hyphens, digits or apostrophes, names in capitals, and scripts without capitals are left whole.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { line.append(" ") }
            let scalars = Array(word.unicodeScalars)
            guard let cut = cut(scalars) else {
                line.append(contentsOf: scalars)
                continue
            }
            line.append(contentsOf: scalars[..<cut])
            line.append("-")
            lines.append(String(line))
            line = String.UnicodeScalarView(scalars[cut...])
        }
        lines.append(String(line))
        return lines
    }

    /// Where a word is cut: signs at its ends do not count.
    private static func cut(_ word: [Unicode.Scalar]) -> Int? {
        guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else {
            return nil
        }
        let letters = word[first...last]
        guard letters.count >= leastLetters, letters.dropFirst().allSatisfy(isLower), isLetter(letters[first]) else {
            return nil
        }
        return first + letters.count / 2
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }

    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
    }
}
