import PlanReading

/// Prints a paragraph so that a page ends between two of its sentences.
enum PrintedPages {
    /// A running header has to stand on three pages; numbers in it differ.
    private static let header = "Annex to the decision — page"
    /// A last line shorter than this may be a title, and longer ones were not broken for a page.
    private static let widths = 40...110

    /// The pages for each boundary of sentences at which the line before can be full; none for most short sentences.
    static func all(of passage: Passage) -> [[String]] {
        let bytes = Array(passage.text.utf8)
        return passage.sentences.dropFirst().compactMap { sentence in
            let before = String(decoding: bytes[..<sentence.lowerBound], as: UTF8.self)
            let after = String(decoding: bytes[sentence.lowerBound...], as: UTF8.self)
            return pages(PrintedWords(before), PrintedWords(after))
        }
    }

    private static func pages(_ before: PrintedWords, _ after: PrintedWords) -> [String]? {
        for width in [before.columns] + widths.reversed() where widths.contains(width) {
            let upper = before.columnsOfLines(width: width)
            guard let last = upper.last, widths.contains(last) else { continue }
            let full = max(upper.max() ?? 0, after.columnsOfLines(width: width).max() ?? 0)
            guard last + 1 + after.columnsOfFirstWord > full else { continue }
            return [
                "\(header) 11\n\n\(before.lines(width: width).joined(separator: "\n"))\n",
                "\(header) 12\n\n\(after.lines(width: width).joined(separator: "\n"))\n", "\(header) 13\n",
            ]
        }
        return nil
    }
}
