/// The sheets of a workbook that can be seen, and what is not seen.
struct WorkbookContent: Sendable, Equatable {
    private(set) var grids: [TableGrid] = []
    var hiddenSheets: [String] = []
    private var hiddenRows: [(sheet: String, rows: [Int])] = []
    /// The limit that was passed, on which reading stopped.
    var failure: GridBuilder.Failure?

    mutating func take(_ grid: TableGrid, hiddenRows rows: [Int]) {
        grids.append(grid)
        if !rows.isEmpty { hiddenRows.append((grid.sheet ?? "", rows)) }
    }

    func notes(file: String) -> [ReadingNote] {
        (hiddenSheets.isEmpty ? [] : [.hiddenSheets(file, hiddenSheets)])
            + hiddenRows.map { .hiddenRows(file, sheet: $0.sheet, $0.rows) }
    }

    static func == (left: WorkbookContent, right: WorkbookContent) -> Bool {
        left.grids == right.grids && left.notes(file: "") == right.notes(file: "") && left.failure == right.failure
    }
}
