/// What a term matches, written so that terms which match the same have the same keys: alternatives and the sides of `~` are in order of the alphabet.
struct TermMeaning {
    /// One for each alternative for the whole term.
    let keys: [String]

    init(_ term: Term) {
        let hyphens = Self.hyphens(in: term.source)
        keys = term.pattern.topLevelAlternatives.map { alternative in
            let words = Self.words(of: alternative)
            // `low-carbon` matches “lowcarbon” too, `low carbon` does not.
            let joined = hyphens.filter { pair in pair.allSatisfy { $0.isEmpty || words.contains($0) } }
            return ([Self.key(of: alternative)] + joined.map { $0.joined(separator: "-") }.sorted())
                .joined(separator: " ")
        }
    }

    private static func key(of pattern: TermPattern) -> String {
        switch pattern {
        case .word, .exact, .acronym, .prefix, .suffix, .placeholder: pattern.comparisonKey
        case .sequence(let items): items.map { "(\(key(of: $0)))" }.joined(separator: " ")
        case .alternatives: Set(pattern.topLevelAlternatives.map(key)).sorted().map { "(\($0))" }.joined(separator: "|")
        case .optional(let item): "(\(key(of: item)))?"
        case .near(let first, let second, let distance):
            [first, second].map { "(\(key(of: $0)))" }.sorted().joined(separator: "~\(distance)")
        }
    }

    private static func words(of pattern: TermPattern) -> Set<String> {
        switch pattern {
        case .word(let word), .exact(let word), .acronym(let word), .prefix(let word), .suffix(let word):
            [word.lowercased()]
        case .placeholder: []
        case .sequence(let items), .alternatives(let items):
            items.reduce(into: []) { $0.formUnion(words(of: $1)) }
        case .optional(let item): words(of: item)
        case .near(let first, let second, _): words(of: first).union(words(of: second))
        }
    }

    /// The words on both sides of each hyphen in lower case, empty where a bracket stands.
    private static func hyphens(in source: String) -> Set<[String]> {
        let characters = Array(source.lowercased())
        var pairs: Set<[String]> = []
        for (index, character) in characters.enumerated() where "-‐‑".contains(character) {
            let left = characters[..<index].reversed().prefix { $0.isLetter || $0.isNumber }.reversed()
            let right = characters[(index + 1)...].prefix { $0.isLetter || $0.isNumber }
            pairs.insert([String(left), String(right)])
        }
        return pairs
    }
}
