extension QuantityText {
    /// The token after the noun that an item counts, `item.next` where none follows: "4,000 firms", "50-bed",
    /// "10 millions de personnes", "40万人", "1.5 °C".
    func countedEnd(of item: QuantityItem, _ numeral: Numeral) -> Int {
        if let end = hanMeasureEnd(of: item, numeral) { return end }
        var index = item.next
        if isSymbol(index, "°") {
            let isDegree =
                kind(index + 1) == .word && touchesPrevious(index + 1) && ["C", "F"].contains(printed(index + 1))
            return isDegree ? index + 2 : item.next
        }
        if isSymbol(index, in: Self.dashes), touchesPrevious(index), touchesPrevious(index + 1) { index += 1 }
        if item.factor > 1, words.grammar.of.contains(lower(index)) {
            index += isSymbol(index + 1, in: ["'", "’"]) ? 2 : 1
        }
        return isCountedNoun(index) ? hyphenatedEnd(index) : item.next
    }

    /// A word of two letters and more, or a unit, that is no function word.
    private func isCountedNoun(_ index: Int) -> Bool {
        guard kind(index) == .word else { return false }
        if touchesPrevious(index), kind(index - 1) == .digits { return Self.units.contains(lower(index)) }
        if isSymbol(index + 1, in: ["'", "’"]), touchesPrevious(index + 1), tokens[index].length < 5 { return false }
        if tokens[index].length < 2 { return ["m", "t", "l"].contains(printed(index)) }
        let word = lower(index)
        // German nouns have a capital: a verb or adverb after a numeral has not.
        if words.nounsHaveCapitals, printed(index).first?.isLowercase == true, !Self.units.contains(word) {
            return false
        }
        if word.contains(".") || words.numberNames[word] != nil { return false }
        return !words.functionWords.contains(word) && !Self.fractions.contains(word)
            && isoCode(at: index) == nil
    }

    /// Past the parts of a word that hyphens hold together ("micro-enterprises").
    private func hyphenatedEnd(_ index: Int) -> Int {
        var next = index + 1
        while isSymbol(next, in: ["-", "‑"]), touchesPrevious(next), kind(next + 1) == .word, touchesPrevious(next + 1)
        {
            next += 2
        }
        return next
    }

    /// "Three fifths" are a share, and three of nothing.
    private static let fractions: Set<String> = Set(
        """
        thirds quarters fifths sixths eighths tenths tiers quarts cinquièmes dixièmes terzi quarti quinti sesti decimi \
        tercios cuartos quintos terços quartos drittel viertel fünftel
        """.split(separator: " ").map(String.init))

    /// Units that may touch the numeral ("50MW").
    static let units: Set<String> = Set(
        """
        km kg ha m mm cm t mt l ml kw mw gw tw kwh mwh gwh twh kv km2 m2 m3 km² m² m³ ghz mhz gb mb tb mbps gbps mbit gbit \
        h min kt mtco2 tco2
        """.split(separator: " ").map(String.init))
}
