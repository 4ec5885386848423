import Testing

@testable import Scoring

@Suite("Pairs of plans")
struct PlanPairsTests {
    private func card(_ id: String, _ country: String? = nil) -> Scorecard {
        Scorecard(
            plan: PlanIdentity(id: id, country: country, title: id, year: nil, languages: ["en"]), state: .scored,
            score: 10)
    }

    private func names(_ pairs: PlanPairs) -> [String] {
        pairs.pairs.map { "\($0.before.plan.id)→\($0.after.plan.id)" }
    }

    @Test("one plan on each side is a pair, whatever they are called")
    func one() {
        let pairs = PlanPairs([card("first", "ITA")], [card("second", "FRA")])
        #expect(names(pairs) == ["first→second"])
        #expect(pairs.onlyBefore.isEmpty && pairs.onlyAfter.isEmpty)
    }

    @Test("of several, those with one id are pairs, then those that are left alone of their country")
    func several() {
        let before = [
            card("a", "AAA"), card("b-2021", "BBB"), card("c", "CCC"), card("d-1", "DDD"), card("d-2", "DDD"),
        ]
        let after = [card("b-2023", "BBB"), card("a", "AAA"), card("d-3", "DDD"), card("e", nil)]
        let pairs = PlanPairs(before, after)
        #expect(names(pairs) == ["b-2021→b-2023", "a→a"])
        #expect(pairs.onlyBefore.map(\.id) == ["c", "d-1", "d-2"])
        #expect(pairs.onlyAfter.map(\.id) == ["d-3", "e"])
    }

    @Test("a plan whose namesake is found is not the namesake of its country")
    func namesakes() {
        let pairs = PlanPairs([card("a", "AAA"), card("a-old", "AAA")], [card("a", "AAA"), card("a-new", "AAA")])
        #expect(names(pairs) == ["a→a", "a-old→a-new"])
    }

    @Test("two versions of a plan: a sentence that is worded otherwise is the same finding, raised")
    func versions() throws {
        let plans = try ComparisonPlans()
        let before = plans.scorecard(
            plans.plan(
                "XXX-2021", ["Opening words.", "The Development Bank will lend to SMEs in all northern provinces."]))
        let after = plans.scorecard(
            plans.plan(
                "XXX-2023",
                ["The Development Bank will lend USD 25 million to SMEs in all the northern provinces."]))
        let comparison = ScorecardComparison(PlanPairs([before], [after]))
        let move = try #require(comparison.moves.first { $0.criterion == "sme-support" })
        #expect(move.plan == "XXX-2023")
        #expect(move.direction == .raised)
        #expect(move.evidence.map(\.kind) == [.raised])
        #expect(move.evidence[0].gained.map(\.words) == ["USD 25 million"])
        #expect(comparison.plans.map(\.counterpart.id) == ["XXX-2021"])
    }
}
