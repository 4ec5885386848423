extension QuantityText {
    /// "2021-05-12", "12.05.2021", "12/5/2021".
    func numericDate(at index: Int) -> QuantityItem? {
        guard kind(index + 4) == .digits, kind(index + 2) == .digits, kind(index + 1) == .symbol,
            (index + 1...index + 4).allSatisfy(touchesPrevious), !touchesPrevious(index) || isSymbol(index - 1, "("),
            printed(index + 1) == printed(index + 3), isSymbol(index + 1, in: ["-", ".", "/"])
        else { return nil }
        let lengths = [index, index + 2, index + 4].map { tokens[$0].length }
        let year: Double
        if lengths == [4, 2, 2] {
            year = digitsValue(index)
        } else if lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4, digitsValue(index) <= 31,
            digitsValue(index + 2) <= 31
        {
            year = digitsValue(index + 4)
        } else {
            return nil
        }
        guard (1900...2100).contains(year) else { return nil }
        return QuantityItem(.date, index..<index + 5, low: year, high: year)
    }

    /// "FY2015", "FY2015/16", "FY2015/2016".
    func budgetYear(at index: Int) -> QuantityItem? {
        guard kind(index) == .word, bytes[tokens[index].end - 1].isDigit else { return nil }
        let word = printed(index)
        let letters = word.prefix { $0.isLetter }
        let digits = word.dropFirst(letters.count)
        guard CalendarWords.budgetYears.contains(String(letters)), digits.count == 4 || digits.count == 2,
            let number = Double(digits)
        else { return nil }
        let year = digits.count == 2 ? 2000 + number : number
        guard (1900...2100).contains(year) else { return nil }
        var item = QuantityItem(.date, index..<index + 1, low: year, high: year)
        if isSymbol(index + 1, in: ["/", "-", "–"]), touchesPrevious(index + 1), touchesPrevious(index + 2),
            kind(index + 2) == .digits,
            let last = laterYear(digitsValue(index + 2), length: tokens[index + 2].length, than: year)
        {
            item.next = index + 3
            item.counted = item.next
            item.high = last
        }
        return item
    }

    /// The last year of a span that begins with `first`: written in full, or in two digits ("2021–27").
    func laterYear(_ value: Double, length: Int, than first: Double) -> Double? {
        let year = length == 2 ? (first / 100).rounded(.down) * 100 + value : value
        guard length == 2 || length == 4, (1900...2100).contains(year), year > first else { return nil }
        return year
    }

    /// A month's name; with a capital where the language writes it so, since some are words too ("may").
    func isMonth(_ index: Int) -> Bool {
        guard kind(index) == .word, let month = words.calendar.months.match(self, at: index) else { return false }
        return month.next == index + 1
            && (!words.calendar.monthsHaveCapitals || printed(index).first?.isUppercase == true)
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
