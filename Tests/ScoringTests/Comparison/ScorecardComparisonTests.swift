import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// What moves when the rules change.
@Suite struct ScorecardComparisonTests {
    static let texts = [
        "The Development Bank will lend USD 25 million to small firms.", "SMEs will not receive any support.",
        "The government will open 20 repair workshops by 2025.",
    ]

    @Test func `the same rules move nothing`() throws {
        let plans = try ComparisonPlans()
        let card = plans.scorecard(plans.plan("a", Self.texts))
        let comparison = ScorecardComparison(before: [card], after: [card])
        #expect(comparison.moves.isEmpty)
        #expect(comparison.plans.map(\.isMoved) == [false])
    }

    @Test func `a term that goes takes its quote with it`() throws {
        let plans = try ComparisonPlans()
        let plan = plans.plan("a", Self.texts)
        let less = try plans.without(strand: "firms", of: "sme-support")
        let comparison = ScorecardComparison(
            before: [plans.scorecard(plan)], after: [plans.scorecard(plan, by: less)])
        let move = try #require(comparison.moves.first)
        #expect(comparison.moves.count == 1)
        #expect(move.criterion == "sme-support")
        #expect(move.direction == .lowered)
        #expect(move.rungs == -3)
        #expect(move.points < 0)
        let evidence = try #require(move.evidence.first)
        #expect(evidence.kind == .lost)
        #expect(evidence.shown?.quote == Self.texts[0])
        #expect(evidence.lost.contains { $0.kind == "topic" && $0.words == "small firms" && !$0.term.isEmpty })
        #expect(evidence.gained.isEmpty)
        #expect(comparison.plans.map(\.isMoved) == [true])
    }

    @Test func `a guard that goes gives a quote back, and is named`() throws {
        let plans = try ComparisonPlans()
        let plan = plans.plan("a", [Self.texts[1]])
        let comparison = ScorecardComparison(
            before: [plans.scorecard(plan)], after: [plans.scorecard(plan, by: plans.without(cue: "negation"))])
        let evidence = try #require(comparison.moves.first?.evidence.first)
        #expect(comparison.moves.map(\.direction) == [.raised])
        #expect(evidence.kind == .gained)
        #expect(evidence.before?.rung == .absent)
        #expect(evidence.lost.map(\.kind).contains("negation"))
        #expect(evidence.lost.first { $0.kind == "negation" }?.effect == .kill)
    }

    @Test func `a facet that goes lowers a finding that stays`() throws {
        let plans = try ComparisonPlans()
        let plan = plans.plan("a", ["The government will open 20 repair workshops for small firms by 2025."])
        let comparison = ScorecardComparison(
            before: [plans.scorecard(plan)], after: [plans.scorecard(plan, by: plans.without(cue: "deadline"))])
        let move = try #require(comparison.moves.first { $0.criterion == "sme-support" })
        #expect(move.evidence.map(\.kind) == [.lowered])
        #expect(move.evidence.first?.lost.map(\.words).contains("by 2025") == true)
    }

    @Test func `the largest move comes first`() throws {
        let plans = try ComparisonPlans()
        let texts = ["small": ["SMEs matter."], "large": Self.texts]
        let less = try plans.without(strand: "firms", of: "sme-support")
        let pairs = texts.keys.sorted().map { id in plans.plan(id, texts[id] ?? []) }
        let comparison = ScorecardComparison(
            before: pairs.map { plans.scorecard($0) }, after: pairs.map { plans.scorecard($0, by: less) })
        #expect(comparison.moves.map(\.plan) == ["large", "small"])
        #expect(comparison.count(.lowered) == 2)
    }

    @Test func `a criterion that is in one rulebook alone is added or removed`() throws {
        let plans = try ComparisonPlans()
        let plan = plans.plan("a", Self.texts)
        var less = plans.rulebook
        less.criteria.removeAll { $0.id == "sme-support" }
        let cards = (full: plans.scorecard(plan), less: plans.scorecard(plan, by: less))
        let removed = ScorecardComparison(before: [cards.full], after: [cards.less])
        #expect(removed.moves.map(\.direction) == [.removed])
        #expect(removed.moves.first?.after == nil)
        let added = ScorecardComparison(before: [cards.less], after: [cards.full])
        #expect(added.moves.map(\.direction) == [.added])
    }

    @Test func `plans on one side only are named`() throws {
        let plans = try ComparisonPlans()
        let cards = ["a", "b", "c"].map { plans.scorecard(plans.plan($0, Self.texts)) }
        let comparison = ScorecardComparison(before: Array(cards[0...1]), after: Array(cards[1...2]))
        #expect(comparison.onlyBefore.map(\.id) == ["a"])
        #expect(comparison.onlyAfter.map(\.id) == ["c"])
        #expect(comparison.plans.map(\.plan.id) == ["b"])
    }

    @Test func `scores of unchanged criteria may be taken over, and give the same scorecard`() throws {
        let plans = try ComparisonPlans()
        let plan = plans.plan("a", Self.texts)
        let less = try plans.without(strand: "firms", of: "sme-support")
        let current = plans.scorecard(plan)
        let known = Dictionary(
            uniqueKeysWithValues: current.criteria.filter { $0.id != "sme-support" }.map { ($0.id, $0) })
        var scorer = PlanScorer(CompiledRulebook(less, criteria: ["sme-support"]))
        #expect(scorer.score(plan, knowing: known) == plans.scorecard(plan, by: less))
    }
}
