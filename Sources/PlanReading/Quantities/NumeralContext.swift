/// What stands around a numeral that has neither unit nor currency: is it a date, a name or a count?
struct NumeralContext {
    let text: QuantityText
    let numeral: Numeral
    /// The first token that a date may reach back to.
    let floor: Int
    /// The token after the last reference.
    let afterReference: Int

    private var before: Int { numeral.first - 1 }
    private var words: QuantityWords { text.words }

    /// The token after a numeral that is a name, a reference, an ordinal, or numbers a paragraph or footnote; nil for one
    /// that counts.
    func nameEnd(of item: QuantityItem) -> Int? {
        if let next = attachedEnd { return next }
        if isReference || numbersParagraph || continuesNumbering || isFootnote || isVersion { return item.next }
        if isDuration(item) { return max(item.next, item.counted) }
        if isChineseBare(item) { return item.next }
        return nil
    }

    // MARK: References

    /// "Article 5", "No. 34", "Goal 5", or one more of "Articles 5, 6 and 7".
    var isReference: Bool {
        if text.isSymbol(before, in: ["№", "§", "#"]) { return true }
        if continuesReference { return true }
        var index = before
        while index > 0, text.isSymbol(index, in: [".", "°", "º", "ª"]) { index -= 1 }
        if text.kind(index) == .han { return isChineseName(index) }
        guard text.kind(index) == .word else { return false }
        let word = text.lower(index)
        if words.strongReferences.contains(word) { return true }
        guard index == before, words.weakReferences.contains(word) else { return false }
        return numeral.value < 100
    }

    private var continuesReference: Bool {
        guard afterReference > 0, numeral.digits <= 4 else { return false }
        var index = before
        var links = 0
        while index >= afterReference, links < 3, isListLink(index) {
            index -= 1
            links += 1
        }
        return links > 0 && index < afterReference && (numeral.digits <= 3 || numeral.isYear)
    }

    private func isListLink(_ index: Int) -> Bool {
        if text.isSymbol(index, in: [",", "/", "&", "、", "(", ")"]) || text.isSymbol(index, in: QuantityText.dashes) {
            return true
        }
        let word = text.lower(index)
        return words.grammar.and.contains(word) || words.grammar.to.contains(word) || Self.ofYear.contains(word)
    }

    /// "Law 34 of 2020", "n. 34 del 2020".
    private static let ofYear: Set<String> = ["of", "del", "de", "du", "von", "от"]

    private func isChineseName(_ index: Int) -> Bool {
        guard let sign = text.printed(index).first else { return false }
        return ChineseWords.signsOfNames.contains(sign)
    }

    // MARK: What touches the numeral

    /// The token after a name that the numeral is part of: "COVID-19", "34/2020", "5G", "13:57", "17th".
    var attachedEnd: Int? {
        if isTelephone { return telephoneEnd }
        return touchesName ? max(numeral.next, runEnd(numeral.next)) : nameAfter
    }

    /// "+231 88 651 4000"
    private var isTelephone: Bool {
        text.isSymbol(before, "+") && text.touchesPrevious(numeral.first)
            && (text.kind(numeral.next) == .digits || text.isSymbol(numeral.next, in: ["-", "("]))
    }

    private var telephoneEnd: Int {
        var next = numeral.next
        while text.kind(next) == .digits || text.isSymbol(next, in: ["-", "(", ")", ".", "/"]) { next += 1 }
        return next
    }

    private var touchesName: Bool {
        guard text.touchesPrevious(numeral.first) else { return false }
        let touchesFurther = text.touchesPrevious(before)
        if text.isSymbol(before, in: ["/", "#", "_", "@", "\\", "="]) { return true }
        if text.isSymbol(before, ":") { return touchesFurther && text.kind(before - 1) == .digits }
        if text.isSymbol(before, "+") {
            return touchesFurther && text.kind(before - 1) != .symbol
        }
        if text.isSymbol(before, in: ["'", "’"]) {
            return !touchesFurther || text.kind(before - 1) != .word || text.tokens[before - 1].length > 5
        }
        if text.isSymbol(before, in: QuantityText.dashes) || text.isSymbol(before, ".") {
            return touchesFurther && text.kind(before - 1) != .symbol
        }
        return false
    }

    private var nameAfter: Int? {
        let next = numeral.next
        guard text.touchesPrevious(next) else { return nil }
        if text.kind(next) == .word { return QuantityText.units.contains(text.lower(next)) ? nil : runEnd(next) }
        if text.isSymbol(next, in: ["°", "º", "ª"]) {
            let isDegree = text.touchesPrevious(next + 1) && ["C", "F"].contains(text.printed(next + 1))
            return isDegree ? nil : next + 1
        }
        let touchesMore = text.touchesPrevious(next + 1)
        if text.isSymbol(next, in: ["/", ":"]), touchesMore, text.kind(next + 1) == .digits { return runEnd(next) }
        if text.isSymbol(next, in: ["(", "_"]), touchesMore, text.kind(next + 1) == .digits { return runEnd(next) }
        if text.isSymbol(next, "."), touchesMore, text.kind(next + 1) == .word { return runEnd(next) }
        if text.isSymbol(next, in: QuantityText.dashes), touchesMore, text.kind(next + 1) == .digits {
            let isChain =
                text.isSymbol(next + 2, in: QuantityText.dashes) && text.kind(next + 3) == .digits
                && text.touchesPrevious(next + 2) && text.touchesPrevious(next + 3)
            return isChain ? runEnd(next) : nil
        }
        return nil
    }

