/// A numeral with its scale word, currency, per-cent sign or counted noun: a quantity in the making, by tokens.
struct QuantityItem {
    var kind: Quantity.Kind
    var first: Int
    var next: Int
    /// The token after the counted noun; `next` where there is none.
    var counted: Int
    var low: Double?
    var high: Double?
    var currency: String?
    /// What scale words multiplied the numeral by.
    var factor = 1.0
    /// Whether a scale word, currency or per-cent sign stands after the numeral.
    var hasUnitAfter = false

    /// A number of which nothing around it says what it is.
    var isBare: Bool { kind == .number && factor == 1 }

    init(_ kind: Quantity.Kind, _ tokens: Range<Int>, low: Double?, high: Double?) {
        self.kind = kind
        first = tokens.lowerBound
        next = tokens.upperBound
        counted = next
        self.low = low
        self.high = high
    }
}

extension QuantityText {
    /// The item around a numeral: "EUR 1.2 bn", "25 M€", "40 per cent", "10 millions de personnes", "300亿元".
    /// - Parameter floor: the first token that may belong to it.
    func item(_ numeral: Numeral, floor: Int) -> QuantityItem {
        var item = QuantityItem(.number, numeral.first..<numeral.next, low: numeral.value, high: numeral.value)
        let before = currencyBefore(numeral, floor: floor)
        readScales(&item, isMoney: before != nil)
        let rest = readSmallerScale(&item)
        item.low = numeral.value * item.factor + rest
        item.high = item.low
        item.counted = item.next
        if item.factor == 1, let percent = percent(at: item.next) {
            item.kind = .percent
            item.next = percent
        } else if let after = currencyAfter(item), before == nil || before?.code == after.code || before?.code == "" {
            item.kind = .amount
            item.currency = after.code
            item.next = after.next
        } else if before != nil {
            item.kind = .amount
        }
        item.hasUnitAfter = item.next > numeral.next
        if item.kind == .amount, let before {
            item.first = before.first
            item.currency = item.currency ?? before.code
        }
        if item.currency == "" { item.currency = nil }
        item.counted = item.kind == .amount ? item.next : countedEnd(of: item, numeral)
        return item
    }

    private func percent(at index: Int) -> Int? {
        if let percent = words.percents.match(self, at: index) { return percent.next }
        return spells("个百分点", at: index) ?? spells("百分点", at: index)
    }

    // MARK: Scale words

    private func readScales(_ item: inout QuantityItem, isMoney: Bool) {
        readHanScales(&item)
        var next = item.next
        // "100-million-euro"
        if isSymbol(next, in: Self.dashes), touchesPrevious(next), touchesPrevious(next + 1) { next += 1 }
        while let scale = words.scales.match(self, at: next), accepts(scale.value, at: next, scale.next, isMoney, item)
        {
            item.factor *= scale.value.factor
            item.next = scale.next
            next = scale.next
        }
        // "5 млн. рублей"
        if item.factor > 1, isSymbol(item.next, "."), touchesPrevious(item.next),
            words.currencies.match(self, at: item.next + 1) != nil || isoCode(at: item.next + 1) != nil
                || currencySign(at: item.next + 1) != nil || isAbbreviation(before: item.next)
        {
            item.next += 1
        }
    }

    /// Whether the scale word before a full stop is cut short and the sentence goes on: "40 тыс. человек".
    private func isAbbreviation(before stop: Int) -> Bool {
        ["тыс", "млн", "млрд", "трлн", "mio", "mrd", "tsd", "mln", "mld"].contains(lower(stop - 1))
            && kind(stop + 1) == .word && printed(stop + 1).first?.isLowercase == true
    }

    /// The second part of "20 milliards 300 millions" and "3亿5000万".
    private func readSmallerScale(_ item: inout QuantityItem) -> Double {
        guard item.factor >= 1e4, kind(item.next) == .digits, case .number(let numeral) = numeral(at: item.next) else {
            return 0
        }
        var smaller = QuantityItem(.number, numeral.first..<numeral.next, low: nil, high: nil)
        readScales(&smaller, isMoney: false)
        let value = numeral.value * smaller.factor
        guard smaller.factor > 1, smaller.factor < item.factor, value < item.factor else { return 0 }
        item.next = smaller.next
        return value
    }

    private func accepts(
        _ scale: ScaleWords.Scale, at index: Int, _ next: Int, _ isMoney: Bool, _ item: QuantityItem
    ) -> Bool {
        if scale.factor == 100, item.next == item.first + 1, kind(item.first) == .digits { return false }
        guard scale.needsCurrency else { return true }
        let touchesSign = touchesPrevious(next) && (currencySign(at: next) != nil || isSymbol(next, "$"))
        let letter = printed(index)
        if touchesSign { return true }
        if letter == "g" || letter == "G" { return false }
        return isMoney || isoCode(at: next) != nil || touchesPrevious(index) && (letter == "M" || letter == "k")
            || words.currencies.match(self, at: next) != nil
    }

