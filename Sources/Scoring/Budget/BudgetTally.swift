import Foundation
import PlanReading

/// Adds up what a plan's measures cost, in all and for each criterion.
struct BudgetTally {
    private let costs: [String: Amount]
    private let counted: Set<String>
    private let totals: [Amount]

    /// - Parameters:
    ///   - measures: the measures that count, in the order of the plan.
    ///   - depths: how deep each of them lies in the plan's outline, by id.
    ///   - rates: nil to keep currencies apart.
    init(_ measures: [Measure], depths: [String: Int], rates: ExchangeRates?) {
        let sums = TotalsAndParts(measures.map { ($0.cost, depths[$0.id] ?? 1) })
        var costs: [String: Amount] = [:]
        for (place, measure) in measures.enumerated() where !sums.isTotal(place) {
            costs[measure.id] = measure.cost.map { rates?.convert($0) ?? $0 }
        }
        self.costs = costs
        counted = Set(measures.map(\.id))
        totals = Amount.totals(of: costs.values)
    }

    var budget: PlanBudget { PlanBudget(totals: totals, measures: counted.count, costedMeasures: costs.count) }

    /// - Parameter measures: a criterion's measures of rung 2 or more.
    func share(of measures: [MeasureRung]) -> BudgetShare {
        let tagged = measures.filter { counted.contains($0.measure) }
        let costed = tagged.compactMap { measure in
            costs[measure.measure].map { (isPrincipal: measure.isPrincipal, cost: $0) }
        }
        return BudgetShare(
            totals: totals.map { total in
                func sum(isPrincipal: Bool) -> Decimal {
                    costed.filter { $0.cost.currency == total.currency && $0.isPrincipal == isPrincipal }
                        .reduce(0) { $0 + $1.cost.value }
                }
                let principal = sum(isPrincipal: true)
                let significant = sum(isPrincipal: false)
                return BudgetShare.Total(
                    currency: total.currency, low: principal,
                    central: principal + BudgetShare.significantShare * significant, high: principal + significant,
                    plan: total.value)
            }, taggedMeasures: tagged.count, costedMeasures: costed.count)
    }
}
