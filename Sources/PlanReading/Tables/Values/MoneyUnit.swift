import Foundation

/// What a number in a column of costs stands for: a currency, a scale, or both, as said by a heading ("mld €", "в млн руб.", "亿元"), a cell, a
/// unit column or a title.
struct MoneyUnit: Sendable, Equatable {
    /// ISO 4217; nil where the words leave it open.
    var currency: String?
    /// The power of ten that a 1 stands for; nil where no scale word stands there.
    var exponent: Int?

    var isEmpty: Bool { currency == nil && exponent == nil }

    /// The value in units of the currency: exact.
    func applied(to value: Decimal) -> Decimal {
        guard let exponent, value != 0 else { return value }
        return value * Decimal(sign: .plus, exponent: exponent, significand: 1)
    }

    /// What is missing here is taken from the other.
    func completed(by other: MoneyUnit) -> MoneyUnit {
        MoneyUnit(currency: currency ?? other.currency, exponent: exponent ?? other.exponent)
    }

    /// "EUR, 1 = 1000000000"; nil where nothing is known.
    var description: String? {
        let scale = exponent.map { "1 = 1" + String(repeating: "0", count: $0) }
        let parts = [currency, scale].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

/// Finds a unit of money in a short text.
struct MoneyUnitReader: Sendable {
    /// A unit, and whether nothing else stands in the text.
    struct Reading: Sendable, Equatable {
        var unit: MoneyUnit
        var isWhole: Bool
    }

    /// The languages in whose words the unit may be written, the likeliest first; the others follow.
    private let languages: [String]

    init(languages: [String]) {
        self.languages = languages + LanguageDetector.plannedLanguages.filter { !languages.contains($0) }
    }

    func read(_ text: String) -> Reading {
        let words = UnitWords.parted(text)
        var unit = MoneyUnit()
        var letter: (exponent: Int, place: Int)?
        var rest = 0
        var index = 0
        while index < words.count {
            if let (code, count) = currency(words, at: index) {
                if unit.currency == nil { unit.currency = code.isEmpty ? nil : code }
                if let found = letter, found.place == index - 1, unit.exponent == nil { unit.exponent = found.exponent }
                index += count
                // "€m", "US$ k": a letter is a scale only beside a currency.
                if index < words.count, unit.exponent == nil, let exponent = Self.letters[words[index].lowercased()] {
                    unit.exponent = exponent
                    index += 1
                }
                continue
            }
            if words[index] == UnitWords.noughts {
                unit.exponent = (unit.exponent ?? 0) + 3
            } else if let exponent = scale(words[index]) {
                unit.exponent = unit.exponent ?? exponent
            } else if let exponent = Self.letters[words[index].lowercased()] {
                letter = (exponent, index)
                rest += index + 1 < words.count && currency(words, at: index + 1) != nil ? 0 : 1
            } else if !Self.small.contains(words[index].lowercased()) {
                rest += 1
            }
            index += 1
        }
        return Reading(unit: unit, isWhole: rest == 0)
    }

    private func currency(_ words: [String], at index: Int) -> (code: String, count: Int)? {
        let word = words[index]
        if let prefix = CurrencyWords.dollarPrefixes[word], index + 1 < words.count, words[index + 1] == "$" {
            return (prefix, 2)
        }
        // "$ US"
        if word == "$" {
            if index + 1 < words.count, ["US", "USD"].contains(words[index + 1]) { return ("USD", 2) }
            return ("", 1)
        }
        if let sign = word.unicodeScalars.first, word.unicodeScalars.count == 1, let code = CurrencyWords.signs[sign] {
            return (code, 1)
        }
        if word == "¥" || word == "￥" { return (languages.first == "zh" ? "CNY" : "", 1) }
        if CurrencyWords.codes.contains(word) { return (word, 1) }
        if let code = CurrencyWords.shortNames[word] { return (code, 1) }
        if let known = UnitWords.chineseCurrencies[word] { return (known, 1) }
        for language in languages {
            if let found = UnitWords.currencies[language]?.match(words, at: index) { return (found.value, found.count) }
        }
        return nil
    }

    private func scale(_ word: String) -> Int? {
        if let exponent = UnitWords.chineseScales[word] { return exponent }
        for language in languages {
            if let found = UnitWords.scales[language]?.match([word], at: 0) { return found.value }
        }
        return nil
    }

    private static let letters = ["k": 3, "m": 6, "b": 9, "t": 3]
    /// Words between the parts of a unit.
    private static let small: Set<String> = [
        "in", "of", "de", "d", "di", "en", "em", "a", "в", "of", "the", "(", ")", "[", "]", ",", ".", ":", "/", "；",
        "：", "（", "）", "，",
        "'", "’", "-", "x", "*", "current", "constant", "prices", "ب",
    ]
}
