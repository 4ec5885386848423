import Scoring

/// Heat map: plans by criteria, a rung in each cell.
extension SheetBuilder {
    var heatMap: SheetContent {
        let criteria = results.rulebook.criteria
        let columns = distinct(
            [
                SheetColumn(title: phrase(.plan), width: 38),
                SheetColumn(title: phrase(.country), width: 9, alignment: .centred),
                SheetColumn(title: phrase(.score), width: 12, alignment: .number),
            ]
                + criteria.map { criterion in
                    SheetColumn(
                        title: words.title(ofCriterion: criterion.id), width: 10, alignment: .centred,
                        isHeadingRotated: true)
                })
        let isEmpty = results.scorecards.isEmpty
        return SheetContent(
            name: phrase(.heatMap), tableName: "HeatMap",
            lines: [phrase(.heatMap), phrase(.heatMapLegend), phrase(.heatMapWords)],
            columns: columns, frozenColumns: 1, headerHeight: headerHeight(columns),
            rowCount: max(results.scorecards.count, 1),
            row: { place in
                isEmpty
                    ? placeholder(phrase(.noPlans), columns: columns.count)
                    : heatMapRow(ranking.order[place])
            },
            highlighting: criteria.isEmpty ? [] : [.rungs(columns: 3...(2 + criteria.count))])
    }

    private func heatMapRow(_ position: Int) -> [SheetCell] {
        let scorecard = results.scorecards[position]
        let title = scorecard.plan.title.isEmpty ? scorecard.plan.id : scorecard.plan.title
        let score = scorecard.score.flatMap { $0.isFinite ? SheetCell.score($0) : nil }
        return [
            .text(title),
            scorecard.plan.country.map { .text($0) } ?? .remark(phrase(.unknown)),
            score ?? .remark(words.name(of: scorecard.state)),
        ] + results.rulebook.criteria.map { rung(of: $0.id, plan: position, in: scorecard) }
    }

    private func rung(of criterion: String, plan position: Int, in scorecard: Scorecard) -> SheetCell {
        guard let place = scorecard.criteria.firstIndex(where: { $0.id == criterion }) else {
            return .remark(phrase(scorecard.state == .unsupported ? .shortUnsupported : .shortUnreadable))
        }
        let score = scorecard.criteria[place]
        switch score.state {
        case .unreadable: return .remark(phrase(.shortUnreadable))
        case .unsupportedLanguage: return .remark(phrase(.shortUnsupportedLanguage))
        case .notApplicable: return .remark(phrase(.shortNotApplicable))
        case .found, .absent: break
        }
        return evidencePlace(plan: position, criterion: place).map { .linkedInteger(score.rung.rawValue, to: $0) }
            ?? .integer(score.rung.rawValue)
    }

    /// Room for the longest rotated heading, which wraps into two lines of its column.
    private func headerHeight(_ columns: [SheetColumn]) -> Double {
        let longest = columns.filter(\.isHeadingRotated).map(\.title.columnWidth).max() ?? 0
        return min(max(Double(longest) * 3.4 + 24, 60), 190)
    }
}
