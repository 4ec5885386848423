import Foundation

/// Numbers and dates of cells in the one form that does not depend on the table's format.
struct CellText: Sendable {
    let mark: DecimalMark
    /// Whether "03/04/2026" is the third of April; nil where the table does not tell.
    let isDayFirst: Bool?

    /// - Parameter cells: of the columns with deadlines, which tell in which order days and months stand.
    init(mark: DecimalMark, deadlines cells: some Sequence<TableCell>) {
        self.mark = mark
        var dayFirst = 0
        var monthFirst = 0
        for cell in cells {
            guard let (first, second, _) = Self.parts(cell.text) else { continue }
            if first > 12 { dayFirst += 1 }
            if second > 12 { monthFirst += 1 }
        }
        isDayFirst = dayFirst == monthFirst ? nil : dayFirst > monthFirst
    }

    /// A cell that is a number and nothing else in plain digits; a date as 2026-06-30 where its order is known; other text as it is.
    func canonical(_ cell: TableCell, isDate: Bool) -> String {
        if isDate, let date = isoDate(cell.text) { return date }
        let lower = cell.text.lowercased()
        if lower == "true" || lower == "false" { return lower }
        guard let number = PrintedNumber(cell.text), number.isAlone, !Self.isName(cell.text),
            let value = number.value(mark: cell.isNumber ? .point : mark)
        else { return cell.text }
        return "\(value)"
    }

    /// "007" and "1.2.3" are names.
    private static func isName(_ text: String) -> Bool {
        text.hasPrefix("0") && text.dropFirst().first?.isNumber == true
    }

    private func isoDate(_ text: String) -> String? {
        // A time of day after the date is nobody's deadline.
        if let found = text.wholeMatch(of: /(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})(?:[T ][\d:.]+Z?)?/),
            let month = Int(found.2), let day = Int(found.3)
        {
            return Self.iso(String(found.1), month, day)
        }
        guard let (first, second, year) = Self.parts(text) else { return nil }
        if first > 12 { return Self.iso(year, second, first) }
        if second > 12 { return Self.iso(year, first, second) }
        if first == second { return Self.iso(year, first, second) }
        // Points part days from months in countries that put the day first.
        guard let isDayFirst = isDayFirst ?? (text.contains(".") ? true : nil) else { return nil }
        return isDayFirst ? Self.iso(year, second, first) : Self.iso(year, first, second)
    }

    private static func parts(_ text: String) -> (first: Int, second: Int, year: String)? {
        guard let found = text.wholeMatch(of: /(\d{1,2})[-\/.](\d{1,2})[-\/.](\d{4})/), let first = Int(found.1),
            let second = Int(found.2), (1...31).contains(first), (1...31).contains(second), min(first, second) <= 12
        else { return nil }
        return (first, second, String(found.3))
    }

    private static func iso(_ year: String, _ month: Int, _ day: Int) -> String? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}
