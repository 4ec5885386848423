/// Tells headings from paragraphs by size, weight, capitals and numbering, and gives them levels.
struct HeadingClassifier: Sendable {
    var metrics: DocumentMetrics

    /// The style of a paragraph that is a heading, nil for one that is not.
    func style(of paragraph: Paragraph, text: String) -> HeadingStyle? {
        guard paragraph.marker?.kind != .bullet, paragraph.marker?.kind != .dash, paragraph.lines.count <= 4,
            !paragraph.lines.contains(where: \.isTurned),
            text.unicodeScalars.count <= 220, letterCount(text) >= 4, !Caption.opens(text),
            !Self.isAmount(text)
        else { return nil }
        let style = HeadingStyle(
            size: Int((paragraph.size * 2).rounded()), division: Self.division(of: text),
            word: Self.numberedWord(of: text), isCapital: isCapital(text),
            isBold: paragraph.isBold, depth: Self.depth(of: text, marker: paragraph.marker),
            isItalic: paragraph.isItalic)
        return isHeading(paragraph, text, style) ? style : nil
    }

    private func isHeading(_ paragraph: Paragraph, _ text: String, _ style: HeadingStyle) -> Bool {
        let ratio = paragraph.size / metrics.bodySize
        if let last = text.last, ",;。；，".contains(last) { return false }
        let isSentence = text.last == "." && text.split(separator: " ").count > 6
        if isSentence || ratio < 0.84 || text.contains("; ") { return false }
        if let first = text.unicodeScalars.first, first.properties.isLowercase, style.depth == 9 { return false }
        let isAlone = paragraph.spaceAbove > 1.2 && !paragraph.fillsLastLine
        if ratio >= 1.12 { return text.unicodeScalars.count <= 160 || paragraph.isBold }
        if paragraph.isBold { return paragraph.lines.count <= 3 && text.unicodeScalars.count <= 180 }
        if text.last == ":" || text.last == "." { return false }
        if style.isCapital {
            return isAlone && ratio > 0.94 && letterCount(text) >= 6 && text.unicodeScalars.count <= 140
        }
        if style.depth > 1 && style.depth < 9 || style.division < 2 { return isAlone && paragraph.lines.count <= 2 }
        return style.depth < 9 && paragraph.isItalic && isAlone
    }

    /// Levels from 1 by style; a style seen once stands with the next lower one that is used more often.
    static func levels(of styles: [HeadingStyle]) -> [HeadingStyle: Int] {
        let leaders = Dictionary(styles.filter { $0.word != nil }.map { ($0.word, $0) }, uniquingKeysWith: min)
        let grouped = styleLevels(of: styles.map { leaders[$0.word] ?? $0 })
        var levels = Dictionary(styles.map { ($0, grouped[leaders[$0.word] ?? $0] ?? 1) }, uniquingKeysWith: min)
        for (style, above) in enumerations(in: styles) { levels[style] = (levels[above] ?? 1) + 1 }
        return levels
    }

    /// Styles of headings that a section goes through ("Mission 1: …", "Mission 2: …") and that are no chapters, with the style of the section's heading:
    /// three or more, all of them in one row, that outrank headings of their size, give or take half a point, by their word alone, and behind which the
    /// style above goes on.
    private static func enumerations(in styles: [HeadingStyle]) -> [(style: HeadingStyle, above: HeadingStyle)] {
        let rows = Dictionary(grouping: styles.indices) { styles[$0] }
        return rows.compactMap { style, row in
            guard style.division == 1, row.count >= 3, let first = row.first, let last = row.last,
                last - first + 1 == row.count, first > 0
            else { return nil }
            let above = styles[first - 1]
            guard above > style, abs(above.size - style.size) <= 1, above.division > 1,
                last + 1 == styles.count || styles[last + 1] == above || styles[last + 1] < style
            else { return nil }
            return (style, above)
        }
    }

    private static func styleLevels(of styles: [HeadingStyle]) -> [HeadingStyle: Int] {
        let counts = styles.reduce(into: [HeadingStyle: Int]()) { $0[$1, default: 0] += 1 }
        var levels: [HeadingStyle: Int] = [:]
        var level = 1
        for style in counts.keys.sorted() {
            levels[style] = level
            if counts[style, default: 0] > 1 { level += 1 }
        }
        return levels
    }

    /// "US$20 million.": the end of a text in bold type. As English writes amounts: the language of a page is not known here.
    private static func isAmount(_ text: String) -> Bool {
        let amount = text.prefix { $0 != "." && $0 != ";" }
        guard text.utf8.count - amount.utf8.count <= 1 else { return false }
        let quantities = QuantityScanner.quantities(in: String(amount), language: "en")
        return quantities.count == 1 && quantities[0].kind == .amount
            && quantities[0].range == 0..<amount.utf8.count
    }

    private func letterCount(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (Script.isSpaceless($1) ? 2 : $1.properties.isAlphabetic ? 1 : 0) }
    }

    private func isCapital(_ text: String) -> Bool {
        let upper = text.uppercased()
        return upper == text && upper != text.lowercased()
    }

    /// The word that makes headings one level whatever they look like, as all chapters are.
    private static func numberedWord(of text: String) -> String? {
        guard division(of: text) < 2, let word = text.lowercased().split(whereSeparator: { !$0.isLetter }).first else {
            return nil
        }
        return partWords.contains(String(word)) || strictWords.contains(String(word)) ? String(word) : nil
    }

    private static func division(of text: String) -> Int {
        guard let word = text.lowercased().split(whereSeparator: { !$0.isLetter }).first else { return 2 }
        let hasNumber =
            text.unicodeScalars.prefix(40).contains { $0.properties.numericType != nil }
            || text.split(separator: " ").dropFirst().first.map { PageNumber.roman($0.filter(\.isLetter)) != nil }
                ?? false
        if text.hasPrefix("第") { return text.contains("章") || text.contains("篇") || text.contains("部分") ? 1 : 2 }
        if Self.ordinals.contains(String(word)) { return 0 }
        guard hasNumber else { return 2 }
        if Self.partWords.contains(String(word)) { return 0 }
        return Self.chapterWords.contains(String(word)) ? 1 : 2
    }

    private static func depth(of text: String, marker: ListMarker?) -> Int {
        switch marker?.kind {
        case .outline: text.prefix { $0.isNumber || $0 == "." }.split(separator: ".").count
        case .number, .letter: 1
        default: 9
        }
    }

    private static let ordinals: Set<String> = [
        "première", "premiere", "deuxième", "deuxieme", "troisième", "troisieme", "quatrième", "quatrieme",
    ]
    private static let partWords: Set<String> = [
        "part", "partie", "parte", "teil", "часть", "título", "titre", "titolo",
    ]
    private static let strictWords: Set<String> = [
        "chapter", "chapitre", "capitolo", "capítulo", "kapitel", "глава",
    ]
    private static let chapterWords: Set<String> = strictWords.union([
        "section", "annex", "annexe", "allegato", "anexo", "appendix", "axe", "pillar", "pilier", "pilastro",
        "missione",
        "mission", "strategy", "article",
    ])
}
