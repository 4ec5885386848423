/// Han numerals, measure words, shares and dates as Chinese writes them.
extension QuantityText {
    /// The character at a token, nil where it is not Han.
    private func han(_ index: Int) -> Character? {
        kind(index) == .han ? printed(index).first : nil
    }

    /// The Han numeral that begins at a token: "十二", "三千五百", "二〇二五". A run that is no number (一二三产业) has no value.
    func hanNumeral(at index: Int) -> (value: Numeral?, next: Int)? {
        guard let first = han(index), ChineseWords.digits[first] != nil || first == "十" else { return nil }
        var total = 0.0
        var section = 0.0
        var digit: Double?
        var digits = 0
        var hasPlaces = false
        var next = index
        while let sign = han(next) {
            if let value = ChineseWords.digits[sign] {
                digit = hasPlaces || digits == 0 ? value : (digit ?? 0) * 10 + value
                digits += 1
            } else if let place = ChineseWords.places[sign] {
                section += (digit ?? 1) * place
                (digit, hasPlaces) = (nil, true)
            } else if let scale = ChineseWords.scales[sign] {
                total = (total + section + (digit ?? 0)) * scale
                (section, digit, hasPlaces) = (0, nil, true)
            } else {
                break
            }
            next += 1
        }
        if !hasPlaces, digits > 1, digits != 4 { return (nil, next) }
        if han(index - 1) == "第" { return (nil, next) }
        let value = total + section + (digit ?? 0)
        return (
            Numeral(
                first: index, next: next, value: value, isPlain: !hasPlaces, digits: hasPlaces ? 0 : digits,
                hasFraction: false),
            next
        )
    }

    /// 千, 万, 亿 and 多 after a numeral.
    func readHanScales(_ item: inout QuantityItem) {
        while let sign = han(item.next) {
            if let scale = ChineseWords.scales[sign] ?? ChineseWords.places[sign] {
                if sign == "百", spells("百分点", at: item.next) != nil { return }
                item.factor *= scale
            } else if !ChineseWords.more.contains(String(sign)) {
                return
            }
            item.next += 1
        }
    }

    func hanCurrency(at index: Int) -> (code: String, next: Int)? {
        guard kind(index) == .han, let found = longest(of: Self.currencyWords, at: index),
            let code = ChineseWords.currencies.first(where: { $0.word == found.run })?.code
        else { return nil }
        return (code, found.next)
    }

    private static let currencyWords = ChineseWords.currencies.map(\.word)

    /// The token after the measure word that follows an item.
    func hanMeasureEnd(of item: QuantityItem, _ numeral: Numeral) -> Int? {
        guard kind(item.next) == .han, let measure = longest(of: ChineseWords.measures, at: item.next) else {
            return nil
        }
        if measure.run == "年", numeral.isYear { return nil }
        if measure.run == "周", han(measure.next) == "年" { return nil }
        return spells("多", at: measure.next) ?? measure.next
    }

    /// Whether a Han numeral counts something. A lone 一 is an article, and 十年 a decade.
    func isHanCount(_ item: QuantityItem, _ numeral: Numeral) -> Bool {
        if item.kind != .number { return true }
        guard item.counted > item.next, numeral.value * item.factor > 1 else { return false }
        return !(numeral.value == 10 && spells("年", at: item.next) != nil)
    }

    /// 百分之四十, 三分之一, 三成; as a share of a hundred.
    func chineseShare(at index: Int) -> QuantityItem? {
        let whole: (value: Double, next: Int)
        if let next = spells("百分之", at: index) {
            whole = (100, next)
        } else if let numeral = hanNumeral(at: index)?.value {
            if han(numeral.next) == "成", numeral.value < 10, numeral.value > 0 { return tenths(numeral) }
            guard let next = spells("分之", at: numeral.next), numeral.value > 1 else { return nil }
            whole = (numeral.value, next)
        } else {
            return nil
        }
        guard let part = anyNumeral(at: whole.next) else { return nil }
        let low = part.value / whole.value * 100
        var item = QuantityItem(.percent, index..<part.next, low: low, high: low)
        if ["至", "到"].contains(han(part.next)) || isSymbol(part.next, in: Self.dashes) {
            let upper = spells("百分之", at: part.next + 1) ?? part.next + 1
            if let end = anyNumeral(at: upper), end.value > part.value {
                item.next = end.next
                item.high = end.value / whole.value * 100
            }
        }
        item.counted = item.next
        return item
    }

    private func tenths(_ numeral: Numeral) -> QuantityItem? {
        let words = ["成为", "成功", "成立", "成果", "成员", "成长", "成熟", "成本", "成分", "成就", "成效"]
        if words.contains(where: { spells($0, at: numeral.next) != nil }) { return nil }
        return QuantityItem(
            .percent, numeral.first..<numeral.next + 1, low: numeral.value * 10, high: numeral.value * 10)
    }

    private func anyNumeral(at index: Int) -> Numeral? {
        if kind(index) == .digits, case .number(let numeral) = numeral(at: index) { return numeral }
        return hanNumeral(at: index)?.value
    }

    // MARK: Dates

    /// 2025年, 2025年6月2日, 2025年第二季度, 2021—2025年, 二〇二五年, 6月2日.
    func chineseDate(_ numeral: Numeral) -> QuantityItem? {
        if numeral.isYear { return chineseYear(numeral) }
        guard numeral.isDay else { return nil }
        if han(numeral.next) == "日" {
            return QuantityItem(.date, numeral.first..<numeral.next + 1, low: nil, high: nil)
        }
        guard han(numeral.next) == "月", numeral.value <= 12 else { return nil }
        return QuantityItem(.date, numeral.first..<monthEnd(numeral.first), low: nil, high: nil)
    }

    private func chineseYear(_ numeral: Numeral) -> QuantityItem? {
        let hasYear = han(numeral.next) == "年"
        let link = hasYear ? numeral.next + 1 : numeral.next
        if ["至", "到"].contains(han(link)) || isSymbol(link, in: Self.dashes), let last = anyNumeral(at: link + 1),
            han(last.next) == "年",
            let year = laterYear(last.value, length: last.digits, than: numeral.value)
        {
            return QuantityItem(.date, numeral.first..<last.next + 1, low: numeral.value, high: year)
        }
        guard hasYear, !ChineseWords.titles.contains(where: { spells($0, at: link) != nil }) else { return nil }
        var next = link
        if let part = longest(of: ChineseWords.yearParts, at: link) {
            next = part.next
        } else {
            next = monthEnd(link)
        }
        return QuantityItem(.date, numeral.first..<next, low: numeral.value, high: numeral.value)
    }

    /// Past "6月" or "6月2日" where they stand at a token.
    private func monthEnd(_ index: Int) -> Int {
        guard let month = anyNumeral(at: index), month.value <= 12, han(month.next) == "月" else { return index }
        guard let day = anyNumeral(at: month.next + 1), day.value <= 31, han(day.next) == "日" else {
            return month.next + 1
        }
        return day.next + 1
    }

    /// “十四五”期间 as the years of the plan.
    func fiveYearPlan(at index: Int) -> QuantityItem? {
        for plan in ChineseWords.fiveYearPlans {
            guard var next = spells(plan.word, at: index) else { continue }
            if isSymbol(next, in: ["”", "」", "\""]) { next += 1 }
            guard spells("期间", at: next) ?? spells("时期", at: next) ?? spells("末", at: next) != nil else { return nil }
            return QuantityItem(.date, index..<index + 3, low: plan.first, high: plan.last)
        }
        return nil
    }
}