    // MARK: Currencies

    private func currencySign(at index: Int) -> String? {
        guard kind(index) == .symbol else { return nil }
        return CurrencyWords.signs[bytes.scalar(at: tokens[index].start)]
    }

    /// An ISO 4217 code in capitals; one that is also a word only where the words beside it are not in capitals.
    func isoCode(at index: Int) -> String? {
        guard kind(index) == .word, tokens[index].length == 3 else { return nil }
        let word = printed(index)
        guard CurrencyWords.codes.contains(word) else { return nil }
        guard CurrencyWords.ambiguousCodes.contains(word) else { return word }
        let neighbours = [index - 2, index - 1, index + 1, index + 2].filter { kind($0) == .word }
        return neighbours.contains { printed($0).contains(where: \.isLowercase) } ? word : nil
    }

    private func currencyAfter(_ item: QuantityItem) -> (code: String, next: Int)? {
        if let currency = hanCurrency(at: item.next) { return currency }
        if let currency = currency(at: item.next, after: item) { return currency }
        guard item.factor > 1 else { return nil }
        var index = item.next
        guard words.grammar.of.contains(lower(index)) else { return nil }
        index += isSymbol(index + 1, in: ["'", "’"]) ? 2 : 1
        return currency(at: index, after: item)
    }

    private func currency(at index: Int, after item: QuantityItem) -> (code: String, next: Int)? {
        var index = index
        // "100-euro"
        if isSymbol(index, "-"), touchesPrevious(index), touchesPrevious(index + 1) { index += 1 }
        guard index < tokens.count else { return nil }
        if let phrase = words.currencies.match(self, at: index) {
            // In "1.2 US$10 million" it is the next numeral's.
            if kind(phrase.next) == .digits, touchesPrevious(phrase.next) { return nil }
            return (phrase.value, phrase.next)
        }
        let sign = currencySign(at: index) ?? isoCode(at: index) ?? (isSymbol(index, "$") ? "" : nil)
        guard let sign else { return nil }
        // In "2020 EUR 10 million" the code is the next numeral's.
        if kind(index + 1) == .digits, !touchesPrevious(index) || touchesPrevious(index + 1) { return nil }
        if sign == "", touchesPrevious(index + 1) { return nil }
        return (sign, index + 1)
    }

    private func currencyBefore(_ numeral: Numeral, floor: Int) -> (code: String, first: Int)? {
        var index = numeral.first - 1
        if isSymbol(index, "."), touchesPrevious(index) { index -= 1 }
        guard index >= floor else { return nil }
        if isSymbol(index, "$") { return dollar(at: index, floor: floor) }
        if isSymbol(index, "¥") || isSymbol(index, "￥") { return (words.groupsBySpace ? "JPY" : "CNY", index) }
        if let sign = currencySign(at: index) { return (sign, index) }
        if kind(index) == .han {
            return index >= max(floor, 2) && spells("人民币", at: index - 2) == index + 1 ? ("CNY", index - 2) : nil
        }
        guard kind(index) == .word else { return nil }
        if let code = isoCode(at: index) {
            // "SDG 5" is a goal and "COP 26" a conference, "SDG 500 million" Sudanese pounds.
            let isNumbered =
                ["COP", "SDG"].contains(code) && numeral.value < 100
                && words.scales.match(self, at: numeral.next) == nil
            return isNumbered ? nil : (code, index)
        }
        // "Euro 6" is a standard, "euro 2026" a year.
        if numeral.isYear || numeral.isPlain && numeral.value < 10 && words.scales.match(self, at: numeral.next) == nil
        {
            return nil
        }
        if let code = CurrencyWords.shortNames[printed(index)] { return (code, index) }
        guard let phrase = words.currencies.match(self, endingAt: index), phrase.first >= floor, !phrase.value.isEmpty,
            kind(phrase.first - 1) != .digits
        else { return nil }
        return (phrase.value, phrase.first)
    }

    private func dollar(at index: Int, floor: Int) -> (code: String, first: Int) {
        let previous = index - 1
        guard previous >= floor else { return ("", index) }
        // "U.S.$"
        if isSymbol(previous, "."), previous - 3 >= floor, touchesPrevious(index), lower(previous - 1) == "s",
            lower(previous - 3) == "u"
        {
            return ("USD", previous - 3)
        }
        guard kind(previous) == .word, let code = CurrencyWords.dollarPrefixes[printed(previous)],
            touchesPrevious(index) || code == "USD"
        else { return ("", index) }
        return (code, previous)
    }
}
