import Testing

@testable import Scoring

/// Rows of one programme share most of their words and are measures of their own all the same; a row that comes again is one.
@Suite struct RecordRepetitionTests {
    private let programme = """
        Mission 2: Green revolution and ecological transition; component 2: Renewable energy, hydrogen, networks and sustainable mobility; \
        field 5: Developing international leadership of industry, research and development in the main chains of the transition
        """

    @Test func `rows that differ in a word of their title are two measures, and both costs add up`() throws {
        let card = try score([row("Recycling", 300), row("Composting", 300)])
        #expect(card.measureCount == 2)
        #expect(card.budget?.totals.map(\.value) == [600])
        #expect(card.criteria.first { $0.id == "circularity" }?.countedMeasures == 2)
    }

    @Test func `a row that comes again counts once`() throws {
        let card = try score([row("Recycling", 300), row("Recycling", 300)])
        #expect(card.measureCount == 1)
        #expect(card.budget?.totals.map(\.value) == [300])
        #expect(card.criteria.first { $0.id == "circularity" }?.countedMeasures == 1)
    }

    private func row(_ title: String, _ cost: Int) -> TablePlan.Row {
        TablePlan.Row(title: title, cost: ("EUR \(cost)", cost), cell: (.component, programme))
    }

    private func score(_ rows: [TablePlan.Row]) throws -> Scorecard {
        var scorer = PlanScorer(try #require(TrialTests.compiled))
        return scorer.score(TablePlan.plan(rows))
    }
}
