import Foundation

/// What a number format of an Excel workbook makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct XLSXNumberFormat: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case number, percent
        /// A day, or only its month or year where the format shows no more.
        case day, month, year
    }

    var kind = Kind.number
    /// How often the value is divided by a thousand before it is shown.
    var thousands = 0
    /// Words and signs around the number that say something: "mln €".
    var literal = ""

    static let general = XLSXNumberFormat()

    /// One of the formats that files do not spell out.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: kind = .percent
        case 17: kind = .month
        case 14...16, 22, 27...31, 36, 50...54, 57, 58: kind = .day
        default: break
        }
    }

    /// A format as spelled out in a file; only its part for positive numbers is looked at.
    init(code: String) {
        self.init()
        guard code.lowercased() != "general" else { return }
        var tokens = Set<Character>()
        var hasDigits = false
        var rest = code[...]
        scan: while let character = rest.popFirst() {
            switch character {
            case ";": break scan
            case "\"":
                literal += rest.prefix { $0 != "\"" }
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\": literal += rest.popFirst().map(String.init) ?? ""
            case "_", "*": _ = rest.popFirst()
            case "[":
                let inner = rest.prefix { $0 != "]" }
                rest = rest.drop { $0 != "]" }.dropFirst()
                // "[$€-410]" is a currency in a locale; "[Red]" and "[>9]" say nothing about the number, "[h]" is a span of time.
                if inner.first == "$" { literal += inner.dropFirst().prefix { $0 != "-" } }
                if inner.allSatisfy({ "hms".contains($0) }) { tokens.insert("h") }
            case "0", "#", "?":
                hasDigits = true
                thousands = 0
            case ",": if hasDigits { thousands += 1 }
            case "%": tokens.insert("%")
            case "y", "Y", "e", "m", "M", "d", "D", "h", "H", "s", "S":
                tokens.insert(Character(character.lowercased()))
            default:
                if Self.isCurrencySign(character) { literal.append(character) }
            }
        }
        literal = literal.contains(where: { $0.isLetter || Self.isCurrencySign($0) }) ? literal.trimmed : ""
        settle(tokens)
    }

    private init() {}

    private static func isCurrencySign(_ character: Character) -> Bool {
        character.unicodeScalars.first?.properties.generalCategory == .currencySymbol
    }

    private mutating func settle(_ tokens: Set<Character>) {
        if tokens.contains("%") {
            kind = .percent
        } else if tokens.contains("d") {
            kind = .day
        } else if tokens.contains("y") || tokens.contains("e") {
            kind = tokens.contains("m") ? .month : .year
        }
        if kind != .number { thousands = 0 }
    }

    /// The cell that shows a stored number.
    ///
    /// - Parameter epoch: the day before the first, in days since 1970 (`XLSXDates`).
    func cell(_ text: String, epoch: Int) -> TableCell {
        guard let value = StoredNumber.value(text) else { return TableCell(text) }
        switch kind {
        case .percent: return StoredNumber.percent(value)
        case .number:
            let shown = thousands == 0 ? value : value * Decimal(sign: .plus, exponent: -3 * thousands, significand: 1)
            return TableCell(literal.isEmpty ? "\(shown)" : "\(shown) \(literal)", isNumber: true)
        case .day, .month, .year:
            guard let date = XLSXDates.date(value, epoch: epoch) else { return TableCell("\(value)", isNumber: true) }
            return TableCell(String(date.prefix(kind == .day ? 10 : kind == .month ? 7 : 4)))
        }
    }
}

/// Days as Excel counts them.
enum XLSXDates {
    /// Days from 1 January 1970 to day 0 of the calendars from 1900 and from 1904. The former has a 29 February 1900 that never was; its day 0
    /// is taken so that the days after it are right.
    static let since1900 = -25_569
    static let since1904 = -24_107

    /// "2026-06-30"; the time of day goes. nil for what is no day of the calendar.
    static func date(_ serial: Decimal, epoch: Int) -> String? {
        guard serial >= 61, serial < 2_958_466 else { return nil }
        let days = NSDecimalNumber(decimal: serial).intValue + epoch
        let date = Date(timeIntervalSince1970: Double(days) * 86_400)
        return date.formatted(.iso8601.year().month().day())
    }
}
