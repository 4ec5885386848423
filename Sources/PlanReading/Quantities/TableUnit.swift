/// The unit that a table's title gives its bare numbers: "(MILIARDI DI EURO)", "(EUR million)", "（单位：亿元）".
struct TableUnit: Sendable, Equatable {
    /// What a cell's 1 stands for, in units of the currency.
    var factor: Double
    /// ISO 4217.
    var currency: String

    /// Titles longer than this, in bytes, are running text.
    private static let longestTitle = 200

    /// nil where the text is no short title with a unit of money.
    init?(title: String, language: String) {
        guard title.utf8.count <= Self.longestTitle else { return nil }
        let words = title.split { " \u{A0}()（）[]:：,，;".contains($0) }.map(String.init)
        for index in words.indices {
            let next = index + 1 < words.count ? words[index + 1] : ""
            let rest = words[index...].joined(separator: " ")
            // "1 miliardi di euro", "EUR 1 million", "1亿元"
            let units = ["1 \(rest)", "\(words[index]) 1 \(next)", "1\(words[index])"].compactMap {
                Self.unit(in: $0, language: language)
            }
            // "1 EUR million" is one euro to a reader of amounts: the reading with a scale is the one meant.
            if let unit = units.max(by: { $0.factor < $1.factor }) {
                self = unit
                return
            }
        }
        return nil
    }

    private init(factor: Double, currency: String) {
        self.factor = factor
        self.currency = currency
    }

    /// The amount in the text if it begins the text and has a scale or at least a currency.
    private static func unit(in text: String, language: String) -> TableUnit? {
        guard let amount = QuantityScanner.quantities(in: text, language: language).first, amount.kind == .amount,
            amount.range.lowerBound == 0, let currency = amount.currency, let value = amount.high
        else { return nil }
        return TableUnit(factor: value, currency: currency)
    }

    /// The amount of a row that has one cell with a number and nothing else behind words, or several of which the largest is the sum of the others, as
    /// years and their total; nil for any other row, for 0, and for one with a cell that is a share.
    func amount(in passage: Passage) -> Quantity? {
        var found: [Quantity] = []
        var start = 0
        for cell in passage.text.split(separator: " | ", omittingEmptySubsequences: false) {
            let range = start..<start + cell.utf8.count
            start = range.upperBound + Self.barLength
            if passage.quantities.contains(where: { $0.kind == .percent && $0.range == range }) { return nil }
            let numbers = passage.quantities.filter { $0.kind == .number && range.contains($0.range.lowerBound) }
            // The first cell may be the row's own number.
            guard range.lowerBound > 0, let number = numbers.first, number.range == range, let value = number.high,
                value > 0
            else { continue }
            found.append(
                Quantity(
                    kind: .amount, range: range, low: (number.low ?? value) * factor, high: value * factor,
                    currency: currency))
        }
        // Two numbers of which one is the other's double say nothing of a sum.
        return found.count == 1 ? found[0] : found.count >= 3 ? CostAmount.total(of: found) : nil
    }

    private static let barLength = " | ".utf8.count
}
