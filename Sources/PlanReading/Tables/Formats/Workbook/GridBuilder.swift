/// Gathers the cells of workbooks and records into grids, within limits on all of them together: a small file may stand for any number of
/// cells.
struct GridBuilder: Sendable {
    enum Failure: Error, Equatable {
        case tooManyRows
        case tooManyColumns(row: Int)
        case tooMuchText
    }

    /// Filled cells of one file; no table of measures comes near.
    static let cellLimit = 2_000_000

    let limits: ReadingLimits
    /// The first limit that was passed; nothing is taken after it.
    private(set) var failure: Failure?
    private(set) var grid = TableGrid()

    private var rowCount = 0
    private var cellCount = 0
    private var textBytes = 0
    private var mergedRows = 0

    init(limits: ReadingLimits) { self.limits = limits }

    /// Takes a row, its empty cells at the end left out; one without anything in it only counts in the numbers of those that follow.
    mutating func add(_ row: TableRow) {
        guard failure == nil else { return }
        var row = row
        while row.cells.last?.isEmpty == true { row.cells.removeLast() }
        guard !row.cells.isEmpty else { return }
        rowCount += 1
        cellCount += row.filledCount
        textBytes += row.cells.reduce(0) { $0 + $1.text.utf8.count }
        if row.cells.count > limits.tableColumns {
            failure = .tooManyColumns(row: row.number)
        } else if rowCount > limits.tableRows {
            failure = .tooManyRows
        } else if cellCount > Self.cellLimit || textBytes > limits.textBytes {
            failure = .tooMuchText
        } else {
            grid.rows.append(row)
        }
    }

    /// Takes merged cells, as long as they are no more than a table can have.
    mutating func add(_ merged: MergedCells) {
        mergedRows += min(merged.rows.count, limits.tableRows)
        guard mergedRows <= 8 * limits.tableRows, merged.columns.lowerBound < limits.tableColumns else { return }
        let last = min(merged.columns.upperBound, limits.tableColumns - 1)
        grid.merged.append(MergedCells(rows: merged.rows, columns: merged.columns.lowerBound...last))
    }

    /// Hands the grid over and begins the next one.
    mutating func finish(sheet: String?) -> TableGrid {
        defer { grid = TableGrid() }
        grid.sheet = sheet
        return grid
    }
}

extension ReadingError {
    static func grid(_ name: String, _ failure: GridBuilder.Failure, limits: ReadingLimits) -> ReadingError {
        switch failure {
        case .tooManyRows: tooManyRows(name, limit: limits.tableRows)
        case .tooManyColumns(let row): tooManyColumns(name, row: row, limit: limits.tableColumns)
        case .tooMuchText: fileTooLarge(name, limit: limits.textBytes)
        }
    }
}
