/// The terms of a language that need more than words in a row: those with `~`.
struct NearTerms: Sendable {
    /// How the spans of words that match are made from the spans of plain phrases.
    indirect enum Expression: Sendable {
        case near(Source, Source, distance: Int)
        /// One after the other, with no word between.
        case adjacent([Source])
    }

    /// Where spans come from: the plain phrases under a part's number, and expressions.
    struct Source: Sendable {
        var part: Int32?
        var expressions: [Expression] = []
    }

    struct NearTerm: Sendable {
        var group: Int32
        var term: Int32
        var expression: Expression
    }

    private(set) var terms: [NearTerm] = []
    /// Terms by a part that must be in a sentence for the term to be.
    private(set) var termsByPart: [[Int]] = []
    /// Parts by their phrases: the same side in two terms is looked for once.
    private var partsByPhrases: [Set<[Int32]>: Int32] = [:]

    var isEmpty: Bool { terms.isEmpty }

    /// Adds a phrase of a term, and its plain phrases to the trie.
    mutating func add(_ phrase: Phrase, group: Int32, term: Int32, trie: inout PhraseTrieBuilder) {
        let expression = expression(phrase, &trie)
        for part in Self.neededParts(expression) { termsByPart[Int(part)].append(terms.count) }
        terms.append(NearTerm(group: group, term: term, expression: expression))
    }

    private mutating func expression(_ phrase: Phrase, _ trie: inout PhraseTrieBuilder) -> Expression {
        if phrase.parts.count == 1, case .near(let first, let second, let distance) = phrase.parts[0] {
            let source = source(first, &trie)
            return .near(source, self.source(second, &trie), distance: distance)
        }
        var sources: [Source] = []
        var run: [Phrase.Part] = []
        for part in phrase.parts {
            if case .test = part {
                run.append(part)
            } else {
                if !run.isEmpty { sources.append(source([Phrase(parts: run)], &trie)) }
                run = []
                sources.append(source([Phrase(parts: [part])], &trie))
            }
        }
        if !run.isEmpty { sources.append(source([Phrase(parts: run)], &trie)) }
        return .adjacent(sources)
    }

    private mutating func source(_ phrases: [Phrase], _ trie: inout PhraseTrieBuilder) -> Source {
        var source = Source()
        let plain = phrases.compactMap(\.tests)
        if !plain.isEmpty { source.part = part(plain, &trie) }
        for phrase in phrases where phrase.tests == nil { source.expressions.append(expression(phrase, &trie)) }
        return source
    }

    private mutating func part(_ phrases: [[Int32]], _ trie: inout PhraseTrieBuilder) -> Int32 {
        let key = Set(phrases)
        if let known = partsByPhrases[key] { return known }
        let part = Int32(termsByPart.count)
        partsByPhrases[key] = part
        termsByPart.append([])
        for phrase in phrases { trie.add(phrase, .part(part)) }
        return part
    }

    /// Parts of which one at least must be there.
    private static func neededParts(_ expression: Expression) -> Set<Int32> {
        switch expression {
        case .near(let first, _, _): neededParts(first)
        case .adjacent(let sources): sources.first.map(neededParts) ?? []
        }
    }

    private static func neededParts(_ source: Source) -> Set<Int32> {
        source.expressions.reduce(into: Set(source.part.map { [$0] } ?? [])) { $0.formUnion(neededParts($1)) }
    }
}
