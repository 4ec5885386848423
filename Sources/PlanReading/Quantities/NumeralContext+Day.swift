extension NumeralContext {
    var calendar: CalendarWords { text.words.calendar }

    /// A date that begins with a day or ends with one: "15 June 2025", "1er juin", "June 15, 2025".
    var dayDate: QuantityItem? {
        guard numeral.isDay else { return nil }
        if let end = dayEnd, let date = monthAndYear(at: end, from: numeral.first) { return date }
        guard text.isMonth(numeral.first - 1), numeral.first - 1 >= floor, text.kind(numeral.next) != .word else {
            return nil
        }
        let comma = text.isSymbol(numeral.next, ",") ? numeral.next + 1 : numeral.next
        let year = plainYear(at: comma)
        return QuantityItem(.date, numeral.first - 1..<(year == nil ? numeral.next : comma + 1), low: year, high: year)
    }

    /// Past the day's ordinal ending, the rest of a range of days, and "de".
    private var dayEnd: Int? {
        var next = ordinalEnd(numeral.next)
        if text.isSymbol(next, in: QuantityText.dashes), text.kind(next + 1) == .digits { next = ordinalEnd(next + 2) }
        if calendar.links.contains(text.lower(next)) { next += 1 }
        return text.isMonth(next) ? next : nil
    }

    private func ordinalEnd(_ index: Int) -> Int {
        guard text.touchesPrevious(index) else { return index }
        if text.isSymbol(index, in: ["°", "º", "."]) { return index + 1 }
        return text.words.grammar.ordinalEndings.contains(text.lower(index)) ? index + 1 : index
    }

    private func monthAndYear(at month: Int, from first: Int) -> QuantityItem? {
        var next = month + 1
        if text.isSymbol(next, "."), text.touchesPrevious(next) { next += 1 }
        if text.isSymbol(next, ",") || calendar.links.contains(text.lower(next)) { next += 1 }
        guard let year = plainYear(at: next) else { return QuantityItem(.date, first..<month + 1, low: nil, high: nil) }
        return QuantityItem(.date, first..<next + 1, low: year, high: year)
    }

    func plainYear(at index: Int) -> Double? {
        guard text.kind(index) == .digits, case .number(let number) = text.numeral(at: index), number.isYear else {
            return nil
        }
        return number.value
    }
}
