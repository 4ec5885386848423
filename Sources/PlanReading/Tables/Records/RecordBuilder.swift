import Foundation

/// Makes the passage and the record of a row, the same for every format.
struct RecordBuilder: Sendable {
    let plan: ColumnPlan
    let costs: CostReader
    let text: CellText
    /// Unit that the lines above the table give.
    let above: MoneyUnit

    /// What a row came to.
    struct Built: Sendable, Equatable {
        var text = ""
        /// nil for a row without a title.
        var record: MeasureRecord?
        /// Whether a cell of its cost holds words instead of an amount.
        var hasUnreadCost = false
        /// Whether the currency is assumed.
        var isCurrencyAssumed = false
    }

    /// - Parameters:
    ///   - sections: titles of the sections that the row stands in.
    ///   - currency: assumed where nothing gives one; nil to leave it unknown.
    func build(_ row: TableRow, sections: [String], currency: String?) -> Built {
        var built = Built()
        var fields: [MeasureRecord.Field] = []
        let cost = cost(of: row, assumed: currency)
        built.hasUnreadCost = !cost.words.isEmpty
        built.isCurrencyAssumed = cost.isAssumed
        var seen: Set<String> = []
        for role in ColumnRole.allCases where role.isPrinted {
            for text in texts(of: role, row, sections: sections, cost: cost)
            where seen.insert(text).inserted || role == .title {
                if !built.text.isEmpty { built.text += " | " }
                let start = built.text.utf8.count
                built.text += text
                fields.append(MeasureRecord.Field(role: role, range: start..<built.text.utf8.count))
            }
        }
        if fields.contains(where: { $0.role == .title }) {
            built.record = MeasureRecord(fields: fields, cost: cost.amount)
        }
        return built
    }

    private func texts(of role: ColumnRole, _ row: TableRow, sections: [String], cost: Cost) -> [String] {
        if role == .cost { return (cost.amount.map { [$0.printed] } ?? []) + cost.words }
        let cells = plan.columns(of: role).map { column in
            switch role {
            case .target, .indicator, .deadline, .text: text.canonical(row[column], isDate: role == .deadline)
            default: row[column].text
            }
        }
        let filled = cells.filter { !$0.isEmpty && !TableWords.unknown.contains($0.lowercased()) }
        return role == .component ? filled + sections : filled
    }

    private struct Cost {
        var amount: Amount?
        var words: [String] = []
        var isAssumed = false
    }

    private func cost(of row: TableRow, assumed: String?) -> Cost {
        var cost = Cost()
        let rowUnit = rowUnit(of: row)
        for column in plan.columns(of: .cost) {
            switch costs.read(row[column]) {
            case .unknown: break
            case .words: cost.words.append(row[column].text)
            case .amount(let value, let own):
                let unit = own.completed(by: rowUnit).completed(by: plan.columns[column].unit).completed(by: above)
                cost.isAssumed = unit.currency == nil && assumed != nil
                let amount = Amount(value: unit.applied(to: value), currency: unit.currency ?? assumed)
                // Amounts of several years in one currency are one cost.
                if let before = cost.amount, before.currency == amount.currency {
                    cost.amount = Amount(value: before.value + amount.value, currency: amount.currency)
                } else if cost.amount == nil {
                    cost.amount = amount
                } else {
                    cost.words.append(row[column].text)
                }
            }
        }
        return cost
    }

    /// What the row's own columns for unit and currency say.
    private func rowUnit(of row: TableRow) -> MoneyUnit {
        var unit = MoneyUnit()
        for role in [ColumnRole.currency, .unit] {
            for column in plan.columns(of: role) { unit = unit.completed(by: costs.units.read(row[column].text).unit) }
        }
        return unit
    }
}
