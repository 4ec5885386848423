import PlanReading

/// A plan that is a table of measures in English.
enum TablePlan {
    /// A row: title, cost and one more cell.
    struct Row {
        var title: String
        var cost: (printed: String, value: Int)
        var cell: (role: ColumnRole, text: String)

        fileprivate func block(_ number: Int) -> Block {
            let text = "\(title) | \(cost.printed) | \(cell.text)"
            let (titleEnd, costEnd) = (title.utf8.count, title.utf8.count + 3 + cost.printed.utf8.count)
            let record = MeasureRecord(
                fields: [
                    MeasureRecord.Field(role: .title, range: 0..<titleEnd),
                    MeasureRecord.Field(role: .cost, range: titleEnd + 3..<costEnd),
                    MeasureRecord.Field(role: cell.role, range: costEnd + 3..<text.utf8.count),
                ], cost: Amount(value: .init(cost.value), currency: "EUR"))
            return Block(
                kind: .tableRow, row: number, passage: PassageBuilder().passage(text: text, language: "en"),
                record: record)
        }
    }

    static func plan(_ rows: [Row]) -> Plan {
        Plan(
            id: "table", country: "XXX", title: "table", year: 2021,
            documents: [
                Document(
                    name: "table", format: .csv, language: "en",
                    blocks: rows.enumerated().map { $1.block($0 + 2) })
            ])
    }
}
