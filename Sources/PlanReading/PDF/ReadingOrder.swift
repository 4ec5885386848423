/// Puts the items of a page into the order in which a reader takes them.
struct ReadingOrder: Sendable {
    /// Lines in drawing order, or from top to bottom where a page is drawn in no order at all.
    func drawn(_ lines: [TextLine]) -> [TextLine] {
        guard lines.count > 8 else { return lines }
        var jumps = 0
        for (line, next) in zip(lines, lines.dropFirst())
        where next.baseline < line.baseline - 1.5 * line.size && next.box.left < line.box.right {
            jumps += 1
        }
        return jumps * 5 > lines.count ? fromTopToBottom(lines) : lines
    }

    private func fromTopToBottom(_ lines: [TextLine]) -> [TextLine] {
        var result: [TextLine] = []
        var row: [TextLine] = []
        func rowInOrder() -> [TextLine] {
            var parts = row.sorted { $0.box.left < $1.box.left }
            for index in parts.indices {
                parts[index].gapBefore = index == 0 ? nil : max(0, parts[index].box.left - parts[index - 1].box.right)
            }
            return parts
        }
        for line in lines.sorted(by: { ($0.baseline, $0.box.left) < ($1.baseline, $1.box.left) }) {
            if let first = row.first, line.baseline - first.baseline > 0.3 * first.size {
                result += rowInOrder()
                row = []
            }
            row.append(line)
        }
        return result + rowInOrder()
    }

    /// Boxes and figures that were drawn after the text below them are put back to their height on the page.
    func sorted(_ items: [PageItem]) -> [PageItem] {
        var result: [(item: PageItem, box: TextBox)] = []
        for item in items {
            let box = item.box
            let place = result.firstIndex { other in
                other.box.top >= box.bottom - 2 && other.box.horizontalOverlap(box) > 0
            }
            result.insert((item, box), at: place ?? result.count)
        }
        return result.map(\.item)
    }

    /// Two columns that were drawn line by line look like a table of two cells a row: each column is read as a whole.
    func withColumnsParted(_ items: [PageItem]) -> [PageItem] {
        var result: [PageItem] = []
        var start = 0
        while start < items.count {
            guard let gutter = gutter(of: items[start]) else {
                result.append(items[start])
                start += 1
                continue
            }
            var end = start + 1
            while end < items.count, fits(items[end], gutter: gutter) { end += 1 }
            result += parted(Array(items[start..<end]), at: gutter)
            start = end
        }
        return result
    }

    private func gutter(of item: PageItem) -> ClosedRange<Double>? {
        guard case .row(let cells) = item, cells.count == 2, cells.allSatisfy({ $0.count == 1 }),
            cells[0].box.right < cells[1].box.left
        else { return nil }
        return cells[0].box.right...cells[1].box.left
    }

    private func fits(_ item: PageItem, gutter range: ClosedRange<Double>) -> Bool {
        switch item {
        case .row:
            guard let other = gutter(of: item) else { return false }
            return abs(other.upperBound - range.upperBound) < 4
        case .flow(let lines):
            return lines.allSatisfy { $0.box.right < range.upperBound || $0.box.left > range.upperBound - 4 }
        }
    }

    private func parted(_ items: [PageItem], at gutter: ClosedRange<Double>) -> [PageItem] {
        let lines = items.flatMap(\.lines)
        let left = lines.filter { $0.box.right < gutter.upperBound }
        let right = lines.filter { $0.box.right >= gutter.upperBound }
        let lengths = lines.map { $0.text.unicodeScalars.count }.sorted()
        let rows = items.count { if case .row = $0 { true } else { false } }
        guard rows >= 6, lengths[lengths.count / 3] >= 25, left.box.width > 0.6 * right.box.width,
            right.box.width > 0.6 * left.box.width
        else { return items }
        return [.flow(left), .flow(right)]
    }
}
