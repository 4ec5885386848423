/// Phrases of one or more tokens, each with what it stands for. A phrase is written in lower case with a space between
/// its tokens ("u . s . dollars"); a word ending in "*" stands for any word that begins so.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        var rest: [String]
        var value: Value
    }

    private var byFirst: [String: [Phrase]] = [:]
    private var byPrefix: [(prefix: String, phrases: [Phrase])] = []

    init(_ entries: [(phrase: String, value: Value)]) {
        var prefixes: [String: [Phrase]] = [:]
        for entry in entries {
            let words = entry.phrase.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let phrase = Phrase(rest: Array(words.dropFirst()), value: entry.value)
            if first.hasSuffix("*") {
                prefixes[String(first.dropLast()), default: []].append(phrase)
            } else {
                byFirst[first, default: []].append(phrase)
            }
        }
        byPrefix = prefixes.sorted { ($0.key.utf8.count, $0.key) > ($1.key.utf8.count, $1.key) }
            .map { ($0.key, $0.value) }
    }

    /// The longest phrase at a token, and the index of the token after it.
    func match(_ text: QuantityText, at index: Int) -> (value: Value, next: Int)? {
        guard text.tokens.indices.contains(index) else { return nil }
        let first = text.lower(index)
        if let found = longest(byFirst[first] ?? [], text, after: index) { return found }
        for (prefix, phrases) in byPrefix where first.hasPrefix(prefix) {
            if let found = longest(phrases, text, after: index) { return found }
        }
        return nil
    }

    /// The longest phrase that ends with a token, and the index of its first token.
    func match(_ text: QuantityText, endingAt index: Int, longest limit: Int = 5) -> (value: Value, first: Int)? {
        for first in stride(from: max(0, index - limit + 1), through: index, by: 1) {
            if let found = match(text, at: first), found.next == index + 1 { return (found.value, first) }
        }
        return nil
    }

    private func longest(_ phrases: [Phrase], _ text: QuantityText, after index: Int) -> (value: Value, next: Int)? {
        var best: (value: Value, next: Int)?
        for phrase in phrases {
            let next = index + 1 + phrase.rest.count
            guard next <= text.tokens.count, next > best?.next ?? 0 else { continue }
            let fits = phrase.rest.enumerated().allSatisfy { offset, word in
                let token = text.lower(index + 1 + offset)
                return word.hasSuffix("*") ? token.hasPrefix(word.dropLast()) : token == word
            }
            if fits { best = (phrase.value, next) }
        }
        return best
    }
}
