import PlanReading
import Testing

@testable import Scoring

/// What works against a criterion does not speak for it, though its words hold the topic.
@Suite struct AdverseTests {
    @Test func `words of an adverse measure are no topic`() throws {
        let score = try decarbonisation("The ministry will postpone the carbon tax to 2030.")
        #expect(score.adverse.count == 1)
        #expect(score.findings.isEmpty)
        #expect(score.state == .absent)
    }

    @Test func `a topic beside an adverse measure counts, and the measure caps it`() throws {
        let score = try decarbonisation(
            "The agency will build solar power plants for EUR 40 million. It will finance the construction of a new coal power plant."
        )
        #expect(score.adverse.count == 1)
        #expect(score.findings.count == 1)
        #expect(score.rung == .committed)
    }

    @Test(arguments: [
        ("The ministry will weaken the emission standard of cement works.", Rung.committed),
        ("The ministry could weaken the emission standard of cement works.", .mentioned),
        ("Firms want to weaken the emission standard of cement works.", .mentioned),
    ])
    func `any form that announces an adverse measure commits to it`(text: String, rung: Rung) throws {
        #expect(try decarbonisation(text).adverse.map(\.rung) == [rung])
    }

    @Test(arguments: [(BlockKind.listItem, Rung.committed), (.paragraph, .mentioned)])
    func `an adverse measure that opens an item commits`(kind: BlockKind, rung: Rung) throws {
        #expect(
            try decarbonisation("Construction of two new coal power plants in the north", kind: kind).adverse.map(
                \.rung) == [rung])
    }

    @Test func `what a neighbouring sentence does is not done against the criterion`() throws {
        let score = try decarbonisation(
            "Firms asked to weaken the emission standard of cement works. The ministry will build a school.")
        #expect(score.adverse.allSatisfy { $0.rung == .mentioned })
    }

    @Test func `what announces an adverse measure commits to no other topic`() throws {
        let score = try decarbonisation("Coal will weaken the case for solar power plants and a carbon tax.")
        #expect(score.findings.map(\.rung) == [.mentioned])
    }

    private func decarbonisation(_ text: String, kind: BlockKind = .paragraph) throws -> CriterionScore {
        let block = Block(kind: kind, passage: PassageBuilder().passage(text: text, language: "en"))
        let document = Document(name: "plan", format: .text, language: "en", blocks: [block])
        var scorer = PlanScorer(try #require(TrialTests.compiled))
        let card = scorer.score(
            Plan(id: "plan", country: nil, title: "Plan", year: 2024, documents: [document]))
        return try #require(card.criteria.first { $0.id == "decarbonisation" })
    }
}
