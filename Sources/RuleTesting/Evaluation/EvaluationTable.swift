import Foundation
import Rulebook

/// Rows in columns parted by two spaces; the first row is the header.
enum EvaluationTable {
    /// - Parameter leftColumns: columns set to the left; the others are numbers.
    static func lines(_ rows: [[String]], leftColumns: Set<Int> = [0]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].columnWidth }.max() ?? 0 }
        return rows.map { row in
            var line = row.enumerated().map { column, cell in
                let blank = String(repeating: " ", count: widths[column] - cell.columnWidth)
                return leftColumns.contains(column) ? cell + blank : blank + cell
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return "  " + line
        }
    }

    /// With a full stop, whatever the system's language.
    static func decimals(_ value: Double, _ count: Int) -> String {
        String(format: "%.\(count)f", value)
    }
}
