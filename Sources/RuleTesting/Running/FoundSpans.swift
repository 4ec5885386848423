import PlanReading
import Rulebook
import Scoring

/// What a criterion finds in a test's plan, as places in its passages.
struct FoundSpans {
    let score: CriterionScore
    private let observations: [BindingObservation]
    private let plan: TestPlan
    private let marksAllTopics: Bool

    init(
        test: RuleTest, plan: TestPlan, criterion: Int, scorer: inout PlanScorer,
        under conditions: TrialConditions = TrialConditions()
    ) {
        marksAllTopics = test.marksAllTopics
        self.plan = plan
        if test.marksAllTopics {
            (score, observations) = scorer.observe(
                plan.plan, criterion: criterion, matches: conditions.matches, ladder: conditions.ladder,
                window: conditions.window)
        } else {
            score = scorer.score(
                plan.plan, criterion: criterion, matches: conditions.matches, ladder: conditions.ladder,
                window: conditions.window)
            observations = []
        }
    }

    /// The spans of the winning finding, and in a titled measure of the others of its measure.
    /// - Parameter place: turns a range of a block's passage into the scale wanted.
    func marks(_ place: (_ block: Int, _ range: Range<Int>) -> Range<Int>) -> [RuleTest.Mark] {
        let marks = winning.flatMap { finding in
            finding.highlights.compactMap { highlight -> RuleTest.Mark? in
                guard let kind = RuleTest.MarkKind(rawValue: highlight.kind.rawValue) else { return nil }
                let start = highlight.range.lowerBound + finding.quoteOffset
                return RuleTest.Mark(kind: kind, range: place(finding.block, start..<start + highlight.range.count))
            }
        }
        return marksAllTopics ? marks.filter { $0.kind != .topic } + allTopics(place) : marks
    }

    /// Numerals with and without the counted noun: a test may mark either.
    func counted(_ place: (_ block: Int, _ range: Range<Int>) -> Range<Int>) -> [Range<Int>: Range<Int>] {
        var ranges: [Range<Int>: Range<Int>] = [:]
        for (index, block) in plan.blocks.enumerated() {
            for quantity in block.passage.quantities where quantity.countedRange != quantity.range {
                ranges[place(index, quantity.countedRange)] = place(index, quantity.range)
            }
        }
        return ranges
    }

    private var winning: [Finding] {
        guard let winner = score.findings.first else { return [] }
        guard let measure = winner.measure else { return [winner] }
        return score.findings.filter { $0.measure == measure }
    }

    /// Every topic match of the criterion, once each, in order of place: of adverse terms there are no marks.
    private func allTopics(_ place: (_ block: Int, _ range: Range<Int>) -> Range<Int>) -> [RuleTest.Mark] {
        let ranges = observations.filter { !$0.isAdverse && !$0.topic.isEmpty }.map { place($0.block, $0.topic) }
        return Set(ranges).sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
            .map { RuleTest.Mark(kind: .topic, range: $0) }
    }
}
