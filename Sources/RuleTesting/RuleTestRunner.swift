import PlanReading
import Rulebook
import Scoring

/// Runs rule tests against a compiled rulebook. One for each worker.
public struct RuleTestRunner {
    private var scorer: PlanScorer
    /// Places of the criteria in the rulebook, by id.
    private let indices: [String: Int]

    public init(_ compiled: CompiledRulebook) {
        indices = Dictionary(
            compiled.rulebook.criteria.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        scorer = PlanScorer(compiled)
    }

    public mutating func run(_ test: RuleTest) -> RuleTestOutcome {
        let testPlan = TestPlan(test: test)
        guard let index = indices[test.criterion] else {
            return RuleTestOutcome(
                test: test, status: .failed, reasons: ["criterion \(test.criterion) is not in the rulebook"],
                rung: .absent, found: [])
        }
        let (criterion, observations) = scorer.observe(testPlan.plan, criterion: index)
        let winner = criterion.findings.first
        var found = winning(criterion).flatMap { spans(of: $0, in: testPlan) }
        if test.marksAllTopics {
            found = found.filter { $0.kind != .topic } + allTopics(in: testPlan, observations)
        }
        var reasons = rungReasons(test, criterion: criterion)
        reasons += strandReasons(test, winner: winner)
        reasons += guardReasons(test, criterion: criterion)
        reasons += MarkComparison(test: test, found: found, counted: countedRanges(in: testPlan)).reasons
        return RuleTestOutcome(
            test: test, status: status(of: test, reasons: reasons), reasons: reasonsToPrint(test, reasons),
            rung: criterion.rung, found: found)
    }

    /// The winning finding, and in a titled measure the others of its measure.
    private func winning(_ criterion: CriterionScore) -> [Finding] {
        guard let winner = criterion.findings.first else { return [] }
        guard let measure = winner.measure else { return [winner] }
        return criterion.findings.filter { $0.measure == measure }
    }

    private func status(of test: RuleTest, reasons: [String]) -> RuleTestOutcome.Status {
        if test.todo != nil { return reasons.isEmpty ? .failed : .known }
        return reasons.isEmpty ? .passed : .failed
    }

    private func reasonsToPrint(_ test: RuleTest, _ reasons: [String]) -> [String] {
        if test.todo != nil, reasons.isEmpty { return ["marked `todo` but passes: remove `todo`"] }
        return reasons
    }

    private func rungReasons(_ test: RuleTest, criterion: CriterionScore) -> [String] {
        guard criterion.rung.rawValue != test.rung else { return [] }
        var reason = "rung \(test.rung) expected, rung \(criterion.rung.rawValue) found"
        let finding = criterion.findings.first ?? criterion.rejected.first
        if let finding {
            let facets = finding.facets.sorted().map(\.rawValue).joined(separator: ", ")
            reason += " (facets: \(facets.isEmpty ? "none" : facets)"
            if !finding.guards.isEmpty {
                let guards = finding.guards.map { "\($0.guardCue.rawValue) by “\($0.words)” [\($0.term)]" }
                reason += "; guards: \(guards.joined(separator: ", "))"
            }
            if !finding.nearMisses.isEmpty { reason += "; near misses: \(finding.nearMisses.joined(separator: ", "))" }
            reason += ")"
        } else {
            reason += " (no topic found)"
        }
        return [reason]
    }

    private func strandReasons(_ test: RuleTest, winner: Finding?) -> [String] {
        guard let strand = test.strand, winner?.strand != strand else { return [] }
        return ["strand \(strand) expected, \(winner?.strand ?? "none") found"]
    }

    private func guardReasons(_ test: RuleTest, criterion: CriterionScore) -> [String] {
        let expectations: [(Guard?, String, [Finding])] = [
            (test.killedBy, "killed", criterion.rejected), (test.droppedBy, "dropped", criterion.rejected),
            (test.cappedBy, "capped", criterion.findings),
        ]
        return expectations.compactMap { expected, verb, findings in
            guard let expected else { return nil }
            let hits = findings.flatMap(\.guards).map(\.guardCue)
            guard !hits.contains(expected) else { return nil }
            let found = hits.isEmpty ? "no guard" : hits.map(\.rawValue).joined(separator: ", ")
            return "\(verb) by \(expected.rawValue) expected, \(found) found"
        }
    }

    /// The winning finding's highlights, as spans of the test's text.
    private func spans(of finding: Finding, in testPlan: TestPlan) -> [RuleTest.Mark] {
        finding.highlights.compactMap { highlight in
            guard let kind = RuleTest.MarkKind(rawValue: highlight.kind.rawValue) else { return nil }
            let start = highlight.range.lowerBound + finding.quoteOffset
            let range = start..<start + highlight.range.count
            return RuleTest.Mark(kind: kind, range: testPlan.range(of: range, inBlock: finding.block))
        }
    }

    /// Every topic match of the criterion, once each, in order of place: of adverse terms there are no marks.
    private func allTopics(in testPlan: TestPlan, _ observations: [BindingObservation]) -> [RuleTest.Mark] {
        let ranges = observations.filter { !$0.isAdverse && !$0.topic.isEmpty }
            .map { testPlan.range(of: $0.topic, inBlock: $0.block) }
        return Set(ranges).sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
            .map { RuleTest.Mark(kind: .topic, range: $0) }
    }

    /// Numerals with and without the counted noun: a test may mark either.
    private func countedRanges(in testPlan: TestPlan) -> [Range<Int>: Range<Int>] {
        var ranges: [Range<Int>: Range<Int>] = [:]
        for (index, block) in testPlan.plan.documents[0].blocks.enumerated() {
            for quantity in block.passage.quantities where quantity.countedRange != quantity.range {
                ranges[testPlan.range(of: quantity.countedRange, inBlock: index)] = testPlan.range(
                    of: quantity.range, inBlock: index)
            }
        }
        return ranges
    }
}
