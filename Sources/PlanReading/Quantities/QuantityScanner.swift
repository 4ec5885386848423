/// Finds the amounts, numbers, shares and dates of a text, in one pass and without going back.
public enum QuantityScanner {
    /// - Parameter language: BCP 47 primary subtag; one without words of its own is read as English.
    /// - Returns: in order of place, not overlapping; offsets are UTF-8 offsets into `text`.
    public static func quantities(in text: String, language: String) -> [Quantity] {
        var scan = QuantityScan(QuantityText(text, words: .of(language)))
        scan.run()
        return scan.found
    }
}

/// One pass over the tokens of a text.
private struct QuantityScan {
    let text: QuantityText
    private(set) var found: [Quantity] = []
    /// The token after the last quantity; what follows may not reach back beyond it.
    private var floor = 0
    /// The token after the last numeral that was a reference: "Articles 5, 6 and 7" are three.
    private var afterReference = -1

    init(_ text: QuantityText) {
        self.text = text
    }

    mutating func run() {
        var index = 0
        while index < text.tokens.count {
            index =
                switch text.tokens[index].kind {
                case .digits: readDigits(at: index)
                case .word: readWord(at: index)
                case .han: readHan(at: index)
                case .symbol: index + 1
                }
        }
    }

    private mutating func readDigits(at index: Int) -> Int {
        if let date = text.numericDate(at: index) { return emit(date) }
        switch text.numeral(at: index) {
        case .name(let next):
            afterReference = next
            return next
        case .number(let numeral): return readNumeral(numeral)
        }
    }

    private mutating func readNumeral(_ numeral: Numeral) -> Int {
        let context = NumeralContext(text: text, numeral: numeral, floor: floor, afterReference: afterReference)
        if let date = text.chineseDate(numeral) { return emit(date) }
        let item = text.item(numeral, floor: floor)
        if item.isBare, let date = context.dayDate { return emit(date) }
        if item.isBare, numeral.isYear {
            switch context.year(counted: item.counted > item.next) {
            case .date(let date): return emit(date)
            case .name(let next):
                afterReference = next
                return next
            case .number: break
            }
        }
        let joined = text.joined(item, floor: floor)
        if joined.isBare, let next = context.nameEnd(of: joined) {
            if context.isReference { afterReference = next }
            return max(next, numeral.next)
        }
        return emit(joined)
    }

    private mutating func readWord(at index: Int) -> Int {
        if let date = text.budgetYear(at: index) { return emit(date) }
        guard let numeral = text.numberName(at: index) else { return index + 1 }
        let item = text.joined(text.item(numeral, floor: floor), floor: floor)
        return text.isCount(item, named: numeral) ? emit(item) : numeral.next
    }

    private mutating func readHan(at index: Int) -> Int {
        guard ChineseWords.numeralStarts.contains(text.bytes.scalar(at: text.tokens[index].start)) else {
            return index + 1
        }
        if let date = text.fiveYearPlan(at: index) { return emit(date) }
        if let share = text.chineseShare(at: index) { return emit(share) }
        guard let numeral = text.hanNumeral(at: index) else { return index + 1 }
        guard let numeral = numeral.value else { return numeral.next }
        if let date = text.chineseDate(numeral) { return emit(date) }
        let item = text.joined(text.item(numeral, floor: floor), floor: floor)
        return text.isHanCount(item, numeral) ? emit(item) : numeral.next
    }

    private mutating func emit(_ item: QuantityItem) -> Int {
        let start = text.tokens[item.first].start
        let end = text.tokens[item.next - 1].end
        found.append(
            Quantity(
                kind: item.kind, range: start..<end,
                countedRange: start..<text.tokens[max(item.next, item.counted) - 1].end,
                low: item.low, high: item.high, currency: item.currency))
        floor = max(item.next, item.counted)
        return item.next
    }
}
