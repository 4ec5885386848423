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
        case .xlsx:
            let content = try XLSXReader(name: file.name, limits: limits).read(file.package(limits: limits))
            try self.init(file: file, format: .xlsx, content, limits)
        case .ods:
            let content = try ODSReader(name: file.name, limits: limits).read(file.package(limits: limits))
            try self.init(file: file, format: .ods, content, limits)
        case .json, .jsonLines, .yaml:
            let (grid, notes) = try RecordReader(name: file.name, kind: kind, limits: limits).read(try file.bytes())
            let format: DocumentFormat = kind == .json ? .json : kind == .yaml ? .yaml : .jsonl
            self.init(format: format, grids: [grid], notes: notes)
        default: return nil
        }
    }

    private init(
        file: SourceFile, format: DocumentFormat, _ content: WorkbookContent, _ limits: ReadingLimits
    ) throws(ReadingError) {
        if let failure = content.failure { throw .grid(file.name, failure, limits: limits) }
        // All that could be read is hidden.
        if content.grids.isEmpty { throw .noTable(file.name) }
        self.init(format: format, grids: content.grids, notes: content.notes(file: file.name))
    }

    private init(format: DocumentFormat, grids: [TableGrid], notes: [ReadingNote]) {
        self.format = format
        self.grids = grids
        self.notes = notes
    }
}
