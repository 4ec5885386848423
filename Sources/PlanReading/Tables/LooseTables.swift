import Foundation

/// Finds tables of measures among rows whose columns are not known, as in PDF files: what a cell is, the header and the cell itself tell.
///
/// A table counts only where its header calls one cell after measures and a later one after costs. Each row with words and an amount behind them
/// becomes a record and stays as printed. Tables with labelled rows stay as they are, for their other rows are sums.
struct LooseTables: Sendable {
    /// BCP 47 primary subtag where it is known; nil to have it detected from the rows.
    let language: String?

    func read(_ blocks: [RawBlock]) -> [RawBlock] {
        var blocks = blocks
        var header: LooseHeader?
        for part in Self.parts(of: blocks) {
            let rows = part.rows.map { LooseRow(blocks[$0].text) }
            var body = rows.indices[...]
            if let (place, own) = rows.prefix(2).enumerated().lazy.compactMap({ row in
                LooseHeader(row.element).map { (row.offset, $0) }
            }).first {
                // A header that comes again on the next page has the title of the table's beginning.
                let above = part.goesOn ? header?.above : nil
                header = own
                header?.above = above ?? Self.linesAbove(part.rows[0], in: blocks)
                body = body.dropFirst(place + 1)
            } else if !part.goesOn {
                header = nil
            }
            guard let header, !rows.contains(where: { LabelledTitle(row: $0.text) != nil }) else { continue }
            let reader = self.reader(header, rows: body.map { rows[$0] })
            for place in body {
                guard let record = reader.record(of: rows[place]) else { continue }
                blocks[part.rows[place]].text = rows[place].text
                blocks[part.rows[place]].record = record
            }
        }
        return blocks
    }

    private func reader(_ header: LooseHeader, rows: [LooseRow]) -> LooseRowReader {
        let table = rows.map { TableRow(number: 0, cells: $0.cells.map { TableCell($0.text) }) }
        let language = language ?? GridReader.language(of: table)
        let units = MoneyUnitReader(languages: [language])
        let above = header.above.lazy.compactMap { GridReader.unit(in: $0, language: language) }.first ?? MoneyUnit()
        let cells = table.lazy.flatMap(\.cells)
        return LooseRowReader(
            costs: CostReader(mark: DecimalMark(of: cells, language: language), units: units),
            isMarkSettled: DecimalMark.isSettled(by: cells), header: header,
            unit: units.read(header.costHeading).unit.completed(by: above), language: language)
    }

    /// Rows of one page's table, and whether no text parts them from the table before.
    private struct Part {
        var rows: [Int]
        var goesOn: Bool
    }

    private static func parts(of blocks: [RawBlock]) -> [Part] {
        var parts: [Part] = []
        var isInside = false
        var goesOn = false
        for (index, block) in blocks.enumerated() {
            guard block.kind == .tableRow else {
                isInside = false
                if !Self.leavesTableOpen(block) { goesOn = false }
                continue
            }
            if isInside, (blocks[index - 1].row ?? 0) < (block.row ?? 0) {
                parts[parts.count - 1].rows.append(index)
            } else {
                parts.append(Part(rows: [index], goesOn: goesOn))
            }
            isInside = true
            goesOn = true
        }
        return parts
    }

    /// What stands around the text, and marks and numbers that fell out of a cell, do not end a table.
    private static func leavesTableOpen(_ block: RawBlock) -> Bool {
        [.pageHeader, .pageFooter, .pageNumber, .footnote].contains(block.kind)
            || block.kind != .heading && !LooseRowReader.hasWords(block.text)
    }

    /// The line above a table, and the one above that where a heading parts them: they may give the unit of its amounts.
    private static func linesAbove(_ index: Int, in blocks: [RawBlock]) -> [String] {
        let above = blocks[..<index].reversed().lazy.filter(\.kind.isRunningText).prefix(2)
        return above.first?.kind == .heading ? above.map(\.text) : above.prefix(1).map(\.text)
    }
}
