import PlanReading
import Testing

@testable import Scoring

/// Which measures' costs make up a plan's budget.
@Suite struct CostedMeasuresTests {
    @Test func `where named measures have costs, those of the others are left out`() {
        #expect(costed(["table": 7, "prose": 5], named: ["table"], unnamed: ["prose"]) == ["table"])
    }

    @Test func `where no named measure has a cost, those of the others count`() {
        #expect(costed(["heading": nil, "prose": 5], named: ["heading"], unnamed: ["prose"]) == ["heading", "prose"])
    }

    @Test func `where nothing has a cost, named measures stand alone`() {
        #expect(costed(["heading": nil, "prose": nil], named: ["heading"], unnamed: ["prose"]) == ["heading"])
    }

    @Test func `what repeats another measure counts nowhere`() {
        #expect(costed(["again": 5, "prose": 5], named: [], unnamed: ["prose"]) == ["prose"])
    }

    /// Ids of the measures that count, sorted.
    private func costed(_ costs: [String: Int?], named: Set<String>, unnamed: Set<String>) -> [String] {
        var found = PlanFindings(findings: [])
        found.measures = costs.map { id, cost in
            Measure(
                id: id, title: id, document: "plan", page: nil, row: nil,
                cost: cost.map { Amount(value: .init($0), currency: "EUR") })
        }
        found.named = named
        found.unnamed = unnamed
        return found.costed.map(\.id).sorted()
    }
}
