import Scoring

/// Evidence: a row for each finding, the words that matched in bold.
extension SheetBuilder {
    var evidenceSheet: SheetContent {
        let columns = distinct([
            SheetColumn(title: phrase(.plan), width: 20),
            SheetColumn(title: phrase(.criterion), width: 22),
            SheetColumn(title: phrase(.rung), width: 7, alignment: .centred),
            SheetColumn(title: phrase(.rungName), width: 12),
            SheetColumn(title: phrase(.polarity), width: 10),
            SheetColumn(title: phrase(.facets), width: 16),
            SheetColumn(title: phrase(.quote), width: 75),
            SheetColumn(title: phrase(.page), width: 7, alignment: .centred),
            SheetColumn(title: phrase(.row), width: 7, alignment: .centred),
            SheetColumn(title: phrase(.headingPath), width: 30),
            SheetColumn(title: phrase(.document), width: 24),
            SheetColumn(title: phrase(.strand), width: 16),
            SheetColumn(title: phrase(.measure), width: 10),
            SheetColumn(title: phrase(.guards), width: 20),
            SheetColumn(title: phrase(.confidence), width: 11, alignment: .centred),
            SheetColumn(title: phrase(.rule), width: 32),
            SheetColumn(title: phrase(.ruleVersion), width: 9, alignment: .centred),
            SheetColumn(title: phrase(.evidenceID), width: 15),
        ])
        let isEmpty = evidence.isEmpty
        return SheetContent(
            name: phrase(.evidence), tableName: "Evidence", lines: evidenceLines, columns: columns, frozenColumns: 3,
            printedColumns: 10,
            rowCount: max(min(evidence.count, Self.rowLimit), 1),
            row: { place in
                isEmpty ? placeholder(phrase(.noEvidence), columns: columns.count) : evidenceRow(evidence[place])
            },
            highlighting: [.rungs(columns: 2...2)])
    }

    private func evidenceRow(_ row: EvidenceRow) -> [SheetCell] {
        let finding = row.finding
        return [
            .text(row.plan.id),
            .text(words.title(ofCriterion: finding.criterion)),
            .integer(finding.rung.rawValue),
            .text(words.name(of: finding.rung)),
            .text(phrase(row.isAdverse ? .against : .inFavour)),
            .text(words.list(finding.facets)),
            .quote(QuoteFragment.fragments(of: finding)),
            finding.page.map { .integer($0) } ?? .blank,
            finding.row.map { .integer($0) } ?? .blank,
            .text(EvidenceRow.headingPath(of: finding)),
            .text(finding.document),
            .text(finding.strand),
            .text(finding.measure ?? ""),
            .text(words.list(finding.guards)),
            quality.confidence(of: finding).map { .integer(Int($0 * 100)) } ?? .blank,
            .text(finding.rule),
            .integer(finding.ruleVersion),
            .text(finding.id),
        ]
    }
}
