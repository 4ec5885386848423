import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// The cell that names the component of a measure says nothing of what the measure does.
@Suite struct ComponentCellTests {
    @Test(arguments: [
        ("New rolling stock for the southern line", "Waste management and circular economy", 0),
        ("New sorting lines for waste management", "Waste management and circular economy", 3),
    ])
    func `a component is no topic of its measures`(title: String, component: String, rung: Int) throws {
        let compiled = try #require(TrialTests.compiled)
        let cost = "EUR 4 000 000"
        let text = "\(title) | \(cost) | \(component)"
        let (titleEnd, costEnd) = (title.utf8.count, title.utf8.count + 3 + cost.utf8.count)
        let record = MeasureRecord(
            fields: [
                MeasureRecord.Field(role: .title, range: 0..<titleEnd),
                MeasureRecord.Field(role: .cost, range: titleEnd + 3..<costEnd),
                MeasureRecord.Field(role: .component, range: costEnd + 3..<text.utf8.count),
            ], cost: Amount(value: 4_000_000, currency: "EUR"))
        let passage = PassageBuilder().passage(text: text, language: "en")
        let plan = Plan(
            id: "table", country: "XXX", title: "table", year: 2021,
            documents: [
                Document(
                    name: "table", format: .text, language: "en",
                    blocks: [Block(kind: .tableRow, row: 2, passage: passage, record: record)])
            ])
        var scorer = PlanScorer(compiled)
        let circularity = try #require(scorer.score(plan).criteria.first { $0.id == "circularity" })
        #expect(circularity.rung.rawValue == rung)
    }
}
