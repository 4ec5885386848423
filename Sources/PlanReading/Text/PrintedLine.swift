/// A line of a plain text and what its print shows.
struct PrintedLine: Sendable, Equatable {
    /// Without white space at both ends.
    var text: String
    /// Columns on a screen: wide characters count as two.
    var width: Int
    var marker: LineMarker?

    init(_ raw: String) {
        text = raw.trimmed
        width = text.unicodeScalars.reduce(0) { $0 + (LineJoiner.isSpaceless($1) ? 2 : 1) }
        marker = LineMarker(text)
    }

    var isBlank: Bool { text.isEmpty }

    /// A rule of underscores, as word processors print above footnotes.
    var isFootnoteRule: Bool { text.count >= 8 && text.allSatisfy { $0 == "_" } }

    var isAddress: Bool { text.hasPrefix("http") && text.contains("://") && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } }

    /// Ends the way sentences do, closing quotes and brackets set aside.
    var endsSentence: Bool { PrintedLine.endsSentence(text) }

    static func endsSentence(_ text: String) -> Bool {
        guard let last = text.last(where: { !"\"'”’»)）』」]".contains($0) }) else { return false }
        return ".。!！?？;；:：؟؛…".contains(last)
    }
}

/// What opens a list item or a numbered title.
enum LineMarker: Sendable, Equatable {
    case bullet
    /// "2." or "2)"
    case number(Int)
    /// "1.2", "3.1.4": the depth is the count of numbers.
    case outline(depth: Int)
    /// "(a)", "b)", "(iv)"
    case letter
    /// "A."
    case capital
    /// "IV."
    case roman
    /// "一、"
    case chineseNumber
    /// "（一）"
    case bracketedChineseNumber
    /// "第三章": 1 for parts, 2 for chapters, 3 for sections.
    case chineseDivision(level: Int)
    /// "Chapter 3", "Annexe B"
    case division

    init?(_ text: String) {
        guard let first = text.unicodeScalars.first else { return nil }
        switch first {
        case "•", "▪", "●", "○", "■", "◦", "‣", "-", "–", "—", "*", "·", "➢", "\u{F0B7}", "\u{F0A7}":
            let rest = text.dropFirst()
            guard rest.first?.isWhitespace == true || "•▪●○■◦‣➢\u{F0B7}\u{F0A7}".unicodeScalars.contains(first) else { return nil }
            self = .bullet
        case "0"..."9":
            if let outline = text.prefixMatch(of: /\d{1,2}(\.\d{1,2})+\.?\s+\D/) {
                self = .outline(depth: outline.output.0.split(separator: ".").count { $0.first?.isNumber == true })
            } else if let number = text.prefixMatch(of: /(\d{1,3})[.)．、]\s*[^\d\s]/), let value = Int(number.output.1) {
                self = .number(value)
            } else {
                return nil
            }
        default:
            if text.prefixMatch(of: /\([a-z]{1,4}\)|[a-z]\)\s|（[a-z0-9]{1,3}）|\(\d{1,3}\)/) != nil {
                self = .letter
            } else if let division = text.prefixMatch(of: /第[〇零一二三四五六七八九十百\d]{1,5}\s?([编篇章节])|第[一二三四五六七八九十\d]{1,3}(部分)/) {
                let word = division.output.1 ?? division.output.2 ?? "章"
                self = .chineseDivision(level: word == "章" ? 2 : word == "节" ? 3 : 1)
            } else if text.prefixMatch(of: /[一二三四五六七八九十]{1,3}、/) != nil {
                self = .chineseNumber
            } else if text.prefixMatch(of: /[（(][一二三四五六七八九十]{1,3}[)）]/) != nil {
                self = .bracketedChineseNumber
            } else if text.prefixMatch(of: /(?:[IVX]|[IVXLC]{2,6})\.\s+\S/) != nil {
                self = .roman
            } else if text.prefixMatch(of: /[A-Z]\.\s+\S/) != nil {
                self = .capital
            } else if text.prefixMatch(of: Self.divisionPattern) != nil {
                self = .division
            } else {
                return nil
            }
        }
    }

    /// Whether a line with it begins a paragraph of its own wherever it stands.
    var opensItem: Bool { self == .bullet || self == .letter || isNumber }

    var isNumber: Bool { if case .number = self { true } else { false } }

    private static var divisionPattern: Regex<Substring> {
        /(?:Chapter|CHAPTER|Part|Annex|Pillar|Chapitre|Partie|Annexe|Pilier|Capitolo|Parte|Allegato|Missione|Capítulo|Anexo|Глава|Раздел|Приложение)\s+(?:\d+|[IVXLC]+|[A-Z])\b/
    }
}
