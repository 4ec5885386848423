import Rulebook

/// A term made looser: what it finds in a text that the term itself missed came near.
struct LooseTerm: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// The words of the term, further from each other or in another order.
        case apart
        /// A word that begins like the term's.
        case similar
    }

    var kind: Kind
    var term: Term

    /// Words between the first and the last word of a phrase.
    static let reach = 12
    /// The farthest that the term language allows.
    static let longReach = 40
    /// Letters that a word must keep, and how many are cut from its end.
    private static let shortestBeginning = 5
    private static let ending = 3

    /// The looser forms of each alternative of a term; none for those that are loose already.
    static func forms(of term: Term) -> [LooseTerm] {
        term.pattern.topLevelAlternatives.compactMap { pattern in
            guard let (kind, loose) = loosened(pattern) else { return nil }
            return LooseTerm(kind: kind, term: Term(source: term.source, pattern: loose, location: term.location))
        }
    }

    private static func loosened(_ pattern: TermPattern) -> (Kind, TermPattern)? {
        switch pattern {
        case .near(let left, let right, let distance):
            distance < longReach ? (.apart, .near(left, right, distance: longReach)) : nil
        case .sequence(let items): sequence(items).map { (.apart, $0) }
        case .word(let word), .exact(let word): beginning(of: word).map { (.similar, .prefix($0)) }
        default: nil
        }
    }

    /// A phrase's first and last word near each other; the two halves of a run of Han characters.
    private static func sequence(_ items: [TermPattern]) -> TermPattern? {
        let fixed = items.filter { if case .optional = $0 { false } else { true } }
        if fixed.allSatisfy(isHan) {
            guard fixed.count >= 4 else { return nil }
            let middle = fixed.count / 2
            return .near(.sequence(Array(fixed[..<middle])), .sequence(Array(fixed[middle...])), distance: reach)
        }
        guard fixed.count >= 2, let first = fixed.first, let last = fixed.last else { return nil }
        return .near(first, last, distance: reach)
    }

    private static func beginning(of word: String) -> String? {
        guard word.count >= shortestBeginning + ending else { return nil }
        return String(word.dropLast(ending))
    }

    private static func isHan(_ pattern: TermPattern) -> Bool {
        guard case .word(let word) = pattern, let scalar = word.unicodeScalars.first else { return false }
        return word.unicodeScalars.count == 1 && scalar.properties.isIdeographic
    }
}
