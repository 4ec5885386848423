/// The headings of a table, and where its body begins.
struct TableHeader: Sendable, Equatable {
    /// One for each column, empty where there is none.
    var headings: [String]
    /// Index of the first header row among the grid's rows, and of the first row below.
    var first: Int
    var body: Int
}

/// Finds the header of a table: title lines may stand above it, and it may take two rows.
struct HeaderFinder: Sendable {
    let matcher: HeadingMatcher
    let told: [ColumnAssignment]

    /// How many rows are looked at.
    private static let reach = 30

    /// The rows with the most recognised headings, the first of equals; nil where none is recognised.
    func find(in grid: TableGrid) -> TableHeader? {
        let merges = MergedValues(grid)
        if grid.hasFieldNames { return header(of: grid, first: 0, count: 1, merges) }
        var best: (header: TableHeader, score: Int)?
        for first in grid.rows.indices.prefix(Self.reach) {
            for count in 1...2 where first + count <= grid.rows.count {
                guard let header = header(of: grid, first: first, count: count, merges) else { continue }
                let bonus = count == 2 && isSecondHeaderRow(grid.rows[first + 1], below: grid.rows[first]) ? 3 : 0
                let score = header.headings.reduce(bonus) { $0 + self.score($1) }
                if score > best?.score ?? 0 { best = (header, score) }
            }
        }
        return best?.header
    }

    private func header(of grid: TableGrid, first: Int, count: Int, _ merges: MergedValues) -> TableHeader? {
        let rows = grid.rows[first..<first + count].map(merges.filled)
        guard count == 1 || rows[0].filledCount > 1, rows.allSatisfy({ !$0.cells.contains(where: Self.isValue) }) else {
            return nil
        }
        let headings = (0..<grid.width).map { column in
            var parts: [String] = []
            for row in rows where !row[column].isEmpty && parts.last != row[column].text {
                parts.append(row[column].text)
            }
            return parts.joined(separator: " ")
        }
        return TableHeader(headings: headings, first: first, body: first + count)
    }

    /// Whether a row only adds to the one above: no title in it, and a unit, or a heading where that has none.
    private func isSecondHeaderRow(_ row: TableRow, below header: TableRow) -> Bool {
        let titles = header.cells.indices.filter { matcher.match(header[$0].text)?.role == .title }
        guard titles.allSatisfy({ row[$0].isEmpty }) else { return false }
        return row.cells.indices.contains { column in
            guard !row[column].isEmpty else { return false }
            let unit = MoneyUnitReader(languages: ["en"]).read(row[column].text)
            return header[column].isEmpty || unit.isWhole && !unit.unit.isEmpty
        }
    }

    private func score(_ heading: String) -> Int {
        if told.contains(where: { $0.names(heading) }) { return 10 }
        return matcher.match(heading)?.strength.rawValue ?? 0
    }

    /// Numbers head no column, but years do.
    private static func isValue(_ cell: TableCell) -> Bool {
        guard let number = PrintedNumber(cell.text), number.isAlone, let value = number.value(mark: .point) else {
            return false
        }
        return !(1990...2100).contains(value)
    }
}
