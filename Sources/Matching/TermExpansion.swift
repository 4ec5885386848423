import Rulebook

/// Writes terms out as phrases. How many phrases a term may make is for the rulebook's loader to limit.
struct TermExpansion {
    let tokenizer: Tokenizer

    /// The phrases of a term, each once, in the order of the term.
    func phrases(of term: Term, vocabulary: inout Vocabulary, inflections: borrowing Inflections) -> [Phrase] {
        complete(term.pattern, HyphenPairs(source: term.source), &vocabulary, inflections)
    }

    /// The phrases of a pattern that stands by itself: not empty, and with hyphenated words also as one.
    private func complete(
        _ pattern: TermPattern, _ hyphens: HyphenPairs, _ vocabulary: inout Vocabulary,
        _ inflections: borrowing Inflections
    ) -> [Phrase] {
        var phrases = expand(pattern, hyphens, &vocabulary, inflections)
        if !hyphens.isEmpty {
            phrases = phrases.flatMap {
                joined($0.parts[...], hyphens, &vocabulary, inflections).map(Phrase.init(parts:))
            }
        }
        guard phrases.count > 1 else { return phrases.filter { !$0.parts.isEmpty } }
        var seen = Set<Phrase>(minimumCapacity: phrases.count)
        return phrases.filter { !$0.parts.isEmpty && seen.insert($0).inserted }
    }

    func expand(
        _ pattern: TermPattern, _ hyphens: HyphenPairs, _ vocabulary: inout Vocabulary,
        _ inflections: borrowing Inflections
    ) -> [Phrase] {
        switch pattern {
        case .word(let text):
            return [phrase(text, &vocabulary, inflections) { word, _ in .word(word) }]
        case .exact(let text):
            return [phrase(text, &vocabulary, inflections) { word, _ in .exact(word) }]
        case .acronym(let text):
            return acronym(text, &vocabulary, inflections)
        case .prefix(let text):
            return [phrase(text, &vocabulary, inflections) { word, isLast in isLast ? .prefix(word) : .word(word) }]
        case .suffix(let text):
            return [phrase(text, &vocabulary, inflections) { word, _ in .suffix(word) }]
        case .placeholder(let placeholder):
            let number = vocabulary.number(of: placeholder == .year ? .year : .number, inflections: inflections)
            return [Phrase(parts: [.test(number, word: nil)])]
        case .sequence(let patterns):
            var phrases = [Phrase(parts: [])]
            for pattern in patterns {
                let next = expand(pattern, hyphens, &vocabulary, inflections)
                phrases = phrases.flatMap { start in next.map { Phrase(parts: start.parts + $0.parts) } }
            }
            return phrases
        case .alternatives(let patterns):
            return patterns.flatMap { expand($0, hyphens, &vocabulary, inflections) }
        case .optional(let pattern):
            return expand(pattern, hyphens, &vocabulary, inflections) + [Phrase(parts: [])]
        case .near(let first, let second, let distance):
            let sides = [first, second].map { complete($0, hyphens, &vocabulary, inflections) }
            return [Phrase(parts: [.near(sides[0], sides[1], distance: distance)])]
        }
    }

    /// One leaf of the syntax tree may hold several words ("won't", every run of Han characters).
    private func phrase(
        _ text: String, _ vocabulary: inout Vocabulary, _ inflections: borrowing Inflections,
        test: ([UInt8], _ isLast: Bool) -> Vocabulary.Test
    ) -> Phrase {
        var parts: [Phrase.Part] = []
        let words = words(of: text)
        for (index, word) in words.enumerated() {
            let test = test(word, index == words.count - 1)
            var folded: [UInt8]?
            if case .word = test { folded = WordForms(word).folded }
            parts.append(.test(vocabulary.number(of: test, inflections: inflections), word: folded))
        }
        return Phrase(parts: parts)
    }

    /// Capitals as they are, and letter by letter as in S.M.E.
    private func acronym(_ text: String, _ vocabulary: inout Vocabulary, _ inflections: borrowing Inflections)
        -> [Phrase]
    {
        let whole = phrase(text, &vocabulary, inflections) { word, _ in .acronym(word) }
        guard (2...6).contains(text.count), text.allSatisfy(\.isLetter), whole.parts.count == 1 else { return [whole] }
        let letters = text.map { phrase(String($0), &vocabulary, inflections) { word, _ in .exact(word) } }
        return [whole, Phrase(parts: letters.flatMap(\.parts))]
    }

    func words(of text: String) -> [[UInt8]] {
        TextView.of(Array(text.utf8)) { view in
            var words = WordBuffer()
            tokenizer.tokenize(view, into: &words)
            return (0..<words.count).map { view.bytes(words[$0].key) }
        }
    }

    /// The parts with each hyphenated pair of words apart and as one word ("low carbon", "lowcarbon").
    private func joined(
        _ parts: ArraySlice<Phrase.Part>, _ hyphens: HyphenPairs, _ vocabulary: inout Vocabulary,
        _ inflections: borrowing Inflections
    ) -> [[Phrase.Part]] {
        guard let first = parts.first else { return [[]] }
        var result = joined(parts.dropFirst(), hyphens, &vocabulary, inflections).map { [first] + $0 }
        if case .test(_, let left?) = first, case .test(_, let right?)? = parts.dropFirst().first,
            hyphens.contains(left, right)
        {
            let number = vocabulary.number(of: .word(left + right), inflections: inflections)
            let whole = Phrase.Part.test(number, word: left + right)
            result += joined([whole] + parts.dropFirst(2), hyphens, &vocabulary, inflections)
        }
        return result
    }
}
