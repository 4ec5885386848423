/// What the cells of a column have in common: a heading alone may deceive.
struct ColumnValues: Sendable, Equatable {
    private(set) var filled = 0
    private(set) var distinct = 0
    private var numbers = 0
    private var codes = 0

    init(_ cells: some Sequence<TableCell>) {
        var seen: Set<String> = []
        for cell in cells where !cell.isEmpty && !TableWords.unknown.contains(cell.text.lowercased()) {
            filled += 1
            seen.insert(cell.text)
            if cell.isNumber || PrintedNumber(cell.text) != nil && Self.isShort(cell.text) { numbers += 1 }
            if Self.isCode(cell.text) { codes += 1 }
        }
        distinct = seen.count
    }

    /// Whether most cells are numbers, perhaps with a unit; an empty column may be anything.
    var areNumbers: Bool { filled > 0 && numbers * 2 > filled }
    /// Whether the cells are numbers or codes ("M1C1", "7.2") and say nothing in words.
    var areCodes: Bool { filled > 0 && codes == filled }
    /// Whether the same few values come again and again, as kinds and classes do.
    var areClasses: Bool { filled >= 10 && distinct * 5 < filled }

    private static func isShort(_ text: String) -> Bool { text.count <= 30 }

    private static func isCode(_ text: String) -> Bool {
        text.count <= 20 && !text.contains(where: \.isWhitespace) && text.contains(where: \.isNumber)
    }
}
