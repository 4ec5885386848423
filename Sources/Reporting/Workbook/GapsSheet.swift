import Scoring

/// Gaps: what would lift each criterion of each plan by one rung.
extension SheetBuilder {
    var gaps: SheetContent {
        let columns = distinct([
            SheetColumn(title: phrase(.plan), width: 26),
            SheetColumn(title: phrase(.criterion), width: 30),
            SheetColumn(title: phrase(.rung), width: 7, alignment: .centred),
            SheetColumn(title: phrase(.rungName), width: 13),
            SheetColumn(title: phrase(.nextRung), width: 9, alignment: .centred),
            SheetColumn(title: phrase(.missing), width: 55),
            SheetColumn(title: phrase(.nearestEvidence), width: 60),
            SheetColumn(title: phrase(.nearestPage), width: 9, alignment: .centred),
            SheetColumn(title: phrase(.nearestID), width: 16),
        ])
        let rows = gapPlaces
        return SheetContent(
            name: phrase(.gaps), tableName: "Gaps", lines: [phrase(.gaps), phrase(.gapsNote)], columns: columns,
            frozenColumns: 2, rowCount: max(rows.count, 1),
            row: { place in
                rows.isEmpty
                    ? placeholder(phrase(.noGaps), columns: columns.count)
                    : gapRow(plan: rows[place].plan, criterion: rows[place].criterion)
            },
            highlighting: [.rungs(columns: 2...2)])
    }

    /// Positions of every criterion that has a gap.
    private var gapPlaces: [(plan: Int, criterion: Int)] {
        var places: [(plan: Int, criterion: Int)] = []
        for (plan, scorecard) in results.scorecards.enumerated() {
            for (criterion, score) in scorecard.criteria.enumerated() where score.gap != nil {
                places.append((plan, criterion))
            }
        }
        return Array(places.prefix(Self.rowLimit))
    }

    private func gapRow(plan position: Int, criterion: Int) -> [SheetCell] {
        let scorecard = results.scorecards[position]
        let score = scorecard.criteria[criterion]
        let nearest = score.findings.firstIndex { $0.id == score.gap?.nearest }
        let finding = nearest.map { score.findings[$0] }
        let place = nearest.flatMap { evidencePlace(plan: position, criterion: criterion, finding: $0) }
        let id = finding?.id ?? score.gap?.nearest ?? ""
        return [
            .text(scorecard.plan.id),
            .text(words.title(ofCriterion: score.id)),
            .integer(score.rung.rawValue),
            .text(words.name(of: score.rung)),
            score.gap.map { .integer($0.next.rawValue) } ?? .blank,
            .text(score.gap.map(words.missing(in:)) ?? ""),
            finding.map { .quote(QuoteFragment.fragments(of: $0)) } ?? .remark(phrase(.none)),
            finding?.page.map { .integer($0) } ?? .blank,
            place.map { .link(id, to: $0) } ?? .text(id),
        ]
    }
}
