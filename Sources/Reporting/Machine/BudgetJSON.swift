import Scoring

/// The parts of `scores.json` on money: what a plan's measures cost, and what goes to a criterion.
enum BudgetJSON {
    static func write(_ budget: PlanBudget?, to json: inout JSONText) {
        guard let budget else { return json.null("budget") }
        json.object("budget") { json in
            json.member("measures", budget.measures)
            json.member("costedMeasures", budget.costedMeasures)
            json.array("totals", budget.totals) { json, total in
                json.object(compact: true) {
                    $0.member("amount", number: total.digits)
                    $0.member("currency", total.currency)
                }
            }
        }
    }

    static func write(_ share: BudgetShare?, to json: inout JSONText) {
        guard let share else { return json.null("budget") }
        json.object("budget") { json in
            json.member("measures", share.taggedMeasures)
            json.member("costedMeasures", share.costedMeasures)
            json.array("totals", share.totals) { json, total in
                json.object(compact: true) {
                    $0.member("currency", total.currency)
                    $0.member("low", number: "\(total.low)")
                    $0.member("central", number: "\(total.central)")
                    $0.member("high", number: "\(total.high)")
                    $0.member("plan", number: "\(total.plan)")
                }
            }
        }
    }
}
