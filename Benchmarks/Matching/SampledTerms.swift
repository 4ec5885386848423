import Rulebook

/// Terms drawn from a corpus: runs of one to four of its words, so that they occur as often as a rulebook's terms do in plans.
struct SampledTerms {
    /// As written, for peers that search for strings.
    var phrases: [String] = []
    var terms: [Term] = []

    init(of corpus: Corpus, count: Int, random: inout SplitMix) {
        let common = Self.commonWords(of: corpus)
        var seen: Set<String> = []
        for _ in 0..<(count * 20) where terms.count < count {
            guard let passage = corpus.passages.randomElement(using: &random) else { return }
            let words =
                corpus.language == "zh"
                ? passage.text.map(String.init) : passage.text.split(separator: " ").map(String.init)
            let length = [1, 2, 2, 2, 3, 3, 4].randomElement(using: &random) ?? 2
            let wanted = corpus.language == "zh" ? length + 2 : length
            guard words.count > wanted else { continue }
            let start = Int.random(in: 0..<(words.count - wanted), using: &random)
            let run = words[start..<(start + wanted)]
            guard run.allSatisfy({ $0.allSatisfy(\.isLetter) && ($0.count > 3 || length > 1) }) else { continue }
            guard length > 1 || !common.contains(run[run.startIndex]) else { continue }
            let phrase = run.joined(separator: corpus.language == "zh" ? "" : " ")
            guard seen.insert(phrase.lowercased()).inserted else { continue }
            phrases.append(phrase)
            terms.append(
                Term(
                    source: phrase, pattern: .sequence(run.map { .word($0) }),
                    location: SourceLocation(file: "", line: 1, column: 1)))
        }
    }

    /// The words that make up nine tenths of a text: no rule has one of them alone for a term.
    private static func commonWords(of corpus: Corpus) -> Set<String> {
        var counts: [String: Int] = [:]
        for passage in corpus.passages.prefix(20_000) {
            for word in passage.text.split(separator: " ") { counts[String(word), default: 0] += 1 }
        }
        var left = counts.values.reduce(0, +) * 9 / 10
        var common: Set<String> = []
        for (word, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) where left > 0 {
            common.insert(word)
            left -= count
        }
        return common
    }
}
