/// Reads a sheet of an Excel workbook.
final class XLSXSheetHandler: MarkupHandler {
    private(set) var builder: GridBuilder
    /// Rows with something in them that the sheet does not show.
    private(set) var hiddenRows: [Int] = []
    var isStopped: Bool { builder.failure != nil }

    private let strings: [TableCell]
    private let styles: XLSXStyles
    private let epoch: Int
    private var row = TableRow(number: 0, cells: [])
    private var nextColumn = 0
    private var isHidden = false
    private var cell: Cell?
    private var isInValue = false

    private struct Cell {
        var column: Int
        var type: String
        var style: Int
        var value = ""
        var inline = XLSXText()
    }

    /// - Parameter builder: carries the limits from sheet to sheet.
    init(builder: GridBuilder, strings: [TableCell], styles: XLSXStyles, epoch: Int) {
        self.builder = builder
        self.strings = strings
        self.styles = styles
        self.epoch = epoch
    }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        switch element {
        case "row":
            let number = attributes["r"].flatMap(Int.init) ?? row.number + 1
            // A sheet has so many rows at most (ECMA-376).
            row = TableRow(number: max(1, min(number, 1_048_576)), cells: [])
            nextColumn = 0
            isHidden = XLSXToggle.isOn(attributes["hidden"])
        case "c":
            let column = attributes["r"].flatMap { CellReference.parse($0) }?.column ?? nextColumn
            nextColumn = column + 1
            cell = Cell(
                column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap(Int.init) ?? 0)
        case "v": isInValue = true
        case "mergeCell": if let area = attributes["ref"].flatMap(CellReference.area) { builder.add(area) }
        default: cell?.inline.start(element)
        }
    }

    func end(_ element: String) {
        switch element {
        case "v": isInValue = false
        case "c":
            guard let cell else { return }
            let value = value(of: cell)
            if !value.isEmpty { row.set(value, column: cell.column) }
            self.cell = nil
        case "row":
            let before = builder.grid.rows.count
            builder.add(row)
            if isHidden, builder.grid.rows.count > before { hiddenRows.append(row.number) }
            row.cells = []
        default: cell?.inline.end(element)
        }
    }

    func characters(_ text: String) {
        if isInValue { cell?.value += text } else { cell?.inline.append(text) }
    }

    func finish(sheet: String) -> TableGrid { builder.finish(sheet: sheet) }

    private func value(of cell: Cell) -> TableCell {
        switch cell.type {
        case "s":
            guard let place = Int(cell.value.trimmed), strings.indices.contains(place) else { return TableCell() }
            return strings[place]
        case "inlineStr": return TableCell(cell.inline.decoded)
        case "str": return TableCell(cell.value)
        case "b": return TableCell(cell.value.trimmed == "1" ? "true" : "false")
        case "d": return TableCell(String(cell.value.prefix(10)))
        // "#N/A" and its like say that nothing is known.
        case "e": return TableCell()
        default: return cell.value.isEmpty ? TableCell() : styles.format(cell.style).cell(cell.value, epoch: epoch)
        }
    }
}

/// Boolean attributes of office files.
enum XLSXToggle {
    static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" || value == "on" }
}
