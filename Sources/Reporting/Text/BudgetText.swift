import PlanReading
import Scoring

/// What a text report says of money.
struct BudgetText {
    let words: ReportWords

    /// "The cost of 12 of 15 measures is known, together EUR 1 577 000 000."
    func sentence(on budget: PlanBudget) -> String {
        guard budget.costedMeasures > 0 else { return words.phrase(.planBudgetNone) }
        let counted = words.phrase(.countOf, String(budget.costedMeasures), String(budget.measures))
        let totals = budget.totals.map { printed($0) }.joined(separator: words.phrase(.and))
        return words.phrase(.planBudgetLine, counted, totals)
    }

    /// A line for each currency in which something is known.
    func lines(on share: BudgetShare) -> [String] {
        guard share.costedMeasures > 0 else { return [] }
        let counted = words.phrase(.countOf, String(share.costedMeasures), String(share.taggedMeasures))
        return share.totals.filter { $0.high > 0 }.map { total in
            words.phrase(
                .budgetLine, printed(Amount(value: total.low, currency: total.currency)),
                printed(Amount(value: total.high, currency: total.currency)),
                printed(Amount(value: total.plan, currency: total.currency)),
                words.score(total.centralShare.map { 100 * $0 }), counted)
        }
    }

    private func printed(_ amount: Amount) -> String {
        amount.currency == nil ? "\(amount.printed) (\(words.phrase(.unknownCurrency)))" : amount.printed
    }
}
