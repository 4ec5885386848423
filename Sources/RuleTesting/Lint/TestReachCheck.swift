import Rulebook

/// Criteria, languages, strands, false friends and guards that no test touches.
struct TestReachCheck {
    private let rulebook: Rulebook
    private let tests: [RuleTest]
    private let places: RuleFilePlaces
    private let broken: Set<String>

    /// - Parameter broken: files with errors: what their tests would touch is not known.
    init(_ rulebook: Rulebook, tests: [RuleTest], places: RuleFilePlaces, broken: Set<String>) {
        self.rulebook = rulebook
        self.tests = tests
        self.places = places
        self.broken = broken
    }

    func diagnostics() -> [Diagnostic] {
        let touched = TouchedTerms(rulebook, tests: tests)
        let byCriterion = Dictionary(grouping: tests, by: \.criterion)
        return rulebook.criteria.filter { !broken.contains(Self.testsFile(of: $0)) }.flatMap { criterion in
            let tests = byCriterion[criterion.id] ?? []
            guard !tests.isEmpty else { return [withoutTest(criterion)] }
            let tested = Set(tests.map(\.language))
            return rulebook.languages.filter(criterion.languages.contains).flatMap { language in
                tested.contains(language)
                    ? untouchedStrands(of: criterion, language, touched)
                        + untouchedExcepts(of: criterion, language, touched)
                    : [withoutTest(criterion, in: language)]
            }
        }
    }

    private static func testsFile(of criterion: Criterion) -> String { "criteria/\(criterion.id).tests.yaml" }

    private func withoutTest(_ criterion: Criterion) -> Diagnostic {
        Diagnostic(
            .criterionWithoutTest, "the criterion `\(criterion.id)` has no test",
            at: places.place(of: "id", in: criterion.file), length: "id".count,
            remedy: "write `\(Self.testsFile(of: criterion))`")
    }

    private func withoutTest(_ criterion: Criterion, in language: String) -> Diagnostic {
        Diagnostic(
            .languageWithoutTest, "no test of `\(criterion.id)` is in `\(language)`",
            at: places.place(of: "tests", in: Self.testsFile(of: criterion)), length: "tests".count,
            remedy: "add tests with `lang: \(language)`")
    }

    private func untouchedStrands(of criterion: Criterion, _ language: String, _ touched: TouchedTerms) -> [Diagnostic]
    {
        criterion.topic.enumerated().compactMap { place, strand in
            let key = TouchedTerms.Key(criterion: criterion.id, language: language, place: place)
            guard let term = strand.terms.byLanguage[language]?.first, !touched.strands.contains(key) else {
                return nil
            }
            return term.diagnostic(
                .strandWithoutTest, "no test finds the strand `\(strand.id)` in `\(language)`",
                remedy: "add a test whose text holds one of its terms")
        }
    }

    private func untouchedExcepts(of criterion: Criterion, _ language: String, _ touched: TouchedTerms) -> [Diagnostic]
    {
        (criterion.except.byLanguage[language] ?? []).enumerated().compactMap { place, term in
            let key = TouchedTerms.Key(criterion: criterion.id, language: language, place: place)
            guard !touched.excepts.contains(key) else { return nil }
            return term.diagnostic(
                .exceptWithoutTest, "no test in `\(language)` holds the false friend `\(term.source)`",
                remedy: "add a test whose text holds it and that expects rung 0, or `topics: all`")
        }
    }

    /// Guards are shared: one test of any criterion is enough for each language.
    func untestedGuards() -> [Diagnostic] {
        let tested = Set(tests.map(\.language))
        return Guard.allCases.compactMap { guardCue in
            let cues = rulebook.cues.filter { $0.role == .guardCue(guardCue) }
            let languages = rulebook.languages.filter { language in
                tested.contains(language) && cues.contains { $0.terms.byLanguage[language] != nil }
                    && !tests.contains { $0.language == language && $0.names(guardCue) }
            }
            guard let cue = cues.first, !languages.isEmpty else { return nil }
            let list = languages.map { "`\($0)`" }.joined(separator: ", ")
            return Diagnostic(
                .guardWithoutTest, "no test says that `\(guardCue.rawValue)` acts in \(list)",
                at: places.place(of: "role", in: cue.file), length: "role".count,
                remedy: "add a test with `\(guardCue.effect.testKey): \(guardCue.rawValue)`")
        }
    }
}

extension RuleTest {
    fileprivate func names(_ guardCue: Guard) -> Bool { [killedBy, droppedBy, cappedBy].contains(guardCue) }
}

extension Guard.Effect {
    /// The key by which a test expects it.
    fileprivate var testKey: String {
        switch self {
        case .kill: "killed-by"
        case .drop: "dropped-by"
        case .cap: "capped-by"
        }
    }
}
