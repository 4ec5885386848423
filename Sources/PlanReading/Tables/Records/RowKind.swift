import Foundation

/// What a row below the header is.
enum RowKind: Sendable, Equatable {
    case measure
    /// A row of one cell that stands for what follows: "Axis 2: Health".
    case section(String)
    /// A sum of rows above.
    case total
    /// The header again, or the numbers of the columns below it.
    case header
    /// A line below the table.
    case note
}

/// Tells the measures of a table from what else stands in its rows.
struct RowSorter: Sendable {
    let plan: ColumnPlan
    let costs: CostReader
    private let usedColumns: Int
    private let title: Int

    init(plan: ColumnPlan, title: Int, costs: CostReader) {
        self.plan = plan
        self.title = title
        self.costs = costs
        usedColumns = plan.columns.count { $0.role != .ignored || !$0.heading.isEmpty }
    }

    /// The kind of each row, in order.
    func kinds(of rows: [TableRow]) -> [RowKind] {
        var kinds: [RowKind] = []
        // Sums of the costs since the beginning, and since the last total.
        var whole = Decimal(0)
        var part = Decimal(0)
        for (index, row) in rows.enumerated() {
            let cost = cost(of: row)
            let kind = kind(of: row, isFirst: index == 0, cost: cost, sums: [whole, part])
            if kind == .total { part = 0 }
            if kind == .measure {
                whole += cost ?? 0
                part += cost ?? 0
            }
            kinds.append(kind)
        }
        return withNotes(kinds, rows)
    }

    private func kind(of row: TableRow, isFirst: Bool, cost: Decimal?, sums: [Decimal]) -> RowKind {
        if isHeader(row) || isFirst && isNumbering(row) { return .header }
        if isTotal(row, cost: cost, sums: sums) { return .total }
        if row.filledCount == 1, usedColumns > 2, let column = row.firstFilled, column <= title, !row[column].isNumber {
            return .section(row[column].text)
        }
        return .measure
    }

    private func isHeader(_ row: TableRow) -> Bool {
        let filled = row.cells.indices.filter { !row[$0].isEmpty }
        return filled.count > 1
            && filled.allSatisfy { $0 < plan.columns.count && row[$0].text == plan.columns[$0].heading }
    }

    /// "1 | 2 | 3 | 4" below the headings.
    private func isNumbering(_ row: TableRow) -> Bool {
        row.filledCount > 2
            && row.cells.enumerated().allSatisfy { $0.element.isEmpty || $0.element.text == String($0.offset + 1) }
    }

    /// A row that begins with a word for a total and nothing more; or with such a word, and its amount is the sum of the rows above.
    private func isTotal(_ row: TableRow, cost: Decimal?, sums: [Decimal]) -> Bool {
        guard let column = row.cells.firstIndex(where: { $0.text.contains(where: \.isLetter) }) else { return false }
        let text = HeadingText(row[column].text).text
        if TableWords.isTotal(text) { return row.cells.count { $0.text.contains(where: \.isLetter) } <= 2 }
        guard TableWords.beginsWithTotal(text), let cost, cost != 0 else { return false }
        return sums.contains { sum in
            let difference = sum > cost ? sum - cost : cost - sum
            return difference * 200 <= cost
        }
    }

    private static let notes = Set(TableWords.notes.map(HeadingText.folded))

    /// The cost in the table's own unit.
    private func cost(of row: TableRow) -> Decimal? {
        var sum: Decimal?
        for column in plan.columns(of: .cost) {
            if case .amount(let value, _) = costs.read(row[column]) { sum = (sum ?? 0) + value }
        }
        return sum
    }

    /// Rows of one cell at the end of the table are notes where they follow a total, say so, or head nothing.
    private func withNotes(_ kinds: [RowKind], _ rows: [TableRow]) -> [RowKind] {
        var kinds = kinds
        let lastTotal = kinds.lastIndex(of: .total)
        for index in kinds.indices.reversed() where kinds[index] != .total {
            guard rows[index].filledCount == 1, let column = rows[index].firstFilled, plan.columns.count > 1 else {
                break
            }
            let text = rows[index][column].text
            let isSection = if case .section = kinds[index] { true } else { false }
            guard isSection || lastTotal.map({ $0 < index }) ?? false || Self.isNote(text) else { break }
            kinds[index] = .note
        }
        return kinds
    }

    private static func isNote(_ text: String) -> Bool {
        if text.hasPrefix("*") || text.hasPrefix("(") { return true }
        let folded = HeadingText.folded(text)
        return notes.contains { note in
            folded == note || folded.hasPrefix(note + " ")
                || note.unicodeScalars.contains { $0.value > 0x4E00 } && folded.hasPrefix(note)
        }
    }
}
