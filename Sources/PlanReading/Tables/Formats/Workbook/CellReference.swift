/// A place in a sheet as spreadsheets write it: "B7".
enum CellReference {
    /// Column from 0, row from 1; nil where the text is no such place.
    static func parse(_ text: some StringProtocol) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
            // What spreadsheets can have, and far from overflow.
            guard column <= 16_384, row <= 1_048_576 else { return nil }
        }
        return column > 0 && row > 0 ? (column - 1, row) : nil
    }

    /// An area: "A1:C2", or one place.
    static func area(_ text: String) -> MergedCells? {
        let ends = text.split(separator: ":", maxSplits: 1)
        guard let first = ends.first.flatMap({ parse($0) }), let last = ends.last.flatMap({ parse($0) }),
            first.row <= last.row, first.column <= last.column
        else { return nil }
        return MergedCells(rows: first.row...last.row, columns: first.column...last.column)
    }
}
