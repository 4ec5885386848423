/// Groups the lines of a page into flows and table rows.
///
/// Office programs draw a page in reading order, and a table cell by cell. So lines that follow one another downwards are
/// one chunk (a stretch of text, a column or a cell), and chunks that follow one another to the right are one row.
struct PageGrouping: Sendable {
    func items(of lines: [TextLine]) -> [PageItem] {
        var items: [PageItem] = []
        var row: [[TextLine]] = []
        for chunk in chunks(of: lines) {
            guard let last = row.last, let cellStart = cellStart(in: last, before: chunk, rowLength: row.count) else {
                items += finished(row)
                row = [chunk]
                continue
            }
            if row.count == 1, cellStart > 0 {
                items.append(.flow(Array(last[..<cellStart])))
                row[0] = Array(last[cellStart...])
            }
            row.append(chunk)
        }
        items += finished(row)
        return items
    }

    /// Lines that follow one another downwards.
    func chunks(of lines: [TextLine]) -> [[TextLine]] {
        var chunks: [[TextLine]] = []
        for line in lines {
            let before = chunks.count > 1 ? chunks[chunks.count - 2] : nil
            if let last = chunks.last, continues(last, line, after: before) {
                chunks[chunks.count - 1].append(line)
            } else {
                chunks.append([line])
            }
        }
        return chunks
    }

    private func continues(_ chunk: [TextLine], _ line: TextLine, after previous: [TextLine]?) -> Bool {
        guard let last = chunk.last, line.isTurned == last.isTurned else { return false }
        let drop = line.baseline - last.baseline
        let size = max(line.size, last.size)
        guard drop > 0.45 * size, drop < 2.6 * size else { return false }
        let box = chunk.box
        guard line.box.horizontalOverlap(box) > 0 else { return false }
        if let previous {
            // A line that reaches back under the cell to the left opens the next row or leaves the table.
            let left = previous.box
            let isBeside = left.right <= box.left + 1 && left.verticalOverlap(box) > 0
            if isBeside, line.box.left < left.right { return false }
        }
        return true
    }

    /// Where in `cell` the lines begin that stand beside `chunk`, nil if it does not stand to their right.
    private func cellStart(in cell: [TextLine], before chunk: [TextLine], rowLength: Int) -> Int? {
        guard let last = cell.last, last.isTurned == chunk[0].isTurned else { return nil }
        let box = chunk.box
        let slack = 0.4 * last.size
        func standsBeside(_ line: TextLine) -> Bool { line.box.right <= box.left + 1 }
        guard standsBeside(last) else { return nil }
        var start = cell.count - 1
        while start > 0, standsBeside(cell[start - 1]) {
            let upper = cell[start - 1]
            let isAlongside = upper.box.bottom > box.top + slack
            let isSameCell = cell[start].baseline - upper.baseline < 1.35 * upper.size && cell.count - start < 6
            guard isAlongside || isSameCell || rowLength > 1 else { break }
            start -= 1
        }
        let overlap = Array(cell[start...]).box.verticalOverlap(box)
        return overlap > min(slack, 0.5 * box.height) ? start : nil
    }

    private func finished(_ row: [[TextLine]]) -> [PageItem] {
        switch row.count {
        case 0: []
        case 1: [.flow(row[0])]
        default: areColumns(row) ? row.map { .flow($0) } : rows(drawnByColumn: row) ?? [.row(row)]
        }
    }

    /// Some programs draw a table column by column: then lines on one baseline make a row, and no line of a cell is
    /// followed by another as closely as in running text. nil for anything else.
    private func rows(drawnByColumn cells: [[TextLine]]) -> [PageItem]? {
        guard let first = cells.first, first.count > 1, cells.allSatisfy({ $0.count == first.count }) else {
            return nil
        }
        for cell in cells {
            for (line, other) in zip(cell, first) where abs(line.baseline - other.baseline) > 0.2 * other.size {
                return nil
            }
        }
        let figures = cells.dropFirst().joined().count { !$0.text.contains(where: \.isLetter) }
        let areFigures = figures * 2 > (cells.count - 1) * first.count && first.count > 2
        let areSpaced = zip(first, first.dropFirst()).allSatisfy { $1.baseline - $0.baseline > 1.38 * $0.size }
        guard areFigures || areSpaced else { return nil }
        return first.indices.map { index in .row(cells.map { [$0[index]] }) }
    }

    /// Two or three tall stretches of text of much the same width are columns of a page, not cells.
    private func areColumns(_ row: [[TextLine]]) -> Bool {
        guard row.count <= 3, row.allSatisfy({ $0.count >= 6 }) else { return false }
        let widths = row.map(\.box.width)
        guard let widest = widths.max(), let narrowest = widths.min() else { return false }
        return narrowest > 0.6 * widest
    }
}