    /// Past everything that touches, but not past marks that end a clause.
    private func runEnd(_ index: Int) -> Int {
        var next = index
        while text.touchesPrevious(next), text.kind(next) != .han,
            !text.isSymbol(next, in: [",", ";", ")", "]", "”", "»", "，", "；", "。", "、"])
        {
            next += 1
        }
        return next
    }

    // MARK: Numbering

    /// "1." or "2.3" before a paragraph, "(4)", "[12]".
    private var numbersParagraph: Bool {
        guard numeral.digits <= 3 else { return false }
        let next = numeral.next
        let opens = text.isSymbol(before, in: ["(", "[", "（"]) && text.isSymbol(next, in: [")", "]", "）"])
        if opens, numeral.isPlain { return true }
        let begins = numeral.first == 0 || text.isSymbol(before, in: ["|", ".", ";", ":", "•", "。", "；", "："])
        guard begins else { return false }
        if numeral.digits <= 2, text.touchesPrevious(next), text.isSymbol(next, in: [".", ")", "、", "．", "）"]) {
            return next + 1 < text.tokens.count
        }
        guard numeral.first == 0 || text.isSymbol(before, "|"), text.kind(next) == .word else { return false }
        let word = text.printed(next)
        guard let initial = word.first, initial.isUppercase else { return false }
        if numeral.hasFraction { return true }
        return words.decimalMark == "." || !words.calendar.parts.contains("quartal") ? isTitleWord(word) : false
    }

    /// "1. schools 2. teachers 3. places": the number before it, with the same mark, stands further up.
    private var continuesNumbering: Bool {
        guard numeral.digits <= 2, numeral.isPlain, text.touchesPrevious(numeral.next),
            text.kind(numeral.next + 1) == .word,
            !text.touchesPrevious(numeral.next + 1),
            let mark = Self.numberingMarks.first(where: { text.isSymbol(numeral.next, $0) })
        else { return false }
        let previous = String(Int(numeral.value) - 1)
        return (max(0, before - Self.numberingReach)..<max(0, before)).contains {
            text.kind($0) == .digits && text.printed($0) == previous && text.touchesPrevious($0 + 1)
                && text.isSymbol($0 + 1, mark)
        }
    }

    private static let numberingMarks: [Unicode.Scalar] = [".", ")"]
    /// How far up the number before may stand, in tokens: about as far as a paragraph.
    private static let numberingReach = 150

    /// A capitalised word that is no acronym: after a number it begins a title, and is no counted noun.
    private func isTitleWord(_ word: String) -> Bool {
        word.count > 5 && !word.contains(where: \.isLowercase)
            || word.dropFirst().allSatisfy(\.isLowercase)
    }

    /// A footnote's number printed against a word's stop, comma or closing quote ("economy.3"), or after 。.
    private var isFootnote: Bool {
        guard numeral.isPlain, numeral.digits <= 3 else { return false }
        if text.isSymbol(before, "。"), text.kind(numeral.next) == .han,
            text.tokens[numeral.next - 1].end < text.tokens[numeral.next].start
        {
            return !ChineseWords.startsWithUnit(text.bytes, at: text.tokens[numeral.next].start)
        }
        guard text.touchesPrevious(numeral.first),
            text.isSymbol(before, in: [".", ",", ";", "”", "’", "\"", ")", "»"]),
            text.touchesPrevious(before)
        else { return false }
        return text.kind(before - 1) != .digits
    }

    /// "Industry 4.0", "Web 2.0".
    private var isVersion: Bool {
        guard numeral.hasFraction, numeral.value < 10, numeral.value == numeral.value.rounded(),
            text.kind(before) == .word
        else { return false }
        return !words.functionWords.contains(text.lower(before))
    }

    /// "a 5-year plan".
    private func isDuration(_ item: QuantityItem) -> Bool {
        text.isSymbol(item.next, in: QuantityText.dashes) && words.grammar.timeUnits.contains(text.lower(item.next + 1))
    }

    /// In Chinese a small number without a measure word counts nothing.
    private func isChineseBare(_ item: QuantityItem) -> Bool {
        guard !words.groupsBySpace, item.counted == item.next else { return false }
        return numeral.value < 100 && !numeral.hasFraction || numeral.isYear || text.spells("冠状", at: item.next) != nil
    }
}
