/// Tells the wide spaces of a justified line from the gaps between table cells or columns, and joins the former.
struct PartJoiner: Sendable {
    /// Lines of a page in drawing order, parts of one line joined unless a cell boundary parts them.
    func joined(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, lines[end].gapBefore != nil { end += 1 }
            result += joined(row: Array(lines[start..<end]), on: lines, excluding: start..<end)
            start = end
        }
        return result
    }

    private func joined(row: [TextLine], on page: [TextLine], excluding own: Range<Int>) -> [TextLine] {
        guard row.count > 1 else { return row }
        if isJustified(row, neighbours: neighbours(of: row, on: page, excluding: own)) {
            return [row.dropFirst().reduce(into: row[0]) { $0.absorb($1) }]
        }
        var result = [row[0]]
        let neighbours = neighbours(of: row, on: page, excluding: own)
        for part in row.dropFirst() {
            let last = result[result.count - 1]
            if belongTogether(last, part, isFirst: result.count == 1, neighbours: neighbours) {
                result[result.count - 1].absorb(part)
            } else {
                result.append(part)
            }
        }
        return result
    }

    /// Lines that may show where columns run: those just above and just below.
    private func neighbours(of row: [TextLine], on page: [TextLine], excluding own: Range<Int>) -> [TextLine] {
        let reach = 2.3 * (row.map(\.size).max() ?? 0)
        return page.indices.lazy.filter { !own.contains($0) && abs(page[$0].baseline - row[0].baseline) < reach }
            .map { page[$0] }
    }

    /// Every word stands apart by much the same distance, and no line above or below has its gaps at the same places.
    private func isJustified(_ row: [TextLine], neighbours: [TextLine]) -> Bool {
        let gaps = row.compactMap(\.gapBefore).dropFirst(row[0].gapBefore == nil ? 0 : 1)
        guard gaps.count > 1, let widest = gaps.max(), let narrowest = gaps.min() else { return false }
        let size = row[0].size
        guard widest < 2.5 * size, widest < 1.8 * narrowest else { return false }
        let words = row.reduce(0) { $0 + $1.text.split(separator: " ").count }
        guard Double(words) / Double(row.count) < 2.5 else { return false }
        return !zip(row, row.dropFirst()).contains { hasCorridor(before: $1, from: $0.box.right, size, neighbours) }
    }

    /// A number without words: figures that stand apart are cells.
    private static func isFigure(_ text: String) -> Bool {
        text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
    }

    /// A line above or below has a gap at the same place, and what follows it is aligned. The wide spaces of justified
    /// lines may meet by chance, but the words behind them do not line up.
    private func hasCorridor(before part: TextLine, from left: Double, _ size: Double, _ neighbours: [TextLine]) -> Bool
    {
        neighbours.contains { other in
            guard let gap = other.gapBefore else { return false }
            let overlap =
                min(other.box.left, part.box.left) - max(other.box.left - gap, part.box.left - (part.gapBefore ?? 0))
            guard overlap > 0.6 * size else { return false }
            return abs(other.box.left - part.box.left) < 2.5 || abs(other.box.middle - part.box.middle) < 2.5
                || overlap > 2 * size
                || (abs(other.box.right - part.box.right) < 2.5 && part.text.contains(where: \.isNumber))
        }
    }

    private func belongTogether(_ left: TextLine, _ right: TextLine, isFirst: Bool, neighbours: [TextLine]) -> Bool {
        guard let gap = right.gapBefore else { return false }
        let size = max(left.size, right.size)
        if isFirst, let marker = ListMarker(leading: left.text), marker.length == left.text.unicodeScalars.count {
            return gap < 5 * size
        }
        guard gap < 3.2 * size, !(Self.isFigure(left.text) && Self.isFigure(right.text)) else { return false }
        if hasCorridor(before: right, from: left.box.right, size, neighbours) { return false }
        let runsAcross = neighbours.contains {
            $0.box.left < left.box.right - size && $0.box.right > right.box.left + size
        }
        return runsAcross || gap < (isFirst && neighbours.isEmpty ? 1.8 : 1.2) * size
    }
}
