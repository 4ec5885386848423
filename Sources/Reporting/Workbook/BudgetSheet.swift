import Foundation
import Scoring

/// Budgets: what a plan's costed measures give to each criterion, a row for each currency.
extension SheetBuilder {
    var budgets: SheetContent {
        let rows = budgetPlaces
        let columns = distinct([
            SheetColumn(title: phrase(.plan), width: 30),
            SheetColumn(title: phrase(.criterion), width: 34),
            SheetColumn(title: phrase(.currency), width: 11, alignment: .centred),
            SheetColumn(title: phrase(.budgetLow), width: 18, alignment: .number),
            SheetColumn(title: phrase(.budgetCentral), width: 18, alignment: .number),
            SheetColumn(title: phrase(.budgetHigh), width: 18, alignment: .number),
            SheetColumn(title: phrase(.planTotal), width: 20, alignment: .number),
            SheetColumn(title: phrase(.centralShare), width: 11, alignment: .number),
            SheetColumn(title: phrase(.costedOf), width: 14, alignment: .centred),
        ])
        return SheetContent(
            name: phrase(.budgetSheet), tableName: "Budgets", lines: [phrase(.budgetSheet), phrase(.budgetNote)],
            columns: columns, frozenColumns: 2, rowCount: max(rows.count, 1),
            row: { place in
                rows.isEmpty ? placeholder(phrase(.noBudgets), columns: columns.count) : budgetRow(rows[place])
            })
    }

    private struct BudgetPlace {
        var plan: Int
        var criterion: Int
        var total: Int
    }

    private var budgetPlaces: [BudgetPlace] {
        var places: [BudgetPlace] = []
        for plan in ranking.order {
            for (criterion, score) in results.scorecards[plan].criteria.enumerated() {
                for total in (score.budget?.totals ?? []).indices {
                    places.append(BudgetPlace(plan: plan, criterion: criterion, total: total))
                }
            }
        }
        return Array(places.prefix(Self.rowLimit))
    }

    private func budgetRow(_ place: BudgetPlace) -> [SheetCell] {
        let scorecard = results.scorecards[place.plan]
        let criterion = scorecard.criteria[place.criterion]
        guard let budget = criterion.budget else { return [] }
        let total = budget.totals[place.total]
        return [
            .text(scorecard.plan.id),
            .text(words.title(ofCriterion: criterion.id)),
            total.currency.map { .text($0) } ?? .remark(phrase(.unknown)),
            money(total.low), money(total.central), money(total.high), money(total.plan),
            total.centralShare.map { .score(100 * $0) } ?? .blank,
            .text(phrase(.countOf, String(budget.costedMeasures), String(budget.taggedMeasures))),
        ]
    }

    private func money(_ amount: Decimal) -> SheetCell { .money(NSDecimalNumber(decimal: amount).doubleValue) }
}
