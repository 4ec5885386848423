import PlanReading

/// Cuts words as printers do at the end of a line.
enum Hyphenator {
    /// Words of fewer letters are left whole.
    private static let leastLetters = 6

    /// A line from each cut to the next. Words of lower-case letters (the first may be a capital) are cut in the middle; those
    /// with hyphens, digits or apostrophes, names in capitals, and scripts without capitals are left whole.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line: [UInt8] = []
        for (index, word) in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { line.append(UInt8(ascii: " ")) }
            guard let (head, tail) = halves(word) else {
                line += word
                continue
            }
            line += head
            line.append(UInt8(ascii: "-"))
            lines.append(String(decoding: line, as: UTF8.self))
            line = Array(tail)
        }
        lines.append(String(decoding: line, as: UTF8.self))
        return lines
    }

    /// A word's halves; signs at its ends do not count. Nil for one that is left whole.
    private static func halves(_ word: Substring.UTF8View) -> (Substring.UTF8View, Substring.UTF8View)? {
        guard word.count >= leastLetters else { return nil }
        let scalars = Substring(word).unicodeScalars
        guard let first = scalars.firstIndex(where: \.isLetter), let last = scalars.lastIndex(where: \.isLetter) else {
            return nil
        }
        let letters = scalars[first...last]
        let count = letters.count
        guard count >= leastLetters, letters.dropFirst().allSatisfy(\.isLowerCaseLetter) else {
            return nil
        }
        let cut = letters.index(first, offsetBy: count / 2)
        return (word[..<cut], word[cut...])
    }
}
