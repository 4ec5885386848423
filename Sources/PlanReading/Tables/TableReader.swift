/// Reads tables of measures: grids into the documents of one plan or several.
struct TableReader: Sendable {
    let name: String
    let format: DocumentFormat
    let limits: ReadingLimits
    let context: ReadingContext

    /// - Returns: one part for each plan in the tables, in order of first appearance.
    func read(_ grids: [TableGrid], notes: [ReadingNote]) throws(ReadingError) -> [DocumentPart] {
        let filled = grids.filter { $0.rows.count > 1 || $0.rows.count == 1 && !$0.hasFieldNames && grids.count == 1 }
        guard !filled.isEmpty else {
            throw grids.contains { !$0.rows.isEmpty } && grids.count > 1 ? .noTable(name) : .noText(name)
        }
        var readings: [TableReading] = []
        var without: [String] = []
        var headings: [String] = []
        let reader = GridReader(name: name, context: context)
        for grid in filled {
            let (reading, found) = reader.read(grid)
            if let reading, !reading.rows.isEmpty {
                readings.append(reading)
            } else {
                if headings.isEmpty { headings = found }
                without.append(grid.sheet ?? "")
            }
        }
        guard readings.contains(where: { $0.rows.contains { $0.block.record != nil } }) else {
            throw .noTitleColumn(name, headings: headings)
        }
        let bytes = readings.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.block.text.utf8.count } }
        guard bytes <= limits.textBytes else { throw .fileTooLarge(name, limit: limits.textBytes) }
        var notes = notes + readings.flatMap(\.notes)
        if !without.isEmpty { notes.append(.sheetsWithoutTable(name, without)) }
        return parts(of: readings, notes: notes)
    }

    private func parts(of readings: [TableReading], notes: [ReadingNote]) -> [DocumentPart] {
        var keys: [PlanKey] = []
        var known: Set<PlanKey> = []
        for row in readings.lazy.flatMap(\.rows) where known.insert(row.key).inserted { keys.append(row.key) }
        return keys.map { key in
            var blocks: [RawBlock] = []
            for reading in readings {
                let rows = reading.rows.filter { $0.key == key }.map(\.block)
                guard !rows.isEmpty else { continue }
                if readings.count > 1, let sheet = reading.layout.sheet {
                    blocks.append(RawBlock(kind: .heading, level: 1, text: sheet))
                }
                // What stands around a table of many plans is said of none of them.
                blocks += (keys.count == 1 ? reading.above : []) + rows + (keys.count == 1 ? reading.below : [])
            }
            var document = DocumentAssembler().assemble(
                name: name, format: format, pageCount: nil, unreadablePages: [], rawBlocks: blocks, notes: notes,
                reader: nil,
                language: context.language)
            document.tables = readings.map(\.layout)
            return DocumentPart(
                document: document, frontMatter: FrontMatter(country: key.country, title: key.plan),
                isOneOfMany: keys.count > 1)
        }
    }
}
