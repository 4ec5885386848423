import Rulebook
import Scoring

/// Which strands and `except` terms of a criterion match somewhere in the texts of its own tests.
struct TouchedTerms {
    /// A strand, or an `except` term, by its place in the criterion and language.
    struct Key: Hashable {
        var criterion: String
        var language: String
        var place: Int
    }

    private(set) var strands: Set<Key> = []
    private(set) var excepts: Set<Key> = []

    init(_ rulebook: Rulebook, tests: [RuleTest]) {
        // Only topics are looked for.
        var rulebook = rulebook
        rulebook.cues = []
        let compiled = CompiledRulebook(rulebook)
        var scorer = PlanScorer(compiled)
        let criteria = Dictionary(rulebook.criteria.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first
        }
        for test in tests {
            guard let criterion = criteria[test.criterion] else { continue }
            let key = { (place: Int) in Key(criterion: test.criterion, language: test.language, place: place) }
            for match in scorer.matches(in: TestPlan(test: test).plan).byDocument.joined().joined() {
                switch compiled.groups[match.group] {
                case .topic(criterion, let strand): strands.insert(key(strand))
                case .topicExcept(criterion): excepts.insert(key(match.term))
                default: break
                }
            }
        }
    }
}
