import Rulebook

/// Compares terms of one language by the words that they match, after inflection, optional parts and alternatives.
///
/// A term with `~` is covered by none and covers none: what it matches depends on the sentence.
public struct TermComparison {
    private var phrases: [[Phrase]] = []
    private let words: WordTests
    /// Words in a row by the stems of all of them.
    private var places: [Key: [Place]] = [:]
    /// Words in a row, sides of `~` among them, by each stem of the first word; under nil those that begin otherwise.
    private var starts: [Int32?: [Place]] = [:]

    private enum Key: Hashable {
        case stems([Int32])
        /// With a beginning of a word, or figures, among them; the first word's stem where it has one.
        case other(length: Int, first: Int32?)
    }

    private struct Place {
        var term: Int
        var tests: [Int32]
    }

    /// - Parameter terms: all terms that are to be compared; they are named by their place in this list.
    public init(language: String, terms: [Term]) {
        var vocabulary = Vocabulary(language: language)
        let inflections = Inflections(language: language)
        let expansion = TermExpansion(tokenizer: Tokenizer(language: language))
        for term in terms {
            phrases.append(expansion.phrases(of: term, vocabulary: &vocabulary, inflections: inflections))
        }
        words = WordTests(vocabulary, inflections: inflections)
        for (term, list) in phrases.enumerated() {
            for phrase in list {
                if let tests = phrase.tests {
                    places[key(of: tests[...]), default: []].append(Place(term: term, tests: tests))
                }
                for tests in phrase.plainParts { addStart(Place(term: term, tests: tests)) }
            }
        }
    }

    /// The terms that together match all that a term matches, word for word, the first for each of its phrases; empty where the term matches
    /// something else too.
    ///
    /// - Parameter isAllowed: which terms may cover it; the term itself never does.
    public func terms(covering term: Int, where isAllowed: (Int) -> Bool) -> [Int] {
        firstTerms(for: term) { tests in
            firstTerm(matching: tests[...]) { $0 != term && isAllowed($0) }
        }
    }

    /// The terms of which one always matches within what a term matches, and is shorter; empty where the term matches something without one.
    ///
    /// - Parameter isAllowed: which terms may lie within it.
    public func terms(alwaysWithin term: Int, where isAllowed: (Int) -> Bool) -> [Int] {
        firstTerms(for: term) { tests in
            tests.indices.flatMap { start in
                (1...(tests.count - start)).filter { $0 < tests.count }.compactMap { length in
                    firstTerm(matching: tests[start..<start + length]) { $0 != term && isAllowed($0) }
                }
            }.min()
        }
    }

    /// Whether a text exists in which a match of one of some terms lies within a match of a term.
    ///
    /// - Parameter isAllowed: which terms may lie within it.
    public func canHold(_ term: Int, where isAllowed: (Int) -> Bool) -> Bool {
        phrases[term].contains { phrase in
            // Between the sides of `~` may stand anything.
            guard let tests = phrase.tests else { return true }
            return tests.indices.contains { start in
                beginnings(at: tests[start]).contains { place in
                    place.tests.count <= tests.count - start && isAllowed(place.term)
                        && zip(place.tests, tests[start...]).allSatisfy(words.overlap)
                }
            }
        }
    }

    /// The first term that fits each phrase of a term; empty if none fits one of them.
    private func firstTerms(for term: Int, _ fitting: ([Int32]) -> Int?) -> [Int] {
        var found: [Int] = []
        for phrase in phrases[term] {
            guard let tests = phrase.tests, let first = fitting(tests) else { return [] }
            if !found.contains(first) { found.append(first) }
        }
        return found
    }

    private func firstTerm(matching tests: ArraySlice<Int32>, where isAllowed: (Int) -> Bool) -> Int? {
        let first = words.stems(tests[tests.startIndex]).first
        let keys: Set = [
            key(of: tests), .other(length: tests.count, first: first), .other(length: tests.count, first: nil),
        ]
        var best: Int?
        for key in keys {
            for place in places[key] ?? [] where isAllowed(place.term) && place.term < best ?? .max {
                if zip(tests, place.tests).allSatisfy(words.implies) { best = place.term }
            }
        }
        return best
    }

    private mutating func addStart(_ place: Place) {
        guard let first = place.tests.first else { return }
        let stems = words.stems(first)
        if stems.isEmpty { starts[nil, default: []].append(place) }
        for stem in stems { starts[stem, default: []].append(place) }
    }

    /// Words in a row whose first may be a word that passes a test.
    private func beginnings(at test: Int32) -> [Place] {
        let stems = words.stems(test)
        guard !stems.isEmpty else { return starts.values.flatMap { $0 } }
        return stems.flatMap { starts[$0] ?? [] } + (starts[nil] ?? [])
    }

    private func key(of tests: ArraySlice<Int32>) -> Key {
        var stems: [Int32] = []
        for test in tests {
            guard let stem = words.stems(test).first else {
                return .other(length: tests.count, first: stems.first)
            }
            stems.append(stem)
        }
        return .stems(stems)
    }
}

extension Phrase {
    /// Itself if it is words in a row; else such rows on the sides of its `~`.
    fileprivate var plainParts: [[Int32]] {
        if let tests { return [tests] }
        return parts.flatMap { part -> [[Int32]] in
            guard case .near(let first, let second, _) = part else { return [] }
            return (first + second).flatMap(\.plainParts)
        }
    }
}
