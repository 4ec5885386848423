import Yams

/// Reads single values: numbers, percentages, ids, codes, words.
enum ScalarReader {
    /// - Throws: what is wrong with the value.
    static func read(
        _ scalar: Node.Scalar, as shape: Shape, named name: String, at place: ScalarPlace
    ) throws(Diagnostic) -> RuleValue.Content {
        let text = scalar.string
        func fail(_ code: DiagnosticCode, _ message: String, _ remedy: String) -> Diagnostic {
            Diagnostic(code, message, at: place.location, length: place.length, remedy: remedy)
        }
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw fail(.emptyText, "\(name) is empty", shape.remedy)
        }
        switch shape {
        case .choice(let choices):
            if choices.contains(where: { $0.word == text }) { return .text(text) }
            throw fail(
                .unknownChoice, "\(name) cannot be `\(text)`",
                Suggestion.remedy(for: text, among: choices.map(\.word), what: "word"))
        case .identifier:
            if isIdentifier(text) { return .text(text) }
            throw fail(
                .invalidIdentifier, "`\(text)` is not an id",
                "write lower-case words joined by hyphens: \(identifier(text))")
        case .wholeNumber(let range):
            guard let number = Int(text) else {
                throw fail(
                    .invalidNumber, "\(name) should be a whole number, but is `\(text)`",
                    "write digits, such as \(range.lowerBound)")
            }
            if range.contains(number) { return .number(Double(number)) }
            throw fail(
                .numberOutOfRange, "\(name) is \(number)",
                "write a number from \(range.lowerBound) to \(range.upperBound)")
        case .number(let range):
            guard let number = decimal(text) else {
                throw fail(
                    .invalidNumber, "\(name) should be a number, but is `\(text)`",
                    "write digits with a full stop, such as 0.5")
            }
            if range.contains(number) { return .number(number) }
            throw fail(
                .numberOutOfRange, "\(name) is \(text)",
                "write a number from \(shortest(range.lowerBound)) to \(shortest(range.upperBound))")
        case .percentage:
            if text.hasSuffix("%"), let number = decimal(String(text.dropLast())), number > 0, number <= 100 {
                return .number(number / 100)
            }
            throw fail(
                .invalidPercentage, "\(name) should be a percentage, but is `\(text)`",
                "write a share above 0 and up to 100 with a percent sign, such as 10%")
        case .flag:
            if text == "true" || text == "false" { return .flag(text == "true") }
            throw fail(
                .invalidFlag, "\(name) should be true or false, but is `\(text)`", "write true, or leave the key out")
        case .version:
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            if parts.count == 3, parts.allSatisfy({ isDigits($0) }) { return .text(text) }
            throw fail(
                .invalidVersion, "`\(text)` is not a version", "write three numbers with full stops, such as 1.0.0")
        case .language:
            if LanguageCode.all.contains(text) { return .text(text) }
            throw fail(.unknownLanguage, "`\(text)` is not a language code", LanguageCode.remedy(for: text))
        case .country:
            if text.count == 3, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return .text(text) }
            throw fail(
                .invalidCountry, "`\(text)` is not a country code",
                "write the three capital letters of ISO 3166-1, such as ITA")
        case .date:
            if isDate(text) { return .text(text) }
            throw fail(.invalidDate, "`\(text)` is not a date", "write year, month and day, such as 2026-01-31")
        default:
            return .text(text)
        }
    }

    static func isIdentifier(_ text: String) -> Bool {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        let isLetter = text.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
        return isLetter
            && words.allSatisfy { word in
                !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            }
    }

    /// The id that a text seems to mean.
    private static func identifier(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let joined = words.joined(separator: "-")
        return isIdentifier(joined) ? "`\(joined)`" : "such as `sme-support`"
    }

    /// `YYYY-MM-DD`, with a day that the month has.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy(isDigits) else { return false }
        let numbers = parts.compactMap { Int($0) }
        let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(numbers[1]) && (1...days[numbers[1] - 1]).contains(numbers[2])
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Digits with at most one full stop: no exponent, no infinity.
    private static func decimal(_ text: String) -> Double? {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ isDigits($0) }) else { return nil }
        return Double(text)
    }

    private static func shortest(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
