/// Reads `content.xml` of an OpenDocument workbook (OpenDocument 1.3, part 3, 9.1 and 19.385).
final class ODSHandler: MarkupHandler {
    private(set) var builder: GridBuilder
    var isStopped: Bool { builder.failure != nil }

    private var content = WorkbookContent()
    /// Styles of sheets that are not shown.
    private var hiddenStyles: Set<String> = []
    private var styleName: String?
    private var skipDepth = 0
    private var sheet: (name: String, isHidden: Bool)?
    private var hiddenRows: [Int] = []
    private var row = Row()
    private var nextRow = 1
    private var cell: ODSCell?

    private struct Row {
        var cells: [TableCell] = []
        /// Columns so far, empty ones counted.
        var width = 0
        var repeated = 1
        var isHidden = false
    }

    init(builder: GridBuilder) { self.builder = builder }

    var finished: WorkbookContent {
        var finished = content
        finished.failure = builder.failure
        return finished
    }

    /// No cells of a sheet, though they may hold tables and paragraphs.
    private static let skipped: Set<String> = [
        "annotation", "shapes", "forms", "tracked-changes", "dde-links", "label-ranges", "content-validations",
        "table-source", "scenario", "title", "desc", "ruby-text", "frame", "custom-shape",
    ]

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if skipDepth > 0 || Self.skipped.contains(element) {
            skipDepth += 1
            return
        }
        switch element {
        case "style": styleName = attributes["name"]
        case "table-properties":
            if attributes["display"] == "false", let styleName { hiddenStyles.insert(styleName) }
        case "table":
            sheet = (
                attributes["name"] ?? "", attributes["style-name"].map(hiddenStyles.contains) ?? false
            )
            hiddenRows = []
            nextRow = 1
        case "table-row":
            row = Row(
                repeated: Self.count(attributes["number-rows-repeated"]),
                isHidden: ["collapse", "filter"].contains(attributes["visibility"] ?? ""))
        case "table-cell", "covered-table-cell":
            cell = ODSCell(
                attributes, repeated: Self.count(attributes["number-columns-repeated"]),
                isCovered: element == "covered-table-cell")
            if element == "table-cell", sheet?.isHidden == false { merge(attributes) }
        case "p": cell?.beginParagraph()
        case "s": cell?.append(String(repeating: " ", count: min(Self.count(attributes["c"]), 100)))
        case "tab": cell?.append(" ")
        case "line-break": cell?.append("\n")
        default: break
        }
    }

    func end(_ element: String) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        switch element {
        case "style": styleName = nil
        case "table-cell", "covered-table-cell":
            endCell()
            cell = nil
        case "table-row": endRow()
        case "table": endSheet()
        case "p": cell?.endParagraph()
        default: break
        }
    }

    func characters(_ text: String) { if skipDepth == 0 { cell?.append(text) } }

    /// What repeats is written once: an empty row may stand for a million.
    private static func count(_ text: String?) -> Int { max(1, min(text.flatMap(Int.init) ?? 1, 1_048_576)) }

    private func endCell() {
        guard let cell else { return }
        let value = cell.value
        if !value.isEmpty {
            while row.cells.count < min(row.width, builder.limits.tableColumns) { row.cells.append(TableCell()) }
            // One more than the limit suffices to pass it.
            let count = min(cell.repeated, builder.limits.tableColumns + 1)
            row.cells += Array(repeating: value, count: count)
        }
        row.width += cell.repeated
    }

    private func endRow() {
        defer { nextRow += row.repeated }
        guard sheet?.isHidden == false, !row.cells.isEmpty else { return }
        for number in nextRow..<nextRow + row.repeated where builder.failure == nil {
            builder.add(TableRow(number: number, cells: row.cells))
            if row.isHidden { hiddenRows.append(number) }
        }
    }

    private func endSheet() {
        guard let sheet else { return }
        if sheet.isHidden {
            content.hiddenSheets.append(sheet.name)
        } else {
            content.take(builder.finish(sheet: sheet.name), hiddenRows: hiddenRows)
        }
        self.sheet = nil
    }

    private func merge(_ attributes: MarkupAttributes) {
        let columns = Self.count(attributes["number-columns-spanned"])
        let rows = Self.count(attributes["number-rows-spanned"])
        guard columns > 1 || rows > 1 else { return }
        builder.add(
            MergedCells(rows: nextRow...nextRow + rows - 1, columns: row.width...row.width + columns - 1))
    }
}
