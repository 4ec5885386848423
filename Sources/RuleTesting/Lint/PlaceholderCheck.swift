import Rulebook

/// What `touchstone new` wrote for the author to replace, and nobody replaced: texts that begin with TODO.
struct PlaceholderCheck {
    private let rulebook: Rulebook
    private let tests: [RuleTest]
    private let places: RuleFilePlaces

    init(_ rulebook: Rulebook, tests: [RuleTest], places: RuleFilePlaces) {
        self.rulebook = rulebook
        self.tests = tests
        self.places = places
    }

    func diagnostics() -> [Diagnostic] {
        rulebook.criteria.flatMap { texts(of: $0) + terms(of: $0) }
            + tests.filter { Self.isPlaceholder($0.name) }.map {
                finding("the name of a test", at: $0.location, length: 1)
            }
    }

    private func texts(of criterion: Criterion) -> [Diagnostic] {
        let texts = [
            ("title", criterion.title.values.first(where: Self.isPlaceholder)),
            ("source", criterion.source), ("question", criterion.question),
        ]
        return texts.compactMap { key, text in
            guard let text, Self.isPlaceholder(text) else { return nil }
            return finding("the \(key)", at: places.place(of: key, in: criterion.file), length: key.count)
        }
    }

    private func terms(of criterion: Criterion) -> [Diagnostic] {
        let groups = criterion.topic.map(\.terms) + [criterion.except, criterion.adverse]
        let terms = groups.flatMap { group in group.byLanguage.keys.sorted().flatMap { group.byLanguage[$0] ?? [] } }
        return terms.filter { Self.isPlaceholder($0.source) }.map {
            finding("a term", at: $0.location, length: $0.source.unicodeScalars.count)
        }
    }

    private static func isPlaceholder(_ text: String) -> Bool { text.hasPrefix("TODO") }

    private func finding(_ what: String, at place: SourceLocation, length: Int) -> Diagnostic {
        Diagnostic(
            .placeholder, "\(what) is still to be written", at: place, length: length,
            remedy: "write it in place of TODO")
    }
}
