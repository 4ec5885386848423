/// The tables in a file of any format that holds tables.
struct TableFile: Sendable {
    var format: DocumentFormat
    var grids: [TableGrid]
    var notes: [ReadingNote]

    /// nil where the file is no table.
    init?(file: SourceFile, kind: ContentKind, limits: ReadingLimits) throws(ReadingError) {
        switch kind {
        case .delimited:
            let (grid, notes) = try CSVReader(name: file.name, limits: limits).read(try file.bytes())
            self.init(format: .csv, grids: [grid], notes: notes)
        default: return nil
        }
    }

    private init(format: DocumentFormat, grids: [TableGrid], notes: [ReadingNote]) {
        self.format = format
        self.grids = grids
        self.notes = notes
    }
}
