import Foundation
import PlanReading
import Testing

@testable import Scoring

@Suite struct BudgetTallyTests {
    @Test func `principal measures count in full, significant ones by two fifths`() {
        let tally = BudgetTally(
            [Self.measure("a", 100), Self.measure("b", 50), Self.measure("c", 7), Self.measure("d", nil)], depths: [:],
            rates: nil)
        #expect(tally.budget.totals == [Amount(value: 157, currency: "EUR")])
        #expect(tally.budget.coverage == 0.75)
        let share = tally.share(of: [
            Self.rung("a", isPrincipal: true), Self.rung("b"), Self.rung("d", isPrincipal: true),
        ])
        #expect(share.totals == [BudgetShare.Total(currency: "EUR", low: 100, central: 120, high: 150, plan: 157)])
        #expect(share.taggedMeasures == 3)
        #expect(share.costedMeasures == 2)
    }

    @Test func `currencies are kept apart without rates and joined with them`() {
        let measures = [Self.measure("a", 100), Self.measure("b", 10, "USD"), Self.measure("c", 1, nil)]
        let apart = BudgetTally(measures, depths: [:], rates: nil)
        #expect(apart.budget.totals.map(\.currency) == ["EUR", "USD", nil])
        let rates = ExchangeRates(target: "EUR", rates: ["USD": Decimal(string: "0.925") ?? 1])
        let joined = BudgetTally(measures, depths: [:], rates: rates)
        #expect(joined.budget.totals.map(\.digits) == ["109.25", "1"])
        #expect(joined.share(of: [Self.rung("b", isPrincipal: true)]).totals[0].low == Decimal(string: "9.25"))
    }

    @Test func `tenths of euros add up without a rest`() {
        let tenths = (0..<10).map { Self.measure("\($0)", Decimal(string: "0.1")) }
        #expect(BudgetTally(tenths, depths: [:], rates: nil).budget.totals.map(\.digits) == ["1"])
    }

    @Test func `a measure that does not count brings no money`() {
        let tally = BudgetTally([Self.measure("a", 100)], depths: [:], rates: nil)
        #expect(tally.share(of: [Self.rung("elsewhere", isPrincipal: true)]).taggedMeasures == 0)
    }

    @Test(
        "a total above its parts is not added to them",
        arguments: [
            ([(9, 1), (4, 2), (5, 2)], [true, false, false]),
            ([(9, 1), (4, 2), (5, 1)], [false, false, false]),
            ([(9, 1), (9, 2)], [false, false]),
            ([(10, 1), (6, 2), (4, 2), (3, 2)], [true, false, false, false]),
            ([(20, 1), (10, 2), (6, 3), (4, 3), (10, 2)], [true, true, false, false, false]),
            ([(8, 1), (4, 2), (5, 2)], [false, false, false]),
        ] as [([(Int, Int)], [Bool])])
    func totals(measures: [(Int, Int)], expected: [Bool]) {
        let sums = TotalsAndParts(
            measures.map { (cost: Amount(value: Decimal($0.0), currency: "EUR"), depth: $0.1) })
        #expect(measures.indices.map { sums.isTotal($0) } == expected)
    }

    private static func measure(_ id: String, _ cost: Decimal?, _ currency: String? = "EUR") -> Measure {
        Measure(id: id, title: id, document: "d", cost: cost.map { Amount(value: $0, currency: currency) })
    }

    private static func rung(_ measure: String, isPrincipal: Bool = false) -> MeasureRung {
        MeasureRung(measure: measure, rung: .committed, facets: [.action], isPrincipal: isPrincipal)
    }
}
