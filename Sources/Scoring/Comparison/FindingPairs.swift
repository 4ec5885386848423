/// Pairs the findings of one criterion before and after a change, each with its counterpart or none.
struct FindingPairs {
    /// How counterparts are told.
    enum Rule {
        /// The same passage of the same document: for two scorings of one text.
        case place
        /// The same or nearly the same words: for two texts.
        case words
    }

    struct Pair {
        var before: Finding?
        var after: Finding?
    }

    /// Share of words, among all of both quotes, from which two quotes count as versions of each other.
    private static let likeness = 0.5

    private(set) var pairs: [Pair] = []

    /// In the order of `after`, what has no counterpart there behind, in the order of `before`.
    init(_ before: [Finding], _ after: [Finding], by rule: Rule) {
        var left = Array(before.indices)
        var counterparts: [Int: Int] = [:]
        func match(_ isCounterpart: (Finding, Finding) -> Bool) {
            for (index, finding) in after.enumerated() where counterparts[index] == nil {
                guard let place = left.firstIndex(where: { isCounterpart(before[$0], finding) }) else { continue }
                counterparts[index] = left.remove(at: place)
            }
        }
        match { $0.document == $1.document && $0.page == $1.page && $0.row == $1.row && $0.quote == $1.quote }
        if rule == .place { match { $0.document == $1.document && $0.block == $1.block } }
        match { $0.quote == $1.quote }
        if rule == .words { Self.matchByWords(before, after, &left, &counterparts) }
        pairs = after.enumerated().map { index, finding in
            Pair(before: counterparts[index].map { before[$0] }, after: finding)
        }
        pairs += left.map { Pair(before: before[$0], after: nil) }
    }

    /// The likest first, so that a passage never takes the counterpart of another one.
    private static func matchByWords(
        _ before: [Finding], _ after: [Finding], _ left: inout [Int], _ counterparts: inout [Int: Int]
    ) {
        let open = after.indices.filter { counterparts[$0] == nil }
        guard !open.isEmpty, !left.isEmpty else { return }
        let old = left.map { QuoteWords(before[$0].quote) }
        let candidates = open.flatMap { index in
            let words = QuoteWords(after[index].quote)
            return old.indices.map { (index: index, place: $0, likeness: words.likeness(to: old[$0])) }
        }
        var taken: Set<Int> = []
        let sorted = candidates.filter { $0.likeness >= Self.likeness }
            .sorted { ($1.likeness, $0.index, $0.place) < ($0.likeness, $1.index, $1.place) }
        for candidate in sorted where counterparts[candidate.index] == nil && !taken.contains(candidate.place) {
            counterparts[candidate.index] = left[candidate.place]
            taken.insert(candidate.place)
        }
        left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
    }
}

/// The distinct words of a quote: pairs of neighbouring characters in scripts without spaces.
private struct QuoteWords {
    private let words: Set<String>

    init(_ quote: String) {
        let folded = quote.lowercased()
        words = Set(
            folded.split { !($0.isLetter || $0.isNumber) }.flatMap { word in
                word.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
                    ? zip(word, word.dropFirst()).map { "\($0)\($1)" } : [String(word)]
            })
    }

    /// Jaccard's coefficient, 0–1.
    func likeness(to other: QuoteWords) -> Double {
        let common = words.intersection(other.words).count
        let all = words.count + other.words.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}
