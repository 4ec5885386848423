extension QuantityText {
    /// An item joined with the one after it where the two are the ends of a range: "10–15 million euros",
    /// "between 10 and 15 per cent", "5至8年". Two items with units of their own ("from 62% to 73%") say where something
    /// rises from and stay apart, unless a dash or "between" holds them together.
    func joined(_ item: QuantityItem, floor: Int) -> QuantityItem {
        guard let link = rangeLink(after: item), let numeral = rangeEnd(at: link.next) else { return item }
        let end = self.item(numeral, floor: link.next)
        guard end.first == link.next, !(end.isBare && numeral.isYear), let low = item.low, let high = end.high,
            !item.hasUnitAfter
                || link.isTight && (item.kind == end.kind || item.kind == .number && end.kind == .amount)
        else { return item }
        let scaled = item.hasUnitAfter ? low : low * end.factor
        let lowest = scaled <= high ? scaled : low
        guard lowest < high, item.kind == .number || item.kind == end.kind || end.kind == .number else { return item }
        guard item.currency == nil || end.currency == nil || item.currency == end.currency else { return item }
        var range = end
        range.kind = item.kind == .amount ? .amount : end.kind
        range.first = item.first
        range.low = lowest
        range.currency = end.currency ?? item.currency
        range.counted = range.kind == .amount ? end.next : end.counted
        return range
    }

    /// What joins an item to the next, and whether it can mean nothing but a range.
    private func rangeLink(after item: QuantityItem) -> (next: Int, isTight: Bool)? {
        let index = item.next
        if isSymbol(index, in: Self.dashes) { return (index + 1, true) }
        if spells("至", at: index) != nil || spells("到", at: index) != nil { return (index + 1, true) }
        let word = lower(index)
        if words.grammar.to.contains(word) { return (index + 1, false) }
        if words.grammar.and.contains(word), isAfterBetween(item) {
            return (Self.articles.contains(lower(index + 1)) ? index + 2 : index + 1, true)
        }
        return nil
    }

    /// "between 10", "entre el 10".
    private func isAfterBetween(_ item: QuantityItem) -> Bool {
        let before = lower(item.first - 1)
        return words.grammar.between.contains(before)
            || Self.articles.contains(before) && words.grammar.between.contains(lower(item.first - 2))
    }

    /// Articles before the ends of a range: "entre el 10 y el 15 %", "tra il 10 e il 15%".
    private static let articles: Set<String> = [
        "el", "la", "los", "las", "il", "lo", "l", "o", "os", "as", "le", "les",
    ]

    /// The numeral that ends a range, its currency before it or not.
    private func rangeEnd(at index: Int) -> Numeral? {
        for first in index...index + 2 {
            if kind(first) == .digits {
                guard case .number(let numeral) = numeral(at: first) else { return nil }
                return numeral
            }
            if kind(first) == .han { return hanNumeral(at: first)?.value }
            if let numeral = numberName(at: first) { return numeral }
            guard kind(first) == .symbol || isoCode(at: first) != nil || lower(first) == "us" else { return nil }
        }
        return nil
    }
}
