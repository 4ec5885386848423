/// Reads a CSV or TSV file into a grid.
struct CSVReader: Sendable {
    let name: String
    let limits: ReadingLimits

    func read(_ bytes: [UInt8]) throws(ReadingError) -> (grid: TableGrid, notes: [ReadingNote]) {
        let decoded = try TextDecoder(name: name).decode(bytes)
        var notes = decoded.notes
        let text = Array(decoded.text.utf8)
        let (delimiter, skip) = DelimiterSniffer.delimiter(of: text)
        let reader = DelimitedReader(
            delimiter: delimiter, rowLimit: limits.tableRows, columnLimit: limits.tableColumns)
        let records: DelimitedReader.Records
        do throws(DelimitedReader.Failure) {
            records = try reader.read(text[skip...])
        } catch {
            switch error {
            case .openQuote(let line): throw .openQuote(name, line: line)
            case .tooManyRows: throw .tooManyRows(name, limit: limits.tableRows)
            case .tooManyColumns(let row): throw .tooManyColumns(name, row: row, limit: limits.tableColumns)
            }
        }
        if let line = records.strayLine { notes.append(.strayQuote(name, line: line)) }
        let firstNumber = skip > 0 ? 2 : 1
        let rows = records.records.enumerated().map { place, fields in
            TableRow(number: place + firstNumber, cells: fields.map { TableCell($0) })
        }
        return (TableGrid(rows: rows.filter { $0.filledCount > 0 }), notes)
    }
}
