/// A row whose cells are known, but not their columns.
struct LooseRow {
    struct Cell {
        var text: String
        /// UTF-8 offsets into the row's text.
        var range: Range<Int>
    }

    /// Normalised.
    let text: String
    let cells: [Cell]

    init(_ printed: String) {
        text = TextNormaliser.normalise(printed).text
        var start = 0
        cells = text.split(separator: " | ", omittingEmptySubsequences: false).map { cell in
            defer { start += cell.utf8.count + " | ".utf8.count }
            return Cell(text: String(cell), range: start..<start + cell.utf8.count)
        }
    }
}
