import Foundation

/// The words of units of money, made ready for short texts such as headings: words for amounts in running text, found in a list of words.
enum UnitWords {
    /// Phrases of one language with what they mean.
    struct Phrases<Value: Sendable>: Sendable {
        private let phrases: [(words: [String], value: Value)]

        init(_ entries: [(phrase: String, value: Value)]) {
            phrases = entries.map { ($0.phrase.split(separator: " ").map(String.init), $0.value) }
                .sorted { $0.words.count > $1.words.count }
        }

        /// The longest phrase that stands at a place, any case; a star at a word's end matches any ending.
        func match(_ words: [String], at index: Int) -> (value: Value, count: Int)? {
            for phrase in phrases where index + phrase.words.count <= words.count {
                let fits = phrase.words.indices.allSatisfy { offset in
                    let word = words[index + offset].lowercased()
                    let wanted = phrase.words[offset]
                    return wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
                }
                if fits { return (phrase.value, phrase.words.count) }
            }
            return nil
        }
    }

    static let currencies: [String: Phrases<String>] = Dictionary(
        uniqueKeysWithValues: LanguageDetector.plannedLanguages.map { ($0, Phrases(CurrencyWords.phrases($0))) })

    /// Powers of ten.
    static let scales: [String: Phrases<Int>] = Dictionary(
        uniqueKeysWithValues: LanguageDetector.plannedLanguages.map { language in
            let words = ScaleWords.scales(language).filter { !$0.value.needsCurrency && $0.value.factor > 100 }
            let own = extraScales[language] ?? []
            return (language, Phrases(own + words.map { ($0.phrase, Int(log10($0.value.factor).rounded())) }))
        })

    /// Further spellings that stand in headings.
    private static let extraScales: [String: [(phrase: String, value: Int)]] = [
        "en": [("th", 3), ("thou", 3), ("thsd", 3), ("mil", 6), ("mill", 6), ("bil", 9), ("bill", 9)],
        "fr": [("millier", 3), ("milliers", 3), ("mios", 6), ("md", 9), ("mdd", 9)],
        "it": [("migl", 3), ("mil", 6), ("mrd", 9), ("mlrd", 9)],
        "es": [("mm", 6), ("mill", 6), ("mdd", 6)],
        "de": [("tsd", 3), ("tausend", 3)],
    ]

    static let chineseCurrencies: [String: String] = Dictionary(
        ChineseWords.currencies.map { ($0.word, $0.code) }, uniquingKeysWith: { first, _ in first })

    static let chineseScales: [String: Int] = [
        "千": 3, "万": 4, "十万": 5, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12,
    ]

    private static let hanParts: [String] = (Array(chineseCurrencies.keys) + Array(chineseScales.keys))
        .sorted { ($0.count, $1) > ($1.count, $0) }

    /// The words and signs of a text, in order; runs of Han characters are cut into the scales and currencies in them. Digits are no
    /// words, but for the noughts of "’000 USD" and ".000 GNF".
    static func parted(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func close() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        var han = ""
        func closeHan() {
            words += cut(han)
            han = ""
        }
        var digits = ""
        func closeDigits() {
            if digits == noughts { words.append(digits) }
            digits = ""
        }
        for character in text {
            let isHan = character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
            if !isHan { closeHan() }
            if !character.isNumber { closeDigits() }
            if isHan {
                close()
                han.append(character)
            } else if character.isLetter {
                // "mlnEUR" is two words, "Mio" and "EUR" one each.
                if character.isUppercase, let last = word.last, last.isLowercase { close() }
                word.append(character)
            } else {
                close()
                if character.isNumber {
                    digits.append(character)
                } else if !character.isWhitespace {
                    words.append(String(character))
                }
            }
        }
        close()
        closeHan()
        closeDigits()
        return words
    }

    /// What stands for "thousand" before or behind a currency.
    static let noughts = "000"

    private static func cut(_ run: String) -> [String] {
        var words: [String] = []
        var rest = run[...]
        while !rest.isEmpty {
            if let part = hanParts.first(where: { rest.hasPrefix($0) }) {
                words.append(part)
                rest = rest.dropFirst(part.count)
            } else {
                words.append(String(rest.removeFirst()))
            }
        }
        return words
    }
}
