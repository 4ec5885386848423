/// What four digits between 1900 and 2100 are.
enum YearReading {
    case date(QuantityItem)
    case name(next: Int)
    case number
}

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
        } else if lengths[0] <= 2, lengths[1] <= 2, lengths[2] == 4, digitsValue(index) <= 31, digitsValue(index + 2) <= 31 {
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
        if isSymbol(index + 1, in: ["/", "-", "–"]), touchesPrevious(index + 1), touchesPrevious(index + 2), kind(index + 2) == .digits,
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

extension NumeralContext {
    private var calendar: CalendarWords { text.words.calendar }

    /// A date that begins with a day or ends with one: "15 June 2025", "1er juin", "June 15, 2025".
    var dayDate: QuantityItem? {
        guard numeral.isDay else { return nil }
        if let end = dayEnd, let date = monthAndYear(at: end, from: numeral.first) { return date }
        guard text.isMonth(numeral.first - 1), numeral.first - 1 >= floor, text.kind(numeral.next) != .word else { return nil }
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

    private func plainYear(at index: Int) -> Double? {
        guard text.kind(index) == .digits, case .number(let number) = text.numeral(at: index), number.isYear else { return nil }
        return number.value
    }

    // MARK: Years

    /// - Parameter counted: whether a noun follows that could be counted.
    func year(counted: Bool) -> YearReading {
        if let span = yearSpan { return isYearTitle || isReference ? .name(next: span.next) : .date(span) }
        if touchesNameBefore { return .name(next: numeral.next) }
        if text.touchesPrevious(numeral.next), text.kind(numeral.next) == .word, text.lower(numeral.next) == "s" {
            return .date(QuantityItem(.date, numeral.first..<numeral.next + 1, low: numeral.value, high: numeral.value + 9))
        }
        let part = partAfter
        if part == numeral.next, let next = attachedEndAfter { return .name(next: next) }
        if isYearTitle || isReference { return .name(next: numeral.next) }
        let first = partOrMonthBefore ?? numeral.first
        if first == numeral.first, part == numeral.next, counted, countsNoun { return .number }
        if !text.words.groupsBySpace, first == numeral.first, !isDatedInChinese { return .number }
        return .date(QuantityItem(.date, first..<part, low: numeral.value, high: numeral.value))
    }

    /// In Chinese a year carries 年, or stands in a bibliographic bracket.
    private var isDatedInChinese: Bool {
        text.isSymbol(numeral.first - 1, in: ["(", "（", "/", "，", ","]) || text.kind(numeral.first - 1) == .word
    }

    private var touchesNameBefore: Bool {
        guard let end = attachedEnd, end == numeral.next || text.touchesPrevious(numeral.first) else { return false }
        guard text.touchesPrevious(numeral.first) else { return false }
        let isPrefixed = text.isSymbol(numeral.first - 1, in: QuantityText.dashes)
            && Self.datePrefixes.contains(text.lower(numeral.first - 2))
        return !isPrefixed && text.touchesPrevious(numeral.first - 1) && !text.isSymbol(numeral.first - 1, in: ["'", "’"])
    }

    private static let datePrefixes: Set<String> = ["mid", "end", "post", "pre", "early", "late", "fin", "mi", "début", "ende", "mitte"]

    private var attachedEndAfter: Int? {
        guard !text.touchesPrevious(numeral.first) || text.isSymbol(numeral.first - 1, "(") else { return nil }
        guard let end = attachedEnd, end > numeral.next else { return nil }
        return end
    }

    /// "2021–2026", "2021-27", "2014/15", "from 2021 to 2026", "between 2021 and 2026".
    private var yearSpan: QuantityItem? {
        let link = numeral.next
        guard text.kind(link + 1) == .digits, case .number(let last) = text.numeral(at: link + 1), last.isPlain else {
            return nil
        }
        let length = text.tokens[link + 1].length
        let isTight = text.touchesPrevious(link) && text.touchesPrevious(link + 1)
        let word = text.lower(link)
        let isBetween = text.words.grammar.between.contains(text.lower(numeral.first - 1))
        let joins = text.isSymbol(link, in: QuantityText.dashes) && (isTight || length == 4)
            || text.isSymbol(link, "/") && isTight
            || (text.words.grammar.to.contains(word) || Self.spanWords.contains(word)) && length == 4
            || text.words.grammar.and.contains(word) && length == 4 && isBetween
        guard joins, let year = text.laterYear(last.value, length: length, than: numeral.value) else { return nil }
        if text.isSymbol(link, "/"), length == 4, year != numeral.value + 1 { return nil }
        if text.touchesPrevious(last.next), text.isSymbol(last.next, in: QuantityText.dashes), text.kind(last.next + 1) == .digits {
            return nil
        }
        return QuantityItem(.date, numeral.first..<last.next, low: numeral.value, high: year)
    }

    private static let spanWords: Set<String> = ["through", "al", "au", "ao"]

    /// "Agenda 2030", "2030 Agenda".
    private var isYearTitle: Bool {
        let names = ReferenceWords.yearNames
        if names.contains(text.lower(numeral.first - 1)) { return true }
        return names.contains(text.lower(numeral.next)) && !text.touchesPrevious(numeral.next)
    }

    /// The first token of a month, quarter or half-year before the year.
    private var partOrMonthBefore: Int? {
        var index = numeral.first - 1
        while index > floor, calendar.links.contains(text.lower(index)) || text.isSymbol(index, in: [",", ".", "'", "’"]) {
            index -= 1
        }
        guard index >= floor, text.kind(index) == .word else { return nil }
        if text.isMonth(index) { return index }
        if isPartLetter(index) { return index }
        guard calendar.parts.contains(text.lower(index)) else { return nil }
        let ordinal = index - 1
        guard ordinal >= floor else { return index }
        if calendar.ordinals.contains(text.lower(ordinal)) { return ordinal }
        let isOrdinal = text.touchesPrevious(ordinal) && text.kind(ordinal - 1) == .digits && ordinal - 1 >= floor
        return isOrdinal ? ordinal - 1 : index
    }

    private func isPartLetter(_ index: Int) -> Bool {
        let word = text.printed(index)
        guard word.utf8.count == 2, let letter = word.first, let digit = word.last else { return false }
        return CalendarWords.partLetters.contains(letter) && "1234".contains(digit)
    }

    /// The token after a quarter that follows the year ("2025 Q2").
    private var partAfter: Int {
        let next = numeral.next
        if isPartLetter(next) { return next + 1 }
        return text.isSymbol(next, "-") && isPartLetter(next + 1) ? next + 2 : next
    }

    /// Whether the noun after the year is counted: "2000 firms", but "the 2025 target", "in 2000 people".
    private var countsNoun: Bool {
        let grammar = text.words.grammar
        let before = text.lower(numeral.first - 1)
        if grammar.strongDatePrepositions.contains(before) { return false }
        let noun = text.printed(numeral.next)
        if grammar.countedNouns.contains(noun.lowercased()) { return true }
        let isRound = numeral.value.truncatingRemainder(dividingBy: 50) == 0
        return isRound && noun.first?.isLowercase == true && !grammar.weakDatePrepositions.contains(before)
    }
}
