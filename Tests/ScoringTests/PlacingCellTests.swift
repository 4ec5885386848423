import PlanReading
import Testing

@testable import Scoring

/// Cells that say where a measure stands, and not what it does, count for no criterion.
@Suite struct PlacingCellTests {
    @Test(arguments: [
        ("New rolling stock for the southern line", "Waste management and circular economy", 0),
        ("New sorting lines for waste management", "Waste management and circular economy", 3),
    ])
    func `a component is no topic of its measures`(title: String, component: String, rung: Int) throws {
        #expect(try circularity(title, ("EUR 4 000 000", 4_000_000), (.component, component)) == rung)
    }

    @Test(arguments: [
        ("New rolling stock for the southern line", "Agency for waste management", 0),
        ("New sorting lines for waste management", "Agency for waste management", 3),
    ])
    func `the name of the body in charge is no topic`(title: String, body: String, rung: Int) throws {
        #expect(try circularity(title, ("EUR 4 000 000", 4_000_000), (.responsible, body)) == rung)
    }

    @Test(arguments: [("EUR 0", 0, 2), ("EUR 4 000 000", 4_000_000, 3)])
    func `a cost of nothing is no budget`(printed: String, value: Int, rung: Int) throws {
        let title = "Adoption of a law on waste prevention"
        #expect(try circularity(title, (printed, value), (.component, "Environment")) == rung)
    }

    @Test(arguments: [
        ("Waste management", 3),
        (
            "The region will buy new buses, light the streets of the old town and, if the council agrees, look after waste management",
            2
        ),
    ])
    func `the cost of a record goes to the name of the measure it is a part of`(description: String, rung: Int) throws {
        #expect(
            try circularity("Creation of a depot", ("EUR 4 000 000", 4_000_000), (.description, description)) == rung)
    }

    /// The rung of a plan of one row under `circularity`.
    private func circularity(
        _ title: String, _ cost: (String, Int), _ cell: (ColumnRole, String)
    ) throws -> Int {
        var scorer = PlanScorer(try #require(TrialTests.compiled))
        let card = scorer.score(TablePlan.plan([TablePlan.Row(title: title, cost: cost, cell: cell)]))
        return try #require(card.criteria.first { $0.id == "circularity" }).rung.rawValue
    }
}
