extension QuantityText {
    /// A number written as a word ("twelve", "twenty-five").
    func numberName(at index: Int) -> Numeral? {
        guard kind(index) == .word, words.numberNameStarts.contains(bytes[tokens[index].start]),
            tokens[index].length <= 24,
            var value = words.numberNames[lower(index)]
        else { return nil }
        var next = index + 1
        if value >= 20, isSymbol(next, "-"), touchesPrevious(next), touchesPrevious(next + 1),
            let ones = words.numberNames[lower(next + 1)], ones < 10
        {
            value += ones
            next += 2
        }
        return Numeral(first: index, next: next, value: value, isPlain: true, digits: 0, hasFraction: false)
    }

    /// Whether a number word counts something: a scale, unit or noun follows it, and it is not part of a name ("One
    /// Health", "Pillar Two"), of a compound ("five-year") or of a phrase ("one of", "on the one hand").
    func isCount(_ item: QuantityItem, named numeral: Numeral) -> Bool {
        if touchesPrevious(numeral.first), isSymbol(numeral.first - 1, in: Self.dashes) { return false }
        if item.kind != .number || item.factor > 1 { return true }
        guard item.counted > item.next, !isSymbol(item.next, in: Self.dashes) else { return false }
        let before = lower(numeral.first - 1)
        if words.weakReferences.contains(before) || words.strongReferences.contains(before) { return false }
        let isTitle = printed(numeral.first).first?.isUppercase == true && printed(item.next).first?.isUppercase == true
        if isTitle { return false }
        return numeral.value > 1 || !Self.afterOne.contains(lower(item.next)) && !Self.beforeOne.contains(before)
    }

    private static let afterOne: Set<String> = [
        "hand", "way", "day", "time", "side", "thing", "stop", "another", "such", "can", "cannot", "might", "side",
        "of",
        "that", "who", "which", "third", "fifth", "quarter", "half", "tenth",
    ]
    private static let beforeOne: Set<String> = [
        "no", "any", "this", "that", "the", "every", "each", "some", "another",
    ]
}
