/// What the weakest phrases are that a term can stand for: a term must not match nothing, a bare number or one letter.
struct TermStrength: OptionSet {
    let rawValue: Int

    /// No word at all.
    static let empty = TermStrength(rawValue: 1)
    /// Placeholders and ends of words only.
    static let placeholders = TermStrength(rawValue: 2)
    /// One word of a single letter, in a script whose characters are not words.
    static let singleLetter = TermStrength(rawValue: 4)
    /// Anything more.
    static let strong = TermStrength(rawValue: 8)

    private static let each: [TermStrength] = [.empty, .placeholders, .singleLetter, .strong]

    /// The strengths of all phrases that a pattern stands for, without making them.
    static func weakest(of pattern: TermPattern) -> TermStrength {
        switch pattern {
        case .word(let word), .exact(let word):
            let scalars = Array(word.unicodeScalars)
            return scalars.count == 1 && !TermCharacter.isWord(scalars[0]) ? .singleLetter : .strong
        case .acronym, .prefix: return .strong
        case .placeholder, .suffix: return .placeholders
        case .sequence(let items): return items.reduce(.empty) { joined($0, weakest(of: $1)) }
        case .alternatives(let items): return items.reduce([]) { $0.union(weakest(of: $1)) }
        case .optional(let item): return weakest(of: item).union(.empty)
        case .near(let left, let right, _): return joined(weakest(of: left), weakest(of: right))
        }
    }

    private static func joined(_ left: TermStrength, _ right: TermStrength) -> TermStrength {
        var result: TermStrength = []
        for first in each where left.contains(first) {
            for second in each where right.contains(second) {
                if first == .empty {
                    result.insert(second)
                } else if second == .empty || (first == .placeholders && second == .placeholders) {
                    result.insert(first)
                } else {
                    result.insert(.strong)
                }
            }
        }
        return result
    }
}
