/// What opens a list item or a numbered title.
enum LineMarker: Sendable, Equatable {
    case bullet
    /// "2." or "2)"
    case number(Int)
    /// "1.2", "3.1.4": the depth is the count of numbers.
    case outline(depth: Int)
    /// "(a)", "b)", "(iv)", "в)"
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

    /// Only the first 24 characters tell: the marker is read once for every line of a text.
    init?(_ text: String) {
        let head = Array(text.unicodeScalars.prefix(24))
        guard let first = head.first else { return nil }
        switch first {
        case _ where Self.bullets.contains(first), "-", "–", "—", "*", "·":
            guard head.count > 1, LineJoiner.isSpace(head[1]) || Self.bullets.contains(first) else { return nil }
            self = .bullet
        case "0"..."9": self.init(numbered: head)
        case "第": self.init(chineseDivision: head)
        case "(", "（": self.init(bracketed: head)
        case _ where Self.chineseDigits.contains(first):
            let digits = head.prefix { Self.chineseDigits.contains($0) }.count
            guard digits <= 3, head.count > digits, head[digits] == "、" else { return nil }
            self = .chineseNumber
        case "a"..."z", "а"..."я", "آ"..."ي":
            guard head.count > 2, head[1] == ")", LineJoiner.isSpace(head[2]) else { return nil }
            self = .letter
        default: self.init(capitalised: head)
        }
    }

    /// Whether a line with it begins a paragraph of its own wherever it stands.
    var opensItem: Bool { self == .bullet || self == .letter || isNumber }

    var isNumber: Bool { if case .number = self { true } else { false } }

    private static let bullets: Set<Unicode.Scalar> = ["•", "▪", "●", "○", "■", "◦", "‣", "➢", "\u{F0B7}", "\u{F0A7}"]
    private static let chineseDigits: Set<Unicode.Scalar> = [
        "〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百",
    ]
    private static let divisions: Set<String> = [
        "Chapter", "CHAPTER", "Part", "PART", "Annex", "ANNEX", "Pillar", "Chapitre", "CHAPITRE", "Partie", "Annexe",
        "ANNEXE",
        "Pilier", "Capitolo", "Parte", "Allegato", "Missione", "MISSIONE", "Capítulo", "Anexo", "Глава", "Раздел",
        "Приложение",
    ]

    private init?(numbered head: [Unicode.Scalar]) {
        var numbers: [Int] = []
        var index = 0
        while true {
            let digits = head[index...].prefix { ("0"..."9").contains($0) }
            guard (1...3).contains(digits.count), let number = Int(String(String.UnicodeScalarView(digits))) else {
                break
            }
            numbers.append(number)
            index += digits.count
            guard index + 1 < head.count, head[index] == ".", ("0"..."9").contains(head[index + 1]) else { break }
            index += 1
        }
        guard let first = numbers.first, index < head.count else { return nil }
        let mark = head[index]
        if ".)．、".unicodeScalars.contains(mark) { index += 1 }
        let rest = head[index...]
        guard let next = rest.first(where: { !LineJoiner.isSpace($0) }) else { return nil }
        let isParted = rest.first.map(LineJoiner.isSpace) ?? false
        if numbers.count > 1 {
            // A lower-case word after the number means a quantity: "1.2 million".
            guard isParted, next.properties.isUppercase || LineJoiner.isSpaceless(next) || !next.properties.isCased
            else {
                return nil
            }
            guard !("0"..."9").contains(next), numbers.allSatisfy({ $0 < 100 }) else { return nil }
            self = .outline(depth: numbers.count)
        } else {
            guard ".)．、".unicodeScalars.contains(mark), !("0"..."9").contains(next) else { return nil }
            self = .number(first)
        }
    }

    private init?(chineseDivision head: [Unicode.Scalar]) {
        let digits = head.dropFirst().prefix { Self.chineseDigits.contains($0) || ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count <= 5 else { return nil }
        switch head[digits.endIndex...].first(where: { $0 != " " }) {
        case "编", "篇", "部": self = .chineseDivision(level: 1)
        case "章": self = .chineseDivision(level: 2)
        case "节": self = .chineseDivision(level: 3)
        default: return nil
        }
    }

    private init?(bracketed head: [Unicode.Scalar]) {
        guard let close = head.firstIndex(where: { $0 == ")" || $0 == "）" }), (2...5).contains(close) else {
            return nil
        }
        let inside = head[1..<close]
        if inside.allSatisfy(Self.chineseDigits.contains) {
            self = .bracketedChineseNumber
        } else if inside.allSatisfy({ ("a"..."z").contains($0) || ("0"..."9").contains($0) }) {
            self = .letter
        } else {
            return nil
        }
    }

    private init?(capitalised head: [Unicode.Scalar]) {
        let letters = head.prefix { $0.properties.isAlphabetic }
        guard !letters.isEmpty, head.count > letters.count + 1 else { return nil }
        let word = String(String.UnicodeScalarView(letters))
        let mark = head[letters.count]
        let next = head[letters.count + 1]
        if mark == ".", LineJoiner.isSpace(next), head.count > letters.count + 2 {
            if word == "I" || word == "V" || word == "X"
                || (2...6).contains(word.count) && word.allSatisfy({ "IVXLC".contains($0) })
            {
                self = .roman
            } else if word.count == 1, ("A"..."Z").contains(word) {
                self = .capital
            } else {
                return nil
            }
        } else if mark == " ", Self.divisions.contains(word),
            next.properties.numericType != nil || next.properties.isUppercase
        {
            let label = head[(letters.count + 1)...].prefix {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
            let isLabel = label.allSatisfy { "IVXLC0123456789".unicodeScalars.contains($0) } || label.count == 1
            guard isLabel else { return nil }
            self = .division
        } else {
            return nil
        }
    }
}
