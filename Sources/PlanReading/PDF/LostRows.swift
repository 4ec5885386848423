/// Rows of a table that the layout gives as paragraphs: between two rows, beginning with a measure's label and ending with a number.
enum LostRows {
    static func restored(_ blocks: [RawBlock]) -> [RawBlock] {
        var blocks = blocks
        for index in blocks.indices.dropFirst().dropLast() where blocks[index].kind == .paragraph {
            guard blocks[index - 1].kind == .tableRow, blocks[index + 1].kind == .tableRow,
                let cells = cells(of: blocks[index].text)
            else { continue }
            blocks[index].kind = .tableRow
            blocks[index].row = blocks[index - 1].row.map { $0 + 1 }
            blocks[index].text = cells
        }
        return blocks
    }

    /// The title and the number behind it as cells; nil where the text is no such row.
    private static func cells(of text: String) -> String? {
        guard LabelledTitle(heading: text) != nil,
            let match = text.wholeMatch(of: /(.*[^\d\s.,].*?)\s+((?:\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,]\d+)?)/)
        else { return nil }
        return "\(match.1) | \(match.2)"
    }
}
