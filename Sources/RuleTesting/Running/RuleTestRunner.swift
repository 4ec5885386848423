import PlanReading
import Rulebook
import Scoring

/// Runs rule tests against a compiled rulebook, each as written and printed in other ways. One for each worker.
public struct RuleTestRunner {
    private var scorer: PlanScorer
    /// Places of the criteria in the rulebook, by id.
    private let indices: [String: Int]
    private var sensitiveWords: FormSensitiveWords
    /// The other ways in which every passing test is printed.
    private let variants: [TextVariant]

    public init(_ compiled: CompiledRulebook, variants: [TextVariant] = TextVariant.allCases) {
        indices = Dictionary(
            compiled.rulebook.criteria.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        scorer = PlanScorer(compiled)
        sensitiveWords = FormSensitiveWords(compiled.rulebook)
        self.variants = variants
    }

    /// Runs tests with several workers; the outcomes, in the order of the tests, do not depend on their number.
    public static func outcomes(
        of tests: [RuleTest], on compiled: CompiledRulebook, jobs: Int
    ) async -> [RuleTestOutcome] {
        await Workers.map(tests, jobs: jobs, state: { RuleTestRunner(compiled) }, transform: { $0.run($1) })
    }

    public mutating func run(_ test: RuleTest) -> RuleTestOutcome {
        guard let index = indices[test.criterion] else {
            return RuleTestOutcome(
                test: test, status: .failed, reasons: ["criterion \(test.criterion) is not in the rulebook"],
                rung: .absent)
        }
        let plan = TestPlan(test: test)
        let trial = TestTrial(test: test, plan: plan, criterion: index, scorer: &scorer)
        let reasons = trial.expectation.mismatches(with: trial.score)
        var outcome = RuleTestOutcome(
            test: test, status: status(of: test, reasons: reasons), reasons: reasonsToPrint(test, reasons),
            rung: trial.score.rung, spans: trial.expectation.spans, finding: trial.finding)
        guard outcome.status == .passed else { return outcome }
        outcome.variants = variants.map { run($0, of: test, base: plan, criterion: index) }
        if outcome.variants.contains(where: { $0.status == .failed }) { outcome.status = .failed }
        return outcome
    }

    private func status(of test: RuleTest, reasons: [String]) -> RuleTestOutcome.Status {
        if test.todo != nil { return reasons.isEmpty ? .failed : .known }
        return reasons.isEmpty ? .passed : .failed
    }

    private func reasonsToPrint(_ test: RuleTest, _ reasons: [String]) -> [String] {
        if test.todo != nil, reasons.isEmpty { return ["marked `todo` but passes: remove `todo`"] }
        return reasons
    }

    // MARK: Variants

    private mutating func run(
        _ variant: TextVariant, of test: RuleTest, base: TestPlan, criterion: Int
    ) -> VariantOutcome {
        guard !isSensitive(variant, test, base: base, criterion: criterion) else {
            return VariantOutcome(variant: variant, status: .inapplicable)
        }
        let plans = VariantPlans(variant: variant, test: test, base: base)
        guard plans.isApplicable else { return VariantOutcome(variant: variant, status: .inapplicable) }
        for plan in plans.differing {
            let trial = VariantTrial(test: test, plan: plan, criterion: criterion, scorer: &scorer)
            let reasons = trial.expectation.mismatches(with: trial.score)
            if !reasons.isEmpty { return trial.outcome(variant, reasons: reasons) }
        }
        // What is read alike is scored alike: scoring is a function of what was read.
        return VariantOutcome(variant: variant, status: .passed)
    }

    /// In capitals an acronym is a common word and an exact form another one.
    private mutating func isSensitive(
        _ variant: TextVariant, _ test: RuleTest, base: TestPlan, criterion: Int
    ) -> Bool {
        guard variant == .capitals else { return false }
        return base.blocks.contains {
            sensitiveWords.occur(in: $0.passage.text, criterion: criterion, language: test.language)
        }
    }
}
