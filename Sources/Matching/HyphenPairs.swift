/// The words that a term's author joined with a hyphen: `low-carbon`, `(micro|small)(-sized)?`, `non-(profit|state)`.
struct HyphenPairs {
    private var pairs: Set<Pair> = []

    private struct Pair: Hashable {
        /// Folded; nil where a bracket stands instead of a word, for any word.
        var left: [UInt8]?
        var right: [UInt8]?
    }

    var isEmpty: Bool { pairs.isEmpty }

    init(source: String) {
        guard source.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == 0xE2 }) else { return }
        let characters = Array(source)
        for (index, character) in characters.enumerated() where "-‐‑".contains(character) {
            let left = characters[..<index].reversed().prefix { $0.isLetter || $0.isNumber }.reversed()
            let right = characters[(index + 1)...].prefix { $0.isLetter || $0.isNumber }
            let pair = Pair(left: Self.folded(left), right: Self.folded(right))
            if pair.left != nil || pair.right != nil { pairs.insert(pair) }
        }
    }

    private static func folded(_ word: some Collection<Character>) -> [UInt8]? {
        word.isEmpty ? nil : WordForms(Array(String(word).utf8)).folded
    }

    func contains(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        pairs.contains(Pair(left: left, right: right)) || pairs.contains(Pair(left: nil, right: right))
            || pairs.contains(Pair(left: left, right: nil))
    }
}
