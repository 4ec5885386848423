/// Finds tables of measures in the text of a document: rows below headings of columns become records and stay as printed.
///
/// A table counts only where a column is called after measures and another after what a measure has; rows that do not fill the columns
/// of the header, and rows that a label names already, stay plain rows.
struct DocumentTables: Sendable {
    let name: String
    let context: ReadingContext

    /// One of these stands beside the titles in a table of measures.
    private static let companions: Set<ColumnRole> = [.cost, .deadline, .target, .indicator, .responsible]

    /// - Returns: the blocks with their records, and how the columns were taken.
    func read(_ blocks: [RawBlock]) -> (blocks: [RawBlock], layouts: [TableLayout]) {
        var blocks = blocks
        var layouts: [TableLayout] = []
        for table in Self.tables(in: blocks) {
            if let layout = take(table, of: &blocks) { layouts.append(layout) }
        }
        return (blocks, layouts)
    }

    /// Indices of the rows of each table; notes to a row do not part it.
    private static func tables(in blocks: [RawBlock]) -> [[Int]] {
        var tables: [[Int]] = []
        var isOpen = false
        for (index, block) in blocks.enumerated() {
            guard block.kind == .tableRow, !block.cells.isEmpty, let row = block.row else {
                if block.kind != .footnote { isOpen = false }
                continue
            }
            if isOpen, let last = tables.last?.last, blocks[last].row.map({ $0 < row }) == true {
                tables[tables.count - 1].append(index)
            } else {
                tables.append([index])
                isOpen = true
            }
        }
        return tables.filter { $0.count > 1 }
    }

    private func take(_ table: [Int], of blocks: inout [RawBlock]) -> TableLayout? {
        let rows = table.map { index in
            TableRow(number: blocks[index].row ?? 0, cells: blocks[index].cells.map { TableCell($0) })
        }
        let finder = HeaderFinder(matcher: .standard, told: context.columns)
        guard let header = finder.find(in: TableGrid(rows: Array(rows.prefix(2)))), header.first == 0,
            header.body < rows.count
        else { return nil }
        let body = Array(rows[header.body...])
        let language = context.language ?? GridReader.language(of: body)
        let plan = ColumnPlanner(matcher: .standard, told: context.columns, language: language)
            .plan(headings: header.headings, rows: body)
        guard let title = plan.first(.title), Self.holdsMeasures(plan, title: title) else { return nil }
        let above = Self.lineAbove(table[0], in: blocks).map { TableRow(number: 0, cells: [TableCell($0)]) }
        let builder = GridReader(name: name, context: context)
            .builder(plan, body: body, above: above.map { [$0] } ?? [], language: language)
        let kinds = RowSorter(plan: plan, title: title, costs: builder.costs).kinds(of: body)
        for (place, (row, kind)) in zip(body, kinds).enumerated() {
            let index = table[header.body + place]
            guard case .measure = kind, row.cells.count == plan.columns.count, !row[title].isEmpty,
                let record = record(of: row, plan, builder)
            else { continue }
            let text = row.cells.filter { !$0.isEmpty }.map(\.text).joined(separator: " | ")
            guard LabelledTitle(row: text) == nil else { continue }
            blocks[index].text = text
            blocks[index].record = record
        }
        guard table.contains(where: { blocks[$0].record != nil }) else { return nil }
        return TableLayout(sheet: nil, headerRow: rows[0].number, columns: plan.layout)
    }

    private static func holdsMeasures(_ plan: ColumnPlan, title: Int) -> Bool {
        let column = plan.columns[title]
        guard column.isTold || column.remark == nil && column.strength ?? .contained > .contained else { return false }
        return plan.columns.contains { companions.contains($0.role) && ($0.isTold || $0.strength != nil) }
    }

    /// A line before the table may give the unit of its amounts.
    private static func lineAbove(_ index: Int, in blocks: [RawBlock]) -> String? {
        guard index > 0, [.caption, .heading, .paragraph].contains(blocks[index - 1].kind) else { return nil }
        return blocks[index - 1].text
    }

    /// The row's fields as they are printed.
    private func record(of row: TableRow, _ plan: ColumnPlan, _ builder: RecordBuilder) -> MeasureRecord? {
        guard let built = builder.build(row, sections: [], currency: nil).record else { return nil }
        var fields: [MeasureRecord.Field] = []
        var end = 0
        for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
            let start = fields.isEmpty ? 0 : end + " | ".utf8.count
            end = start + cell.text.utf8.count
            fields.append(MeasureRecord.Field(role: plan.columns[column].role, range: start..<end))
        }
        return MeasureRecord(fields: fields, cost: built.cost)
    }
}
