import Scoring

/// Overview: a row for each plan, scored ones first by rank.
extension SheetBuilder {
    var overview: SheetContent {
        let columns = overviewColumns
        let isEmpty = results.scorecards.isEmpty
        return SheetContent(
            name: phrase(.overview), tableName: "Overview",
            lines: [
                title, [phrase(.meaning), phrase(.comparing)].joined(separator: words.sentenceGap),
                words.madeBy(results.provenance),
            ],
            columns: columns, frozenColumns: 3,
            printedColumns: 12 + results.rulebook.messages.count,
            rowCount: max(results.scorecards.count, 1),
            row: { place in
                isEmpty
                    ? placeholder(phrase(.noPlans), columns: columns.count)
                    : overviewRow(ranking.order[place])
            },
            highlighting: [.scoreBar(column: 5)])
    }

    private var overviewColumns: [SheetColumn] {
        let messages = results.rulebook.messages.map {
            SheetColumn(title: words.title(ofMessage: $0.id), width: 24, alignment: .number)
        }
        return distinct(
            [
                SheetColumn(title: phrase(.rank), width: 11, alignment: .centred),
                SheetColumn(title: phrase(.country), width: 10, alignment: .centred),
                SheetColumn(title: phrase(.plan), width: 38),
                SheetColumn(title: phrase(.year), width: 10, alignment: .centred),
                SheetColumn(title: phrase(.state), width: 12),
                SheetColumn(title: phrase(.score), width: 10, alignment: .number),
                SheetColumn(title: phrase(.scoreInterval), width: 13, alignment: .centred),
                SheetColumn(title: phrase(.rankInterval), width: 11, alignment: .centred),
                SheetColumn(title: phrase(.arithmeticScore), width: 12, alignment: .number),
                SheetColumn(title: phrase(.bounds), width: 13, alignment: .centred),
                SheetColumn(title: phrase(.weakestMessage), width: 44),
            ] + messages + [
                SheetColumn(title: phrase(.criteriaCounted), width: 12, alignment: .centred),
                SheetColumn(title: phrase(.pages), width: 9, alignment: .number),
                SheetColumn(title: phrase(.readablePages), width: 11, alignment: .number),
                SheetColumn(title: phrase(.measures), width: 11, alignment: .number),
                SheetColumn(title: phrase(.languages), width: 12, alignment: .centred),
                SheetColumn(title: phrase(.planID), width: 26),
            ])
    }

    private func overviewRow(_ position: Int) -> [SheetCell] {
        let scorecard = results.scorecards[position]
        let plan = scorecard.plan
        let unknown = SheetCell.remark(phrase(.unknown))
        let pages = PageCount(scorecard)
        let noPages = SheetCell.remark(phrase(.noPages))
        let title = plan.title.isEmpty ? plan.id : plan.title
        let messages = results.rulebook.messages.map { message in
            score(scorecard.messages.first { $0.id == message.id }?.score)
        }
        return [
            ranking.ranks[position].map { .integer($0) } ?? .remark(phrase(.noRank)),
            plan.country.map { .text($0) } ?? unknown,
            evidencePlace(plan: position).map { .link(title, to: $0) } ?? .text(title),
            plan.year.map { .integer($0) } ?? unknown,
            .text(words.name(of: scorecard.state)),
            score(scorecard.score),
            interval(results.uncertainty(ofPlan: position)?.score, words.score),
            interval(results.uncertainty(ofPlan: position)?.rank, words.rank),
            score(scorecard.arithmeticScore),
            scorecard.bounds.map { .text(phrase(.boundsOf, words.score($0.low), words.score($0.high))) }
                ?? .blank,
            scorecard.weakestMessage.map { .text(words.title(ofMessage: $0)) } ?? .blank,
        ] + messages + [
            .text(words.criteriaCounted(scorecard)),
            pages.total.map { .integer($0) } ?? noPages,
            pages.readable.map { .integer($0) } ?? noPages,
            scorecard.isRead ? .integer(scorecard.measureCount) : .remark(phrase(.unknown)),
            plan.languages.isEmpty ? unknown : .text(plan.languages.joined(separator: words.listSeparator)),
            .text(plan.id),
        ]
    }

    private func interval(_ interval: Interval?, _ write: (Double) -> String) -> SheetCell {
        interval.map { .text(phrase(.boundsOf, write($0.low), write($0.high))) } ?? .blank
    }

    private func score(_ value: Double?) -> SheetCell {
        guard let value, value.isFinite else { return .remark(phrase(.notScored)) }
        return .score(value)
    }
}
