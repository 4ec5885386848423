import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// Cells that say where a measure stands, and not what it does, count for no criterion.
@Suite struct PlacingCellTests {
    @Test(arguments: [
        ("New rolling stock for the southern line", "Waste management and circular economy", 0),
        ("New sorting lines for waste management", "Waste management and circular economy", 3),
    ])
    func `a component is no topic of its measures`(title: String, component: String, rung: Int) throws {
        #expect(try circularity(title: title, cost: "EUR 4 000 000", placing: component, role: .component) == rung)
    }

    @Test(arguments: [
        ("New rolling stock for the southern line", "Agency for waste management", 0),
        ("New sorting lines for waste management", "Agency for waste management", 3),
    ])
    func `the name of the body in charge is no topic`(title: String, body: String, rung: Int) throws {
        #expect(try circularity(title: title, cost: "EUR 4 000 000", placing: body, role: .responsible) == rung)
    }

    @Test(arguments: [("EUR 0", 2), ("EUR 4 000 000", 3)])
    func `a cost of nothing is no budget`(cost: String, rung: Int) throws {
        #expect(
            try circularity(
                title: "Adoption of a law on waste prevention", cost: cost, placing: "Environment", role: .component)
                == rung)
    }

    /// The rung of a table row under `circularity`.
    private func circularity(title: String, cost: String, placing: String, role: ColumnRole) throws -> Int {
        let compiled = try #require(TrialTests.compiled)
        let text = "\(title) | \(cost) | \(placing)"
        let (titleEnd, costEnd) = (title.utf8.count, title.utf8.count + 3 + cost.utf8.count)
        let record = MeasureRecord(
            fields: [
                MeasureRecord.Field(role: .title, range: 0..<titleEnd),
                MeasureRecord.Field(role: .cost, range: titleEnd + 3..<costEnd),
                MeasureRecord.Field(role: role, range: costEnd + 3..<text.utf8.count),
            ], cost: Amount(value: cost == "EUR 0" ? 0 : 4_000_000, currency: "EUR"))
        let plan = Plan(
            id: "table", country: "XXX", title: "table", year: 2021,
            documents: [
                Document(
                    name: "table", format: .text, language: "en",
                    blocks: [
                        Block(
                            kind: .tableRow, row: 2,
                            passage: PassageBuilder().passage(text: text, language: "en"), record: record)
                    ])
            ])
        var scorer = PlanScorer(compiled)
        return try #require(scorer.score(plan).criteria.first { $0.id == "circularity" }).rung.rawValue
    }
}
