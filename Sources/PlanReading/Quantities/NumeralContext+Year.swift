/// What four digits between 1900 and 2100 are.
enum YearReading {
    case date(QuantityItem)
    case name(next: Int)
    case number
}

extension NumeralContext {
    /// - Parameter counted: whether a noun follows that could be counted.
    func year(counted: Bool) -> YearReading {
        if let span = yearSpan { return isYearTitle || isReference ? .name(next: span.next) : .date(span) }
        if touchesNameBefore { return .name(next: numeral.next) }
        if text.touchesPrevious(numeral.next), text.kind(numeral.next) == .word, text.lower(numeral.next) == "s" {
            return .date(
                QuantityItem(.date, numeral.first..<numeral.next + 1, low: numeral.value, high: numeral.value + 9))
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
        let isPrefixed =
            text.isSymbol(numeral.first - 1, in: QuantityText.dashes)
            && Self.datePrefixes.contains(text.lower(numeral.first - 2))
        return !isPrefixed && text.touchesPrevious(numeral.first - 1)
            && !text.isSymbol(numeral.first - 1, in: ["'", "’"])
    }

    private static let datePrefixes: Set<String> = [
        "mid", "end", "post", "pre", "early", "late", "fin", "mi", "début", "ende", "mitte",
    ]

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
        let joins =
            text.isSymbol(link, in: QuantityText.dashes) && (isTight || length == 4)
            || text.isSymbol(link, "/") && isTight
            || (text.words.grammar.to.contains(word) || Self.spanWords.contains(word)) && length == 4
            || text.words.grammar.and.contains(word) && length == 4 && isBetween
        guard joins, let year = text.laterYear(last.value, length: length, than: numeral.value) else { return nil }
        if text.isSymbol(link, "/"), length == 4, year != numeral.value + 1 { return nil }
        if text.touchesPrevious(last.next), text.isSymbol(last.next, in: QuantityText.dashes),
            text.kind(last.next + 1) == .digits
        {
            return nil
        }
        return QuantityItem(.date, numeral.first..<last.next, low: numeral.value, high: year)
    }

    private static let spanWords: Set<String> = ["through", "al", "au", "ao"]

    /// "Agenda 2030", "2030 Agenda".
    private var isYearTitle: Bool {
        let names = ReferenceWords.yearNames
        // "à l'horizon 2030", "en el horizonte 2030", "con orizzonte 2026": a date, where no capital makes it a programme's name.
        let before = text.printed(numeral.first - 1)
        if before.first?.isLowercase == true, Self.horizons.contains(before) { return false }
        if names.contains(text.lower(numeral.first - 1)) { return true }
        return names.contains(text.lower(numeral.next)) && !text.touchesPrevious(numeral.next)
    }

    private static let horizons: Set<String> = ["horizon", "horizonte", "orizzonte"]

    /// The first token of a month, quarter or half-year before the year.
    private var partOrMonthBefore: Int? {
        var index = numeral.first - 1
        while index > floor,
            calendar.links.contains(text.lower(index)) || text.isSymbol(index, in: [",", ".", "'", "’"])
        {
            index -= 1
        }
        guard index >= floor, text.kind(index) == .word else { return nil }
        if text.isMonth(index) { return index }
        if isPartLetter(index) { return index }
        // "الربع الثاني": the ordinal behind its noun.
        if calendar.ordinals.contains(text.lower(index)), index > floor, calendar.parts.contains(text.lower(index - 1))
        {
            return index - 1
        }
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
