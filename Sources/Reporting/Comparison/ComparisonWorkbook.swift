import Scoring

/// Moves as a workbook: what moved, the evidence that moved it, and the plans that were compared.
public struct ComparisonWorkbook: Sendable {
    private static let rowLimit = SheetBuilder.rowLimit

    private let report: ComparisonReport

    public init(_ report: ComparisonReport) { self.report = report }

    public func write(to path: String, in folder: OutputFolder) throws(ReportingError) {
        let sheets = [moves, evidence, plans]
        try folder.replace(path) { (temporary: String) throws(ReportingError) in
            do throws(WorkbookFailure) {
                let file = try WorkbookFile(path: temporary, title: title, subject: MoveWords.summary(of: report))
                for sheet in sheets { try file.add(sheet) }
                try file.close()
            } catch {
                throw ReportingError(
                    operation: .writeFile, path: folder.location(of: path), cause: error.cause,
                    remedy: "Free some space on the disk and in the folder for temporary files, and try again.")
            }
        }
    }

    private var title: String { "\(report.before) → \(report.after)" }
    private var heading: [String] { [title, MoveWords.summary(of: report)] + report.remarks }

    private var moves: SheetContent {
        sheet(
            "Moves", lines: heading,
            columns: [
                SheetColumn(title: "Plan", width: 26), SheetColumn(title: "Criterion", width: 24),
                SheetColumn(title: "Direction", width: 12),
                SheetColumn(title: "Rung before", width: 10, alignment: .centred),
                SheetColumn(title: "Rung now", width: 10, alignment: .centred),
                SheetColumn(title: "Score before", width: 10, alignment: .number),
                SheetColumn(title: "Score now", width: 10, alignment: .number),
                SheetColumn(title: "Points", width: 10, alignment: .number),
                SheetColumn(title: "Evidence that moved", width: 12, alignment: .centred),
                SheetColumn(title: "What moved it most", width: 60),
            ], frozen: 2, rows: report.comparison.moves, rungs: 3...4
        ) { move in
            [
                .text(move.plan), .text(move.criterion), .text(move.direction.rawValue), Self.rung(move.before),
                Self.rung(move.after), Self.score(move.before?.score), Self.score(move.after?.score),
                .score(move.points),
                .integer(move.evidence.count),
                .text(move.evidence.first.map(MoveWords.place) ?? MoveWords.withoutEvidence(move)),
            ]
        }
    }

    private var evidence: SheetContent {
        let rows = report.comparison.moves.flatMap { move in move.evidence.map { (move: move, evidence: $0) } }
        return sheet(
            "Evidence", lines: ["Evidence", "Each finding that came, went or changed; what matched is in bold."],
            columns: [
                SheetColumn(title: "Plan", width: 24), SheetColumn(title: "Criterion", width: 22),
                SheetColumn(title: "Change", width: 10),
                SheetColumn(title: "Rung before", width: 9, alignment: .centred),
                SheetColumn(title: "Rung now", width: 9, alignment: .centred), SheetColumn(title: "Measure", width: 30),
                SheetColumn(title: "Quote before", width: 60), SheetColumn(title: "Quote now", width: 60),
                SheetColumn(title: "Page", width: 7, alignment: .centred),
                SheetColumn(title: "Row", width: 7, alignment: .centred), SheetColumn(title: "Gained", width: 34),
                SheetColumn(title: "Lost", width: 34), SheetColumn(title: "Document", width: 26),
                SheetColumn(title: "Rule", width: 32),
            ], frozen: 3, rows: rows, rungs: 3...4
        ) { row in
            let (evidence, shown) = (row.evidence, row.evidence.shown)
            return [
                .text(row.move.plan), .text(row.move.criterion),
                .text(evidence.isAdverse ? "\(evidence.kind.rawValue), against" : evidence.kind.rawValue),
                .integer(evidence.rungBefore.rawValue), .integer(evidence.rungAfter.rawValue),
                .text(evidence.measure ?? ""), Self.quote(evidence.before), Self.quote(evidence.after),
                shown?.page.map { .integer($0) } ?? .blank, shown?.row.map { .integer($0) } ?? .blank,
                .text(Self.words(of: evidence.gained)), .text(Self.words(of: evidence.lost)),
                .text(shown?.document ?? ""), .text(shown?.rule ?? ""),
            ]
        }
    }

    private var plans: SheetContent {
        let comparison = report.comparison
        let rows =
            comparison.plans.map { (before: Optional($0.counterpart), after: Optional($0.plan), move: Optional($0)) }
            + comparison.onlyBefore.map { ($0, nil, nil) } + comparison.onlyAfter.map { (nil, $0, nil) }
        return sheet(
            "Plans", lines: ["Plans", "Each pair that was compared, and what stands on one side alone."],
            columns: [
                SheetColumn(title: "Plan before", width: 30), SheetColumn(title: "Plan now", width: 30),
                SheetColumn(title: "State before", width: 12), SheetColumn(title: "State now", width: 12),
                SheetColumn(title: "Score before", width: 10, alignment: .number),
                SheetColumn(title: "Score now", width: 10, alignment: .number),
            ], frozen: 2, rows: rows, rungs: nil
        ) { row in
            [
                .text(row.before?.id ?? ""), .text(row.after?.id ?? ""), .text(row.move?.stateBefore.rawValue ?? ""),
                .text(row.move?.stateAfter.rawValue ?? ""), Self.score(row.move?.scoreBefore),
                Self.score(row.move?.scoreAfter),
            ]
        }
    }

    private func sheet<Row>(
        _ name: String, lines: [String], columns: [SheetColumn], frozen: Int, rows: [Row], rungs: ClosedRange<Int>?,
        cells: @escaping (Row) -> [SheetCell]
    ) -> SheetContent {
        let rows = rows.prefix(Self.rowLimit)
        // A table needs a row.
        let nothing = [SheetCell.remark("Nothing moved.")] + Array(repeating: .blank, count: columns.count - 1)
        return SheetContent(
            name: name, tableName: name, lines: lines, columns: columns, frozenColumns: frozen,
            rowCount: max(rows.count, 1), row: { rows.isEmpty ? nothing : cells(rows[$0]) },
            highlighting: rungs.map { [.rungs(columns: $0)] } ?? [])
    }

    private static func rung(_ standing: CriterionStanding?) -> SheetCell {
        guard let standing else { return .blank }
        return standing.state.counts ? .integer(standing.rung.rawValue) : .remark(standing.state.rawValue)
    }

    private static func score(_ score: Double?) -> SheetCell { score.map { .score($0) } ?? .blank }

    private static func quote(_ finding: Finding?) -> SheetCell {
        finding.map { .quote(QuoteFragment.fragments(of: $0)) } ?? .blank
    }

    private static func words(of parts: [FindingPart]) -> String {
        parts.map { "\($0.kind): \($0.words)" }.joined(separator: "; ")
    }
}
