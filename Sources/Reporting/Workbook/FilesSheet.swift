/// Files: what became of each file of the input.
extension SheetBuilder {
    var files: SheetContent {
        let columns = distinct([
            SheetColumn(title: phrase(.file), width: 42),
            SheetColumn(title: phrase(.outcome), width: 13),
            SheetColumn(title: phrase(.plan), width: 26),
            SheetColumn(title: phrase(.code), width: 9, alignment: .centred),
            SheetColumn(title: phrase(.message), width: 60),
            SheetColumn(title: phrase(.pages), width: 9, alignment: .number),
            SheetColumn(title: phrase(.unreadablePages), width: 18),
            SheetColumn(title: phrase(.language), width: 10, alignment: .centred),
            SheetColumn(title: phrase(.reader), width: 20),
        ])
        let rows = Array(FileRow.all(of: results).prefix(Self.rowLimit))
        return SheetContent(
            name: phrase(.files), tableName: "Files", lines: [phrase(.files), phrase(.filesNote)], columns: columns,
            rowCount: max(rows.count, 1),
            row: { place in
                rows.isEmpty ? placeholder(phrase(.noFiles), columns: columns.count) : fileRow(rows[place])
            })
    }

    private func fileRow(_ row: FileRow) -> [SheetCell] {
        [
            .text(row.file),
            .text(words.name(of: row.outcome)),
            .text(row.plan ?? ""),
            .text(row.code ?? ""),
            .text(row.message),
            row.pageCount.map { .integer($0) } ?? .blank,
            .text(PageRanges(row.unreadablePages).description),
            .text(row.language ?? ""),
            .text(row.reader ?? ""),
        ]
    }
}
