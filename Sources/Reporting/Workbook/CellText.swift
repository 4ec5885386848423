/// Text made fit for a cell of a workbook.
enum CellText {
    /// Excel's limit, in UTF-16 units.
    static let limit = 32_767

    /// Characters that XML 1.0 forbids become U+FFFD; what is longer than a cell holds ends in "…".
    static func fit(_ text: String) -> String { cut(allowed(text), to: limit) }

    /// The same for the fragments of one cell, which share the limit.
    static func fit(_ fragments: [QuoteFragment]) -> [QuoteFragment] {
        var left = limit
        var result: [QuoteFragment] = []
        for fragment in fragments where left > 0 {
            let text = cut(allowed(fragment.text), to: left)
            left -= text.utf16.count
            if !text.isEmpty { result.append(QuoteFragment(text: text, isMatched: fragment.isMatched)) }
        }
        return result
    }

    private static func allowed(_ text: String) -> String {
        // 0xEF begins U+FFFE and U+FFFF, among others; all else that is forbidden lies under a space.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A: result.append(scalar)
            case 0x00..<0x20, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        // UTF-8 never has fewer units than UTF-16.
        guard text.utf8.count > limit, text.utf16.count > limit else { return text }
        var length = 0
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            length += text[end..<next].utf16.count
            guard length < limit else { break }
            end = next
        }
        return text[..<end] + "…"
    }
}
