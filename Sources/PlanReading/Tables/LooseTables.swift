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
        for table in tables(in: blocks) {
            let cells = table.flatMap { part in part.body.flatMap(\.row.cells) }.map { TableCell($0.text) }
            for part in table where !part.hasLabels {
                let reader = self.reader(part.header, cells: cells)
                for (place, row) in part.body {
                    guard let record = reader.record(of: row) else { continue }
                    blocks[place].text = row.text
                    blocks[place].record = record
                }
            }
        }
        return blocks
    }

    private func reader(_ header: LooseHeader, cells: [TableCell]) -> LooseRowReader {
        let language = language ?? GridReader.language(of: [TableRow(number: 0, cells: cells)])
        let units = MoneyUnitReader(languages: [language])
        let above = header.above.lazy.compactMap { GridReader.unit(in: $0, language: language) }.first ?? MoneyUnit()
        return LooseRowReader(
            costs: CostReader(mark: DecimalMark(of: cells, language: language), units: units),
            isMarkSettled: DecimalMark.isSettled(by: cells), header: header,
            unit: units.read(header.costHeading).unit.completed(by: above), language: language)
    }

    /// The rows of a table that stand on one page, below a header.
    private struct Part {
        var header: LooseHeader
        /// Rows with their places among the blocks.
        var body: [(place: Int, row: LooseRow)]
        /// Whether some row is labelled, which makes the others sums.
        var hasLabels: Bool
    }

    /// Tables that have a header, by their parts: a table goes on on the next page, with its header again or without it.
    private func tables(in blocks: [RawBlock]) -> [[Part]] {
        var tables: [[Part]] = []
        var header: LooseHeader?
        var latest: LooseHeader?
        for run in Self.runs(of: blocks) {
            var body = run.rows.map { (place: $0, row: LooseRow(blocks[$0].text)) }
            let hasLabels = body.contains { LabelledTitle(row: $0.row.text) != nil }
            if run.hasNewTitle { latest = nil }
            var goesOn = run.goesOn
            if let (place, own) = body.prefix(2).enumerated().lazy.compactMap({ row in
                LooseHeader(row.element.row).map { (row.offset, $0) }
            }).first {
                // A header that comes again on the next page has the title of the table's beginning, even if words that fell out of a row
                // stand between.
                let before = (goesOn ? header : nil) ?? (run.beginsPage && own.text == latest?.text ? latest : nil)
                goesOn = before != nil
                header = own
                header?.above = before?.above ?? Self.linesAbove(run.rows[0], in: blocks)
                latest = header
                body.removeFirst(place + 1)
            } else if !goesOn {
                header = nil
            }
            guard let header else { continue }
            let part = Part(header: header, body: body, hasLabels: hasLabels)
            if goesOn, !tables.isEmpty { tables[tables.count - 1].append(part) } else { tables.append([part]) }
        }
        return tables
    }

    /// Rows one below the other on one page.
    private struct Run {
        var rows: [Int]
        /// Whether no text parts them from the rows before.
        var goesOn: Bool
        /// Whether they stand on a later page than the rows before.
        var beginsPage: Bool
        /// Whether a heading or a caption parts them from the rows before.
        var hasNewTitle: Bool
    }

    private static func runs(of blocks: [RawBlock]) -> [Run] {
        var runs: [Run] = []
        var isInside = false
        var goesOn = false
        var hasNewTitle = false
        for (index, block) in blocks.enumerated() {
            guard block.kind == .tableRow else {
                isInside = false
                if !Self.leavesTableOpen(block) { goesOn = false }
                hasNewTitle = hasNewTitle || block.kind == .heading || block.kind == .caption
                continue
            }
            if isInside, (blocks[index - 1].row ?? 0) < (block.row ?? 0) {
                runs[runs.count - 1].rows.append(index)
            } else {
                let isLater = runs.last.flatMap(\.rows.last).map { blocks[$0].page != block.page } ?? false
                runs.append(
                    Run(rows: [index], goesOn: goesOn, beginsPage: isLater, hasNewTitle: hasNewTitle))
            }
            isInside = true
            goesOn = true
            hasNewTitle = false
        }
        return runs
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
