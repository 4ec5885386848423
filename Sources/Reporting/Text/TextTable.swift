/// A plain table: columns parted by two spaces, no lines drawn, so that it reads well aloud.
struct TextTable {
    enum Alignment { case left, right }

    private var rows: [[String]]
    private let alignments: [Alignment]
    /// Columns that the first one is cut to.
    private let firstWidth: Int

    init(header: [String], alignments: [Alignment], firstWidth: Int) {
        rows = [header]
        self.alignments = alignments
        self.firstWidth = firstWidth
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    var lines: [String] {
        var cut = rows
        for place in cut.indices { cut[place][0] = cut[place][0].cut(toColumns: firstWidth) }
        let widths = alignments.indices.map { column in cut.map { $0[column].columnWidth }.max() ?? 0 }
        return cut.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.columnWidth)
                if column > 0 { line += "  " }
                line += alignments[column] == .right ? padding + cell : cell + padding
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

extension String {
    /// At most so many columns on one line: control characters become spaces, what is too long ends in "…".
    func cut(toColumns columns: Int) -> String {
        var result = ""
        var width = 0
        for character in self {
            let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
            let shown: Character = isControl ? " " : character
            // The last column is kept for the ellipsis unless the rest fits.
            if width + shown.columnWidth > columns { return result.shortened(toColumns: columns - 1) + "…" }
            result.append(shown)
            width += shown.columnWidth
        }
        return result
    }

    private func shortened(toColumns columns: Int) -> String {
        var result = self
        while result.columnWidth > columns { result.removeLast() }
        return result
    }
}
