import Foundation

/// Makes the rows of a grid from records: what is nested becomes columns of its own ("cost amount"), lists become text.
struct RecordFlattener: Sendable {
    private(set) var columns: [String] = []
    private var places: [String: Int] = [:]

    /// The cells of a record, in columns that all records share in order of first appearance.
    mutating func row(_ fields: [RecordTree.Field], number: Int) -> TableRow {
        var row = TableRow(number: number, cells: [])
        add(fields, prefix: "", to: &row)
        return row
    }

    private mutating func add(_ fields: [RecordTree.Field], prefix: String, to row: inout TableRow) {
        for field in fields {
            let name = prefix.isEmpty ? field.name : "\(prefix) \(field.name)"
            if case .record(let inner) = field.value {
                add(inner, prefix: name, to: &row)
                continue
            }
            let cell = Self.cell(field.value)
            let column = column(name)
            if !cell.isEmpty { row.set(cell, column: column) }
        }
    }

    private mutating func column(_ name: String) -> Int {
        if let place = places[name] { return place }
        places[name] = columns.count
        columns.append(name)
        return columns.count - 1
    }

    private static func cell(_ value: RecordTree) -> TableCell {
        switch value {
        case .null: return TableCell()
        case .text(let text): return TableCell(text)
        case .bool(let bool): return TableCell(bool ? "true" : "false")
        case .number(let digits): return number(digits)
        case .list(let elements): return TableCell(elements.map(text).filter { !$0.isEmpty }.joined(separator: "; "))
        case .record: return TableCell(text(value))
        }
    }

    /// Exact: the digits of the file never become a binary fraction.
    private static func number(_ digits: String) -> TableCell {
        guard digits.contains(where: { "eE".contains($0) }) else { return TableCell(digits, isNumber: true) }
        guard let value = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN else {
            return TableCell(digits)
        }
        return TableCell("\(value)", isNumber: true)
    }

    private static func text(_ value: RecordTree) -> String {
        if case .record(let fields) = value {
            return fields.map { text($0.value) }.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return cell(value).text
    }
}
