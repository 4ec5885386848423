import Rulebook

extension TermExpansion {
    /// Walks a term into a trie without writing its phrases out one by one: a term may stand for thousands that begin alike.
    ///
    /// - Returns: whether the term is added; one with `~` or hyphens is not, as it needs its phrases.
    func add(
        _ term: Term, _ output: PhraseTrie.Output, to trie: inout PhraseTrieBuilder, vocabulary: inout Vocabulary,
        inflections: borrowing Inflections
    ) -> Bool {
        guard Self.isWordsInARow(term.pattern), HyphenPairs(source: term.source).isEmpty else { return false }
        for end in ends(of: term.pattern, from: [0], &trie, &vocabulary, inflections) where end != 0 {
            trie.add(output, at: end)
        }
        return true
    }

    private static func isWordsInARow(_ pattern: TermPattern) -> Bool {
        switch pattern {
        case .near: false
        case .sequence(let patterns), .alternatives(let patterns): patterns.allSatisfy(isWordsInARow)
        case .optional(let pattern): isWordsInARow(pattern)
        case .word, .exact, .acronym, .prefix, .suffix, .placeholder: true
        }
    }

    /// The nodes that a pattern leads to from some nodes, each once.
    private func ends(
        of pattern: TermPattern, from starts: [Int32], _ trie: inout PhraseTrieBuilder, _ vocabulary: inout Vocabulary,
        _ inflections: borrowing Inflections
    ) -> [Int32] {
        var ends: [Int32] = []
        switch pattern {
        case .sequence(let patterns):
            ends = starts
            for pattern in patterns { ends = self.ends(of: pattern, from: ends, &trie, &vocabulary, inflections) }
            return ends
        case .alternatives(let patterns):
            for pattern in patterns { ends += self.ends(of: pattern, from: starts, &trie, &vocabulary, inflections) }
        case .optional(let pattern):
            ends = self.ends(of: pattern, from: starts, &trie, &vocabulary, inflections) + starts
        case .word, .exact, .acronym, .prefix, .suffix, .placeholder, .near:
            for phrase in expand(pattern, HyphenPairs(source: ""), &vocabulary, inflections) {
                guard let tests = phrase.tests else { continue }
                for start in starts { ends.append(tests.reduce(start) { trie.child(of: $0, $1) }) }
            }
        }
        guard ends.count > 1 else { return ends }
        var seen: Set<Int32> = []
        return ends.filter { seen.insert($0).inserted }
    }
}
