/// A line that may be a printed page number: "7", "- 7 -", "Page 7 of 36", "7/36", "xiv", "第7页".
struct PageNumber: Sendable, Equatable {
    /// What it may count: its first and its last number.
    var values: [Int]

    init?(_ text: String) {
        guard text.utf8.count <= 40 else { return nil }
        var numbers: [Int] = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let number = Int(word) {
                numbers.append(number)
            } else if let number = Self.roman(word) {
                numbers.append(number)
            } else if let number = Self.numberWithin(word) {
                numbers.append(number)
            } else if !Self.pageWords.contains(String(word)) {
                return nil
            }
        }
        guard let first = numbers.first, let last = numbers.last, numbers.count <= 2, first < 10_000 else { return nil }
        values = numbers.count == 1 ? [first] : [first, last]
    }

    /// The value of a roman numeral up to 99.
    static func roman(_ word: some StringProtocol) -> Int? {
        let digits: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
        var total = 0
        var last = 0
        guard !word.isEmpty, word.count <= 7 else { return nil }
        for character in word.lowercased().reversed() {
            guard let value = digits[character] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }

    /// "第7页" and "7页".
    private static func numberWithin(_ word: some StringProtocol) -> Int? {
        let digits = word.filter(\.isNumber)
        let others = word.filter { !$0.isNumber }
        return others.allSatisfy { "第页頁共".contains($0) } ? Int(String(digits)) : nil
    }

    private static let pageWords: Set<String> = [
        "page", "pages", "pag", "pág", "pagina", "página", "seite", "p", "pg", "of", "de", "sur", "di", "von", "su",
        "стр", "страница", "из", "صفحة", "من",
    ]
}
