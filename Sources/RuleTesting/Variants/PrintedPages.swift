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
            return pages(before.last == " " ? String(before.dropLast()) : before, after)
        }
    }

    private static func pages(_ before: String, _ after: String) -> [String]? {
        let firstWord = PrintedLines.columns(after.prefix { $0 != " " })
        for width in [PrintedLines.columns(before)] + widths.reversed() where widths.contains(width) {
            let upper = PrintedLines.wrap(before, width: width)
            let lower = PrintedLines.wrap(after, width: width)
            let full = (upper + lower).map(PrintedLines.columns).max() ?? 0
            guard let last = upper.last.map(PrintedLines.columns), widths.contains(last),
                last + 1 + firstWord > full
            else { continue }
            return [
                "\(header) 11\n\n\(upper.joined(separator: "\n"))\n",
                "\(header) 12\n\n\(lower.joined(separator: "\n"))\n", "\(header) 13\n",
            ]
        }
        return nil
    }
}

/// Breaks a text into lines of a width.
enum PrintedLines {
    static func columns(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var used = 0
        for word in words(text) {
            let columns = columns(word.text)
            if used > 0, used + columns + (word.isSpaced ? 1 : 0) > width {
                lines.append(String(line))
                (line, used) = (String.UnicodeScalarView(), 0)
            }
            if used > 0, word.isSpaced {
                line.append(" ")
                used += 1
            }
            line.append(contentsOf: word.text.unicodeScalars)
            used += columns
        }
        return lines + [String(line)]
    }

    /// Words, and in scripts without spaces single characters with the signs behind them.
    private static func words(_ text: String) -> [(text: String, isSpaced: Bool)] {
        text.split(separator: " ").flatMap { part -> [(text: String, isSpaced: Bool)] in
            guard part.unicodeScalars.contains(where: isWide) else { return [(String(part), true)] }
            var pieces: [(text: String, isSpaced: Bool)] = []
            for scalar in part.unicodeScalars {
                if let last = pieces.last?.text.unicodeScalars.last, !(isHan(last) && isHan(scalar)) {
                    pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
                } else {
                    pieces.append((String(scalar), pieces.isEmpty))
                }
            }
            return pieces
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
            || (0xFF00...0xFF65).contains(scalar.value)
    }
}
