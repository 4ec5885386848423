import PlanReading

/// What `extract` says above the rows of a table of measures: what its columns were taken for, and what the costs add up to.
enum TableSummary {
    static func lines(of document: Document) -> [String] {
        guard !document.tables.isEmpty else { return [] }
        return document.tables.flatMap(lines) + [sum(of: document)]
    }

    private static func lines(of table: TableLayout) -> [String] {
        let sheet = table.sheet.map { "sheet \"\($0)\", " } ?? ""
        let header = table.headerRow.map { "headings in row \($0)" } ?? "records with named fields"
        return ["\(sheet)\(header)"]
            + table.columns.map { column in
                let unit = column.unit.map { " (\($0))" } ?? ""
                let origin = column.isTold ? ", told by plan.yaml" : ""
                let remark = column.remark.map { ", \($0)" } ?? ""
                return
                    "  column \(column.number) \"\(column.heading)\": \(column.role.rawValue)\(unit)\(origin)\(remark)"
            }
    }

    private static func sum(of document: Document) -> String {
        let records = document.blocks.compactMap(\.record)
        let costs = records.compactMap(\.cost)
        let totals = Amount.totals(of: costs).map(\.printed).joined(separator: " and ")
        let sum = costs.isEmpty ? "none with a cost" : "\(costs.count) with a cost, together \(totals)"
        return "\(records.count) measures, \(sum)"
    }
}
