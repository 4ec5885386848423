/// Gathers paragraphs, tables, text boxes and notes of a document without pages into blocks in reading order.
/// Readers of DOCX, ODT and HTML drive it.
struct FlowBuilder {
    /// Blocks that are finished, in reading order.
    private(set) var blocks: [RawBlock] = []
    /// UTF-8 bytes of text taken in so far.
    private(set) var textBytes = 0

    private struct OpenParagraph {
        var text = ""
        /// Notes and text boxes anchored in it, which come after it.
        var following: [RawBlock] = []
    }

    /// What takes up finished blocks while it is open: a cell or a text box.
    private struct Container {
        var blocks: [RawBlock] = []
    }

    private var paragraphs: [OpenParagraph] = []
    private var containers: [Container] = []
    private var tables: [FlowTable] = []

    /// Whether finished blocks go to a table or a text box.
    var isContained: Bool { !containers.isEmpty }

    mutating func beginParagraph() { paragraphs.append(OpenParagraph()) }

    mutating func append(_ text: String) {
        guard !paragraphs.isEmpty else { return }
        textBytes += text.utf8.count
        paragraphs[paragraphs.count - 1].text += text
    }

    mutating func endParagraph(kind: BlockKind, level: Int? = nil) {
        guard let paragraph = paragraphs.popLast() else { return }
        let text = LineJoiner.folded(paragraph.text)
        if !text.isEmpty { add(RawBlock(kind: kind, level: level, text: text)) }
        for block in paragraph.following { add(block) }
    }

    /// Ends the open paragraph without a block and hands its text over as it came.
    mutating func takeParagraph() -> String {
        guard let paragraph = paragraphs.popLast() else { return "" }
        for block in paragraph.following { attach(block) }
        return paragraph.text
    }

    /// Takes a block up after the paragraph that is open, or at once where none is.
    mutating func attach(_ block: RawBlock) {
        if paragraphs.isEmpty { add(block) } else { paragraphs[paragraphs.count - 1].following.append(block) }
    }

    /// Takes a finished block up.
    mutating func add(_ block: RawBlock) {
        if containers.isEmpty {
            blocks.append(block)
        } else {
            containers[containers.count - 1].blocks.append(block)
        }
    }

    mutating func beginTextBox() { containers.append(Container()) }

    mutating func endTextBox() {
        guard let box = containers.popLast() else { return }
        for block in box.blocks { attach(block) }
    }

    mutating func beginTable() { tables.append(FlowTable()) }

    /// Rows that a format says once and means several times are told apart only in the row number.
    mutating func beginRow(repeated: Int = 1) {
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].beginRow(repeated: repeated)
    }

    mutating func beginCell() { containers.append(Container()) }

    mutating func endCell() {
        guard let cell = containers.popLast() else { return }
        if tables.isEmpty {
            // Bad pages have cells without a table.
            for block in cell.blocks { add(block) }
        } else {
            tables[tables.count - 1].add(cell: cell.blocks)
        }
    }

    mutating func endTable() {
        guard let table = tables.popLast() else { return }
        for block in table.blocks { add(block) }
    }
}

/// A table being read: its rows, and the choice between rows that say something together and a table that only lays a
/// page out.
struct FlowTable {
    private struct Row {
        var number: Int
        var cells: [[RawBlock]] = []
    }

    private var rows: [Row] = []
    private var rowNumber = 0
    private var nextRowNumber = 1

    mutating func beginRow(repeated: Int) {
        rowNumber = nextRowNumber
        nextRowNumber += max(1, min(repeated, 1_048_576))
        rows.append(Row(number: rowNumber))
    }

    mutating func add(cell: [RawBlock]) {
        if rows.isEmpty { beginRow(repeated: 1) }
        rows[rows.count - 1].cells.append(cell)
    }

    /// A table of one column is a frame around paragraphs: they stay what they are. So does a cell that holds a heading
    /// with its text, or pages of text. Everything else becomes a row.
    var blocks: [RawBlock] {
        let width = rows.map { row in row.cells.count { !Self.text(of: $0).isEmpty } }.max() ?? 0
        return rows.flatMap { row in
            width <= 1 || row.cells.contains(where: Self.isLayout) ? row.cells.flatMap(\.self) : Self.rowBlocks(row)
        }
    }

    private static func rowBlocks(_ row: Row) -> [RawBlock] {
        let cells = row.cells.map { Self.text(of: $0) }
        let text = cells.filter { !$0.isEmpty }.joined(separator: " | ")
        let footnotes = row.cells.flatMap(\.self).filter { $0.kind == .footnote }
        guard !text.isEmpty else { return footnotes }
        let isContents = row.cells.flatMap(\.self).allSatisfy { $0.kind == .contents }
        let kind = isContents ? BlockKind.contents : .tableRow
        return [RawBlock(kind: kind, row: row.number, text: text, cells: cells)] + footnotes
    }

    private static func text(of cell: [RawBlock]) -> String {
        cell.filter { $0.kind != .footnote }.map(\.text).joined(separator: " ")
    }

    private static func isLayout(_ cell: [RawBlock]) -> Bool {
        if cell.count > 1, cell.contains(where: { $0.kind == .heading }) { return true }
        return cell.count > 5 && cell.reduce(0) { $0 + $1.text.utf8.count } > 6_000
    }
}
