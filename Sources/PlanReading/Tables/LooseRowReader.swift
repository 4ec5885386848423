import Foundation

/// Makes records of the rows of a table whose columns are not known.
struct LooseRowReader {
    let costs: CostReader
    /// Whether all numbers of the table part whole numbers from fractions alike: else "1.500" says nothing.
    let isMarkSettled: Bool
    let header: LooseHeader
    /// What header and title say of the amounts.
    let unit: MoneyUnit
    /// BCP 47 primary subtag.
    let language: String

    /// nil for a row without words and an amount behind them, for a total, and for the head of a part of the table.
    func record(of row: LooseRow) -> MeasureRecord? {
        guard let place = row.cells.firstIndex(where: { Self.hasWords($0.text) }) else { return nil }
        let title = Self.withoutNumber(row.cells[place])
        let behind = row.cells[(place + 1)...]
        guard !TableWords.beginsWithTotal(HeadingText(title.text).text), !Self.headsPart(title.text),
            let cost = cost(in: Array(behind))
        else {
            return nil
        }
        var fields: [MeasureRecord.Field] = []
        if title.range.lowerBound > 0 {
            fields.append(MeasureRecord.Field(role: .code, range: 0..<title.range.lowerBound))
        }
        fields.append(MeasureRecord.Field(role: .title, range: title.range))
        for cell in behind where !cell.range.isEmpty {
            let isCost = cell.range.lowerBound == cost.range.lowerBound
            let role: ColumnRole = isCost ? .cost : Self.hasWords(cell.text) ? .text : .ignored
            fields.append(MeasureRecord.Field(role: role, range: isCost ? cost.range : cell.range))
        }
        return MeasureRecord(fields: fields, cost: cost.amount)
    }

    /// A word of at least three letters, or an ideograph.
    static func hasWords(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { word in
            word.count > 2 || word.unicodeScalars.contains(where: \.properties.isIdeographic)
        }
    }

    /// The cell without the number that its row has in the table: "15 Repair of bridges".
    private static func withoutNumber(_ cell: LooseRow.Cell) -> LooseRow.Cell {
        guard let number = cell.text.prefixMatch(of: /\d{1,3}(\.\d{1,2})*[.)]?[ \u{A0}]+/) else { return cell }
        return LooseRow.Cell(
            text: String(cell.text[number.range.upperBound...]),
            range: cell.range.lowerBound + number.0.utf8.count..<cell.range.upperBound)
    }

    /// "Axis 2: Health", "Objective 1.3 – …", "Result 4": what measures are part of.
    private static func headsPart(_ title: String) -> Bool {
        guard let found = title.prefixMatch(of: /(\p{L}+)[ \u{A0}]+([IVX]+|\d[\d.]*)\b/),
            let match = HeadingMatcher.standard.match(String(found.1))
        else { return false }
        return [.component, .objective, .target].contains(match.role)
    }

    /// A number behind a title, with its place among the cells there.
    private struct Printed {
        var place: Int
        var amount: Amount
        /// UTF-8 offsets into the row's text.
        var range: Range<Int>
        /// Whether the cell itself names a currency.
        var isCertain: Bool
    }

    /// The cost among the cells behind a title: the number where the header has the costs, or the sum at the end, where the other numbers of
    /// the row do not speak against it; else the only amount that names its currency.
    private func cost(in cells: [LooseRow.Cell]) -> (amount: Amount, range: Range<Int>)? {
        let printed = cells.enumerated().compactMap { number(in: $0.element, place: $0.offset) }
        let below = printed.firstIndex { $0.place + 1 == header.costOffset }
        let certain = printed.indices.filter { printed[$0].isCertain }
        let isSum =
            printed.count > 1 && header.costOffset > 1
            && Self.agrees(printed.dropLast(), with: printed[printed.count - 1])
        guard
            let chosen = below.flatMap({ isCost($0, among: printed) ? $0 : nil })
                ?? (isSum ? printed.count - 1 : nil) ?? (certain.count == 1 ? certain.first : nil)
        else { return nil }
        let cost = printed[chosen]
        return cost.amount.value > 0 && cost.amount.currency != nil ? (cost.amount, cost.range) : nil
    }

    /// Whether the numbers before or behind a cost are its parts, or number and price of what is bought, or not there.
    private func isCost(_ place: Int, among printed: [Printed]) -> Bool {
        let cost = printed[place]
        let before = printed[..<place]
        let behind = printed[(place + 1)...]
        if before.isEmpty { return behind.isEmpty || Self.agrees(behind, with: cost) }
        if Self.agrees(before, with: cost) { return true }
        let scale = unit.applied(to: 1)
        let product = before.suffix(2).reduce(Decimal(1)) { $0 * $1.amount.value / scale } * scale
        return before.count == 2 && product == cost.amount.value
    }

    /// Whether numbers add up to another, but for rounding.
    private static func agrees(_ parts: ArraySlice<Printed>, with sum: Printed) -> Bool {
        let whole = parts.reduce(Decimal(0)) { $0 + $1.amount.value }
        return abs(whole - sum.amount.value) * 100 <= sum.amount.value
    }

    /// The number that a cell is, or the amount it begins with.
    private func number(in cell: LooseRow.Cell, place: Int) -> Printed? {
        let isAmbiguous = !isMarkSettled && PrintedNumber(cell.text)?.isAmbiguous == true
        if !isAmbiguous, case .amount(let value, let own) = costs.read(TableCell(cell.text)) {
            let unit = own.completed(by: unit)
            return Printed(
                place: place, amount: Amount(value: unit.applied(to: value), currency: unit.currency),
                range: cell.range, isCertain: own.currency != nil)
        }
        // "2 700 000 GNF contract signed"
        guard let first = QuantityScanner.quantities(in: cell.text, language: language).first, first.kind == .amount,
            first.range.lowerBound == 0, let amount = Amount(first), amount.currency != nil
        else { return nil }
        let start = cell.range.lowerBound
        return Printed(place: place, amount: amount, range: start..<start + first.range.upperBound, isCertain: true)
    }
}
