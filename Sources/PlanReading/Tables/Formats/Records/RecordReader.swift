/// Reads a JSON, JSON Lines or YAML file of records into a grid.
struct RecordReader: Sendable {
    let name: String
    let kind: ContentKind
    let limits: ReadingLimits

    func read(_ bytes: [UInt8]) throws(ReadingError) -> (grid: TableGrid, notes: [ReadingNote]) {
        let decoded = try TextDecoder(name: name).decode(bytes)
        let text = decoded.text.hasPrefix("\u{FEFF}") ? String(decoded.text.dropFirst()) : decoded.text
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(name) }
        let tree = try tree(text)
        try refuseOthers(tree)
        let list: RecordList
        do throws(RecordList.Failure) {
            list = try RecordList(in: tree)
        } catch {
            switch error {
            case .none(let found): throw .noRecords(name, format, found)
            }
        }
        return (try grid(list), decoded.notes)
    }

    private var format: String {
        switch kind {
        case .yaml: "YAML"
        case .jsonLines: "JSON Lines"
        default: "JSON"
        }
    }

    private func tree(_ text: String) throws(ReadingError) -> RecordTree {
        do throws(RecordSyntaxProblem) {
            switch kind {
            case .yaml: return try YAMLTree.parse(text)
            case .jsonLines: return .list(try Self.lines(text))
            default: return try JSONParser.parse(Array(text.utf8))
            }
        } catch {
            throw .syntax(name, format, line: error.line, column: error.column, error.problem)
        }
    }

    /// One value a line; empty lines count in the numbers of rows.
    private static func lines(_ text: String) throws(RecordSyntaxProblem) -> [RecordTree] {
        var values: [RecordTree] = []
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
                values.append(.null)
                continue
            }
            do throws(RecordSyntaxProblem) {
                values.append(try JSONParser.parse(Array(line)))
            } catch {
                throw RecordSyntaxProblem(line: place + 1, column: error.column, problem: error.problem)
            }
        }
        return values
    }

    /// Files of this program's own that may lie beside plans.
    private func refuseOthers(_ tree: RecordTree) throws(ReadingError) {
        guard case .record(let fields) = tree else { return }
        let names = Set(fields.map(\.name))
        if names.isSuperset(of: ["schemaVersion", "plans"]) { throw .ownResults(name) }
        if kind == .yaml, !names.isEmpty, names.isSubset(of: PlanManifest.keys) { throw .strayManifest(name) }
    }

    private func grid(_ list: RecordList) throws(ReadingError) -> TableGrid {
        var flattener = RecordFlattener()
        var builder = GridBuilder(limits: limits)
        // The names of the fields stand in the first row.
        for (place, record) in list.records.enumerated() where builder.failure == nil {
            let own = Set(record.map(\.name))
            let common = record.isEmpty ? [] : list.common.filter { !own.contains($0.name) }
            builder.add(flattener.row(record + common, number: place + 2))
        }
        if let failure = builder.failure { throw .grid(name, failure, limits: limits) }
        var grid = builder.finish(sheet: nil)
        guard !grid.rows.isEmpty else { throw .noText(name) }
        grid.rows.insert(TableRow(number: 1, cells: flattener.columns.map { TableCell($0) }), at: 0)
        grid.hasFieldNames = true
        return grid
    }
}
