/// Numbers the rows of the tables on a page and takes in titles that stand alone in a row.
struct TableRows: Sendable {
    var assembler: ParagraphAssembler

    /// Rows numbered from 1 in each table, everything else as paragraphs.
    func pieces(of items: [PageItem], page: Int) -> [PagePiece] {
        var pieces: [PagePiece] = []
        var number = 0
        for (index, item) in items.enumerated() {
            switch item {
            case .row(let cells):
                number += 1
                pieces.append(PagePiece(page: page, content: .row(cells, number: number)))
            case .flow(let lines):
                if number > 0, isSpanningRow(lines, between: items[index - 1], and: items.dropFirst(index + 1).first) {
                    number += 1
                    pieces.append(PagePiece(page: page, content: .row([lines], number: number)))
                } else {
                    number = 0
                    pieces += paragraphs(of: lines, page: page)
                }
            }
        }
        return pieces
    }

    private func paragraphs(of lines: [TextLine], page: Int) -> [PagePiece] {
        var pieces = assembler.paragraphs(of: lines).map { PagePiece(page: page, content: .paragraph($0)) }
        if !pieces.isEmpty { pieces[0].opensFlow = true }
        return pieces
    }

    private func isSpanningRow(_ lines: [TextLine], between upper: PageItem, and lower: PageItem?) -> Bool {
        guard lines.count <= 2, case .row = upper, case .row(let cells)? = lower else { return false }
        let box = lines.box
        let size = lines.map(\.size).max() ?? 0
        let lowerBox = cells.flatMap { $0 }.box
        return box.top - upper.box.bottom < 1.2 * size && lowerBox.top - box.bottom < 1.2 * size
            && box.left < lowerBox.right && box.right <= max(upper.box.right, lowerBox.right) + size
    }
}
