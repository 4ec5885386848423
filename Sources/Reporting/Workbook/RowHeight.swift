/// Heights of rows, set because LibreOffice and large files in Excel do not fit rows to wrapped text when they open.
enum RowHeight {
    /// One line of the default font, in points.
    private static let line = 15.0
    /// One line with Chinese characters, whose fonts are taller.
    private static let wideLine = 18.0
    /// Taller rows would hide their neighbours; Excel allows 409.
    private static let mostLines = 16

    /// Points that the longest cell takes in its column.
    static func points(for cells: [SheetCell], in columns: [SheetColumn]) -> Double {
        var lines = 1
        var isWide = false
        for (cell, column) in zip(cells, columns) {
            let width = self.width(of: cell)
            isWide = isWide || width.isWide
            let columns = width.columns
            guard Double(columns) > column.width - 1.5 else { continue }
            // Lines break at words, so that a part of each stays empty.
            let usable = max((column.width - 1.5) * 0.97, 1)
            lines = max(lines, min(Int((Double(columns) / usable).rounded(.up)), mostLines))
        }
        return Double(lines) * (isWide ? wideLine : line)
    }

    /// Points that the longest heading takes that is not rotated: bold letters are wider, and long words leave more of a line empty.
    static func header(of columns: [SheetColumn]) -> Double {
        let upright = columns.filter { !$0.isHeadingRotated }.map { column in
            var narrow = column
            narrow.width *= 0.8
            return narrow
        }
        return points(for: upright.map { .text($0.title) }, in: upright)
    }

    private static func width(of cell: SheetCell) -> (columns: Int, isWide: Bool) {
        switch cell {
        case .text(let text), .remark(let text), .link(let text, _): return width(of: text)
        case .quote(let fragments):
            return fragments.reduce((0, false)) { sum, fragment in
                let width = width(of: fragment.text)
                return (sum.0 + width.columns, sum.1 || width.isWide)
            }
        case .integer, .score, .money, .linkedInteger, .blank: return (1, false)
        }
    }

    /// Close enough, and quick on 100,000 rows: what takes three bytes is wide, but for punctuation (first byte 0xE2) and
    /// the scripts before it.
    private static func width(of text: String) -> (columns: Int, isWide: Bool) {
        var columns = 0
        var isWide = false
        for byte in text.utf8 where !(0x80..<0xC0).contains(byte) {
            columns += byte > 0xE2 ? 2 : 1
            isWide = isWide || byte > 0xE2
        }
        return (columns, isWide)
    }
}
