/// The values of merged cells for every row that they cover.
struct MergedValues: Sendable {
    private var areas: [Int: [(columns: ClosedRange<Int>, value: TableCell)]] = [:]

    init(_ grid: TableGrid) {
        for area in grid.merged {
            let start = grid.rows.partitioningIndex { $0.number >= area.rows.lowerBound }
            guard start < grid.rows.count, grid.rows[start].number == area.rows.lowerBound else { continue }
            let value = grid.rows[start][area.columns.lowerBound]
            guard !value.isEmpty else { continue }
            for row in grid.rows[start...].prefix(while: { area.rows.contains($0.number) }) {
                areas[row.number, default: []].append((area.columns, value))
            }
        }
    }

    /// A row with the value of merged cells in each of them.
    func filled(_ row: TableRow) -> TableRow {
        guard let areas = areas[row.number] else { return row }
        var row = row
        for area in areas {
            for column in area.columns where row[column].isEmpty { row.set(area.value, column: column) }
        }
        return row
    }
}

extension Array {
    /// The first place of which the predicate holds, where it holds for all places behind it too.
    fileprivate func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
