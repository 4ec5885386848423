import Matching
import Rulebook
import Scoring

/// Tries changes of one criterion's rules on its tests.
///
/// Terms are compiled once, each alternative apart, and every text is matched once. A dropped term is then a filter on what was matched, and
/// only tests in which it matched are scored anew.
struct MutationTrial {
    private let compiled: CompiledRulebook
    private let criterion: Int
    private var scorer: PlanScorer
    let tests: [RecordedTest]
    /// Tests in which a piece matches.
    private let testsByPiece: [TermPlace: [Int]]
    private let testsByGuard: [Guard: [Int]]

    /// - Parameters:
    ///   - compiled: a rulebook in pieces.
    ///   - tests: those of the criterion that are not marked `todo`.
    init(_ compiled: CompiledRulebook, criterion: Int, tests: [RuleTest]) {
        self.compiled = compiled
        self.criterion = criterion
        var scorer = PlanScorer(compiled)
        let recorded = tests.map { RecordedTest($0, scorer: &scorer) }
        var byPiece: [TermPlace: [Int]] = [:]
        var byGuard: [Guard: [Int]] = [:]
        for (index, test) in recorded.enumerated() {
            for match in Set(test.matches.byDocument.joined().joined()) {
                let place = TermPlace(group: match.group, language: test.test.language, piece: match.term)
                if byPiece[place]?.last != index { byPiece[place, default: []].append(index) }
                if let guardCue = Self.guardCue(match, compiled), byGuard[guardCue]?.last != index {
                    byGuard[guardCue, default: []].append(index)
                }
            }
        }
        self.scorer = scorer
        self.tests = recorded
        (testsByPiece, testsByGuard) = (byPiece, byGuard)
    }

    /// Names of tests that fail on the rules as they are.
    mutating func failingTests() -> [String] {
        var names: [String] = []
        for test in tests where fails(test, TrialConditions()) { names.append(test.test.name) }
        return names
    }

    /// The name of the first test that notices a change.
    mutating func killer(of change: MutantChange) -> String? {
        let scanner = scanner(for: change)
        for index in affected(by: change) {
            let test = tests[index]
            guard let conditions = conditions(change, for: test, scanner) else { continue }
            if fails(test, conditions) { return test.test.name }
        }
        return nil
    }

    /// Whether a test that passes on the rules as they are notices a change.
    mutating func isKilled(_ change: MutantChange, by test: RuleTest) -> Bool {
        let recorded = RecordedTest(test, scorer: &scorer)
        guard let conditions = conditions(change, for: recorded, scanner(for: change)) else { return false }
        return !fails(recorded, TrialConditions()) && fails(recorded, conditions)
    }

    private mutating func fails(_ test: RecordedTest, _ conditions: TrialConditions) -> Bool {
        test.fails(criterion: criterion, &scorer, under: conditions)
    }

    private func affected(by change: MutantChange) -> [Int] {
        switch change {
        case .without(let place): testsByPiece[place] ?? []
        case .widened(let place, _, _): tests.indices.filter { tests[$0].test.language == place.language }
        case .withoutGuard(let guardCue): testsByGuard[guardCue] ?? []
        case .window, .ladder: Array(tests.indices)
        }
    }

    /// nil where the change makes no difference to the test.
    private func conditions(_ change: MutantChange, for test: RecordedTest, _ scanner: Scanner?) -> TrialConditions? {
        var conditions = TrialConditions(matches: test.matches)
        switch change {
        case .without(let place):
            conditions.matches = test.matches { $0.group != place.group || $0.term != place.piece }
        case .widened(let place, _, _):
            guard let scanner else { return nil }
            let matches = test.matches(replacing: place, by: scanner)
            guard matches != test.matches else { return nil }
            conditions.matches = matches
        case .withoutGuard(let guardCue):
            conditions.matches = test.matches { Self.guardCue($0, compiled) != guardCue }
        case .window(let window): conditions.window = window
        case .ladder(let ladder): conditions.ladder = ladder
        }
        return conditions
    }

    /// For a widened term, a scanner that knows it alone.
    private func scanner(for change: MutantChange) -> Scanner? {
        guard case .widened(let place, _, let distance) = change, let term = term(at: place),
            case .near(let left, let right, _) = term.pattern
        else { return nil }
        let wide = Term(source: term.source, pattern: .near(left, right, distance: distance), location: term.location)
        return Matcher(groups: [TermGroup(byLanguage: [place.language: [wide]])]).scanner(language: place.language)
    }

    private func term(at place: TermPlace) -> Term? {
        let terms = compiled.rulebook.terms(of: compiled.groups[place.group]).byLanguage[place.language] ?? []
        return terms.indices.contains(place.piece) ? terms[place.piece] : nil
    }

    private static func guardCue(_ match: Match, _ compiled: CompiledRulebook) -> Guard? {
        guard case .cue(let cue) = compiled.groups[match.group],
            case .guardCue(let guardCue) = compiled.rulebook.cues[cue].role
        else { return nil }
        return guardCue
    }
}
