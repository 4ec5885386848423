import Matching
import Rulebook
import Scoring

/// A test with all that terms match in its text, so that changed terms need no new reading.
struct RecordedTest {
    let test: RuleTest
    let plan: TestPlan
    let matches: PlanMatches

    init(_ test: RuleTest, scorer: inout PlanScorer) {
        self.test = test
        plan = TestPlan(test: test)
        matches = scorer.matches(in: plan.plan)
    }

    /// Whether the test fails under changed conditions.
    func fails(criterion: Int, _ scorer: inout PlanScorer, under conditions: TrialConditions) -> Bool {
        let trial = TestTrial(test: test, plan: plan, criterion: criterion, scorer: &scorer, under: conditions)
        return !trial.expectation.mismatches(with: trial.score).isEmpty
    }

    func matches(where isKept: (Match) -> Bool) -> PlanMatches {
        PlanMatches(byDocument: matches.byDocument.map { $0.map { $0.filter(isKept) } })
    }

    /// The matches with those of one piece replaced by what a scanner finds.
    func matches(replacing place: TermPlace, by scanner: Scanner) -> PlanMatches {
        PlanMatches(
            byDocument: zip(matches.byDocument, plan.plan.documents).map { blocks, document in
                zip(blocks, document.blocks).map { old, block in
                    guard block.kind.isRunningText else { return old }
                    let others = old.filter { $0.group != place.group || $0.term != place.piece }
                    let new = scanner.matches(in: block.passage.text, sentences: block.passage.sentences)
                        .map { Match(group: place.group, term: place.piece, range: $0.range, words: $0.words) }
                    return (others + new).sorted(by: Match.precedes)
                }
            })
    }
}
