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
        cells = text.split(separator: " | ", omittingEmptySubsequences: false).flatMap { cell -> [Cell] in
            defer { start += cell.utf8.count + " | ".utf8.count }
            return Self.numbers(cell, at: start)
                ?? [Cell(text: String(cell), range: start..<start + cell.utf8.count)]
        }
    }

    /// The numbers of cells that were printed so near each other that they look like one: "50 20 20 10". Nil for anything else, and for what may be
    /// one number with its thousands apart: "1 250 000".
    private static func numbers(_ cell: Substring, at start: Int) -> [Cell]? {
        let parts = cell.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            !parts.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        var start = start
        return parts.map { part in
            defer { start += part.utf8.count + 1 }
            return Cell(text: String(part), range: start..<start + part.utf8.count)
        }
    }
}
