import Foundation

/// What parts whole numbers from fractions in a table: told by the numbers themselves, for a lone "1.500" says nothing.
enum DecimalMark: Character, Sendable, Equatable {
    case point = "."
    case comma = ","

    /// The mark that most unambiguous numbers of a table use; the language's where there are none.
    init(of cells: some Sequence<TableCell>, language: String) {
        var votes: [DecimalMark: Int] = [:]
        for cell in cells where !cell.isNumber {
            if let mark = PrintedNumber(cell.text)?.evidence { votes[mark, default: 0] += 1 }
        }
        let points = votes[.point] ?? 0
        let commas = votes[.comma] ?? 0
        if points == commas {
            self = QuantityWords.of(language).decimalMark == "," ? .comma : .point
        } else {
            self = points > commas ? .point : .comma
        }
    }

    /// Whether no two numbers of a table give away different marks.
    static func isSettled(by cells: some Sequence<TableCell>) -> Bool {
        Set(cells.lazy.filter { !$0.isNumber }.compactMap { PrintedNumber($0.text)?.evidence }).count < 2
    }

    var other: DecimalMark { self == .point ? .comma : .point }
}

/// A number as printed in a cell, alone or with words around it: its digits and separators, in ASCII.
struct PrintedNumber: Sendable, Equatable {
    /// What stands before and behind, without the sign.
    let before: String
    let after: String
    private let isNegative: Bool
    /// Digits, with "." and "," where they were; spaces and apostrophes between groups are gone, as they can mean nothing else.
    private let digits: String
    /// A mark that is a fraction's beyond doubt (the Arabic decimal separator).
    private let certainMark: DecimalMark?

    /// nil where the text has no number, or more than one.
    init?(_ text: String) {
        let characters = Array(text)
        guard let start = characters.firstIndex(where: { Self.digit($0) != nil }),
            let last = characters.lastIndex(where: { Self.digit($0) != nil })
        else { return nil }
        var ascii = ""
        var certain: DecimalMark?
        for index in start...last {
            if let digit = Self.digit(characters[index]) {
                ascii.append(digit)
                continue
            }
            switch characters[index] {
            case ".", "．": ascii.append(".")
            case ",", "，", "،": ascii.append(",")
            case "٫":
                ascii.append(".")
                certain = .point
            case " ", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "'", "’", "٬", "_":
                // A space parts groups of three, none of them behind another mark, else two numbers.
                guard Self.groupFollows(characters, index), !ascii.contains(where: { $0 == "." || $0 == "," }) else {
                    return nil
                }
            default: return nil
            }
        }
        var before = String(characters[..<start])
        var after = String(characters[(last + 1)...])
        let trimmed = before.trimmed
        let isBracketed = trimmed == "(" && after.trimmed == ")"
        isNegative = isBracketed || trimmed.hasSuffix("-") || trimmed.hasSuffix("−") || trimmed.hasSuffix("–")
        if isBracketed {
            before = ""
            after = ""
        } else if isNegative || trimmed.hasSuffix("+") {
            before = String(trimmed.dropLast())
        }
        self.before = before
        self.after = after
        digits = ascii
        certainMark = certain
    }

    private static func digit(_ character: Character) -> Character? {
        guard character.unicodeScalars.count == 1, let value = character.wholeNumberValue, (0...9).contains(value),
            character.unicodeScalars.first?.properties.generalCategory == .decimalNumber
        else { return nil }
        return Character(String(value))
    }

    private static func groupFollows(_ characters: [Character], _ index: Int) -> Bool {
        let run = characters[(index + 1)...].prefix { digit($0) != nil }
        return run.count == 3
    }

    private var marks: [Character] { digits.filter { $0 == "." || $0 == "," } }

    /// The decimal mark that the number gives away; nil where it has none or may be read both ways.
    var evidence: DecimalMark? {
        let marks = marks
        guard certainMark == nil, let last = marks.last, let mark = DecimalMark(rawValue: last) else { return nil }
        if Set(marks).count == 2 { return marks.dropLast().contains(last) ? nil : mark }
        if marks.count > 1 { return mark.other }
        let parts = digits.split(separator: last, omittingEmptySubsequences: false)
        if parts[1].count != 3 || parts[0].count > 3 || parts[0].isEmpty || parts[0] == "0" { return mark }
        return nil
    }

    /// Whether the number may be read both ways, as "1.500" may.
    var isAmbiguous: Bool { certainMark == nil && !marks.isEmpty && evidence == nil }

    /// The exact value; nil where the separators make no number.
    func value(mark: DecimalMark) -> Decimal? {
        let marks = marks
        let decimal: DecimalMark? =
            certainMark ?? (Set(marks).count == 2 ? marks.last.flatMap(DecimalMark.init) : nil) ?? evidence ?? mark
        guard let decimal else { return nil }
        let parts = digits.split(separator: decimal.rawValue, omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.count == 1 || !parts[1].contains(decimal.other.rawValue) else { return nil }
        let groups = parts[0].split(separator: decimal.other.rawValue, omittingEmptySubsequences: false)
        // Groups of three, or of two before the last three as in "1,50,00,000".
        guard
            groups.count == 1 || groups.last?.count == 3 && groups.dropLast().allSatisfy({ (1...3).contains($0.count) })
        else {
            return nil
        }
        let plain = groups.joined() + (parts.count > 1 ? ".\(parts[1])" : "")
        guard plain.count <= 34 else { return nil }
        return Decimal(string: (isNegative ? "-" : "") + plain, locale: Locale(identifier: "en_US_POSIX"))
    }

    /// Whether the cell holds nothing but the number.
    var isAlone: Bool { before.trimmed.isEmpty && after.trimmed.isEmpty }
}
