import Foundation

/// Reads the cell of a column of costs.
struct CostReader: Sendable {
    enum Reading: Sendable, Equatable {
        /// Nothing, or a word for "not known".
        case unknown
        case amount(Decimal, MoneyUnit)
        /// Text that is no single amount; kept in the passage as it is.
        case words
    }

    let mark: DecimalMark
    let units: MoneyUnitReader

    func read(_ cell: TableCell) -> Reading {
        let text = Self.withoutFootnoteMark(cell.text)
        if text.isEmpty || TableWords.unknown.contains(text.lowercased()) { return .unknown }
        guard let number = PrintedNumber(text), let value = number.value(mark: cell.isNumber ? .point : mark) else {
            return .words
        }
        let reading = units.read("\(number.before) \(number.after)")
        return reading.isWhole && !text.contains("%") ? .amount(value, reading.unit) : .words
    }

    private static func withoutFootnoteMark(_ text: String) -> String {
        var text = text.trimmed
        while let last = text.last, "*†‡¹²³".contains(last) { text.removeLast() }
        return text.trimmed
    }
}
