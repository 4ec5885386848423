/// A table as a format's reader hands it over: cells, without any meaning.
struct TableGrid: Sendable, Equatable {
    /// Name of the sheet, where the format has several.
    var sheet: String?
    /// Rows that hold something, in order.
    var rows: [TableRow] = []
    /// Whether the first row is made of the names that every record carries: no header has to be looked for.
    var hasFieldNames = false
    /// Cells that are merged into one, the value standing in the first.
    var merged: [MergedCells] = []

    /// The number of columns.
    var width: Int { rows.map(\.cells.count).max() ?? 0 }
}

/// An area of merged cells: row numbers, and columns from 0.
struct MergedCells: Sendable, Equatable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>
}

/// A row of a grid.
struct TableRow: Sendable, Equatable {
    /// From 1, empty rows counted, as a spreadsheet counts.
    var number: Int
    /// Cells from the first column on; trailing empty ones may be missing.
    var cells: [TableCell]

    /// The cell of a column, an empty one where the row is shorter.
    subscript(column: Int) -> TableCell { column < cells.count ? cells[column] : TableCell() }

    /// Puts a cell into a column, the row growing as far as it must.
    mutating func set(_ cell: TableCell, column: Int) {
        while cells.count <= column { cells.append(TableCell()) }
        cells[column] = cell
    }

    var filledCount: Int { cells.count { !$0.isEmpty } }
    var firstFilled: Int? { cells.firstIndex { !$0.isEmpty } }
}

/// One cell: its text as shown, and whether the format says that it is a number.
struct TableCell: Sendable, Equatable {
    /// Normalised like all text of a document; dates that a format stores as such are written 2026-06-30.
    var text = ""
    /// A number by the format's own types, written with a point before the fraction and without groups; a currency sign may stand behind
    /// it.
    var isNumber = false

    var isEmpty: Bool { text.isEmpty }

    init() {}

    init(_ text: String, isNumber: Bool = false) {
        self.text = TextNormaliser.normalise(text).text
        self.isNumber = isNumber
    }
}
