import Foundation

/// Reads a grid: finds the header, settles the columns, and makes a block of each row.
struct GridReader: Sendable {
    let name: String
    let context: ReadingContext

    /// - Returns: nil where no column can be the title; the headings found are then in `headings`.
    func read(_ grid: TableGrid) -> (reading: TableReading?, headings: [String]) {
        let finder = HeaderFinder(matcher: .standard, told: context.columns)
        guard let header = finder.find(in: grid) else { return (nil, grid.rows.first?.cells.map(\.text) ?? []) }
        let body = Array(grid.rows[header.body...])
        let merges = MergedValues(grid)
        let language = context.language ?? Self.language(of: body)
        let planner = ColumnPlanner(matcher: .standard, told: context.columns, language: language)
        let plan = planner.plan(headings: header.headings, rows: body.map(merges.filled))
        guard let title = plan.first(.title) else { return (nil, header.headings) }
        let aboveRows = grid.hasFieldNames ? [] : Array(grid.rows[..<header.first])
        var reading = TableReading(
            layout: TableLayout(
                sheet: grid.sheet, headerRow: grid.hasFieldNames ? nil : grid.rows[header.first].number,
                columns: plan.layout))
        reading.above = aboveRows.map { Self.line($0, kind: .caption) }
        let builder = self.builder(plan, body: body, above: aboveRows, language: language)
        let rows = body.map { Self.inherited($0, from: merges, plan) }
        take(rows, title: title, plan: plan, builder: builder, into: &reading)
        return (reading, header.headings)
    }

    func builder(_ plan: ColumnPlan, body: [TableRow], above: [TableRow], language: String) -> RecordBuilder {
        let mark = DecimalMark(of: body.lazy.flatMap(\.cells), language: language)
        let languages = plan.columns(of: .cost).flatMap { plan.columns[$0].languages.sorted() }
        let units = MoneyUnitReader(languages: (languages.contains(language) ? [language] : languages) + [language])
        let deadlines = plan.columns(of: .deadline)
        return RecordBuilder(
            plan: plan, costs: CostReader(mark: mark, units: units),
            text: CellText(mark: mark, deadlines: body.lazy.flatMap { row in deadlines.map { row[$0] } }),
            above: Self.unit(above: above, language: language))
    }

    /// Merged cells hold for all their rows, but a measure or an amount over several rows is one.
    private static func inherited(_ row: TableRow, from merges: MergedValues, _ plan: ColumnPlan) -> TableRow {
        guard row.filledCount > 1 else { return row }
        var filled = merges.filled(row)
        for role in [ColumnRole.title, .cost, .code] {
            for column in plan.columns(of: role) where column < filled.cells.count {
                filled.cells[column] = row[column]
            }
        }
        return filled
    }

    private func take(
        _ rows: [TableRow], title: Int, plan: ColumnPlan, builder: RecordBuilder, into reading: inout TableReading
    ) {
        var tally = RowTally()
        var currencies: [String: String?] = [:]
        var sections: [String] = []
        var previous = RowKind.measure
        var key = PlanKey()
        let kinds = RowSorter(plan: plan, title: title, costs: builder.costs).kinds(of: rows)
        for (row, kind) in zip(rows, kinds) {
            switch kind {
            case .header: break
            case .total: tally.totals.append(row.number)
            case .note: reading.below.append(Self.line(row, kind: .footnote))
            case .section(let text):
                if case .section = previous { sections.append(text) } else { sections = [text] }
            case .measure:
                key = self.key(of: row, plan, after: key)
                let country = key.country ?? context.country
                let currency = country.flatMap { country -> String? in
                    if let known = currencies[country] { return known }
                    let found = CountryName.worldCurrency(of: country)
                    currencies[country] = .some(found)
                    return found
                }
                let built = builder.build(row, sections: sections, currency: currency)
                tally.take(built, row: row.number, country: country)
                guard !built.text.isEmpty else { break }
                reading.rows.append(
                    TableReading.Row(
                        key: key,
                        block: RawBlock(kind: .tableRow, row: row.number, text: built.text, record: built.record)))
            }
            previous = kind
        }
        reading.notes = tally.notes(file: name)
    }

    /// A row that leaves country or plan empty belongs to the one above.
    private func key(of row: TableRow, _ plan: ColumnPlan, after previous: PlanKey) -> PlanKey {
        var key = PlanKey()
        if let column = plan.first(.country) {
            key.country = CountryName.code(of: row[column].text) ?? previous.country
        }
        if let column = plan.first(.plan) { key.plan = row[column].isEmpty ? previous.plan : row[column].text }
        return key
    }

    private static func line(_ row: TableRow, kind: BlockKind) -> RawBlock {
        RawBlock(
            kind: kind, row: row.number, text: row.cells.filter { !$0.isEmpty }.map(\.text).joined(separator: " | "))
    }

    private static func unit(above rows: [TableRow], language: String) -> MoneyUnit {
        rows.lazy.flatMap(\.cells).reversed().lazy.compactMap { Self.unit(in: $0.text, language: language) }.first
            ?? MoneyUnit()
    }

    /// The unit that a line above a table gives; nil where it gives none.
    static func unit(in title: String, language: String) -> MoneyUnit? {
        TableUnit(title: title, language: language).map {
            MoneyUnit(currency: $0.currency, exponent: Int(log10($0.factor).rounded()))
        }
    }

    static func language(of rows: [TableRow]) -> String {
        let text = rows.prefix(200).flatMap(\.cells).filter { $0.text.contains(where: \.isLetter) }.map(\.text)
        return LanguageDetector().guess(text.joined(separator: "\n")).language
    }
}

/// What has to be said about the rows of a table.
private struct RowTally {
    var totals: [Int] = []
    private var untitled: [Int] = []
    private var unreadCosts: [Int] = []
    /// Currency that was assumed first, and for which country.
    private var assumed: (currency: String, country: String)?
    private var unknownCurrency = 0

    mutating func take(_ built: RecordBuilder.Built, row: Int, country: String?) {
        if built.record == nil { untitled.append(row) }
        if built.hasUnreadCost { unreadCosts.append(row) }
        if built.isCurrencyAssumed, assumed == nil, let currency = built.record?.cost?.currency, let country {
            assumed = (currency, country)
        }
        if let cost = built.record?.cost, cost.currency == nil { unknownCurrency += 1 }
    }

    func notes(file: String) -> [ReadingNote] {
        var notes: [ReadingNote] = []
        if !totals.isEmpty { notes.append(.totalRows(file, totals)) }
        if !untitled.isEmpty { notes.append(.untitledRows(file, untitled)) }
        if !unreadCosts.isEmpty { notes.append(.unreadCosts(file, unreadCosts)) }
        if let assumed { notes.append(.currencyAssumed(file, assumed.currency, country: assumed.country)) }
        if unknownCurrency > 0 { notes.append(.currencyUnknown(file, unknownCurrency)) }
        return notes
    }
}
