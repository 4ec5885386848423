/// Recognises the lines of a table of contents by their form.
enum ContentsEntry {
    /// A title, a row of dots and a page number: an entry wherever it stands.
    static func hasLeaders(_ text: String) -> Bool {
        guard endsInPageNumber(text) else { return false }
        var dots = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case ".": dots += 1
            case "…", "·": dots += 3
            case " ", "\u{A0}": continue
            default: dots = 0
            }
            if dots >= 5 { return true }
        }
        return false
    }

    /// A short text that ends in a page number: an entry where it stands under the heading of a table of contents.
    /// A number after a single word ("Chapter 1") is a heading's own.
    static func isPlausible(_ text: String) -> Bool {
        if hasLeaders(text) { return true }
        guard text.utf8.count <= 240, endsInPageNumber(text) else { return false }
        let words = text.split { $0.isWhitespace || $0 == "." }
        let isHan = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        return words.count { $0.contains(where: \.isLetter) } >= (isHan ? 1 : 2)
            || words.first?.allSatisfy { $0.isASCII && $0.isNumber } == true && words.count >= 3
    }

    /// One to three digits, or a Roman numeral in lower case, after a space or a dot.
    private static func endsInPageNumber(_ text: String) -> Bool {
        let last = text.reversed().prefix { !$0.isWhitespace && !".…·".contains($0) }
        guard last.count < text.count, (1...4).contains(last.count) else { return false }
        return last.allSatisfy { $0.isASCII && $0.isNumber } || last.allSatisfy { "ivxl".contains($0) }
    }
}
