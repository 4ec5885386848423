/// What one sheet shows: a title and a few lines in column A, then one table with one header row. A value without any
/// library behind it; `WorkbookFile` draws it.
struct SheetContent {
    var name: String
    /// The table's name in formulas and for screen readers; the same in every language.
    var tableName: String
    /// Lines above the table; the first is the title.
    var lines: [String]
    var columns: [SheetColumn]
    /// Columns that stay in view when the sheet is scrolled sideways.
    var frozenColumns = 1
    /// Least height of the header row, in points; it is drawn higher where a heading needs it.
    var headerHeight = 32.0
    /// Columns from the left that are printed, nil for all: what does not fit a page stays on the screen.
    var printedColumns: Int?
    var rowCount: Int
    /// The cells of a row of the table, from 0; one for each column. Rows are made when they are drawn, so that 100,000 of
    /// them are never in memory twice.
    var row: (Int) -> [SheetCell]
    var highlighting: [Highlighting] = []

    /// Row of the sheet, from 0, that the header stands in.
    var headerRow: Int { lines.count }
    /// Row of the sheet, from 0, that row `position` of the table stands in.
    func sheetRow(_ position: Int) -> Int { headerRow + 1 + position }

    /// Colours that follow the values of cells, also after a reviewer has changed them.
    enum Highlighting {
        /// Rungs from light to dark blue, in so many columns.
        case rungs(columns: ClosedRange<Int>)
        /// Bars for scores from 0 to 100.
        case scoreBar(column: Int)
    }
}

struct SheetColumn {
    var title: String
    /// In characters of the default font.
    var width: Double
    var alignment = Alignment.text
    var isHeadingRotated = false

    enum Alignment { case text, centred, number }
}

/// One cell. Text is never taken for a formula, whatever it begins with.
enum SheetCell {
    case text(String)
    /// Text that stands where a value would: grey and in italics.
    case remark(String)
    case integer(Int)
    /// A sum of money, whole.
    case money(Double)
    /// A score from 0 to 100, shown with one decimal.
    case score(Double)
    /// A quote with the words that matched in bold.
    case quote([QuoteFragment])
    case link(String, to: SheetPlace)
    /// A number that leads to a place, such as a rung to its evidence.
    case linkedInteger(Int, to: SheetPlace)
    case blank
}

/// A cell to jump to, by the name of its sheet and its row from 0.
struct SheetPlace: Equatable {
    var sheet: String
    var row: Int
}
