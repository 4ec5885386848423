import Scoring

/// `summary.txt`: a table of the plans, their rungs, and the files that were not scored with the reason.
struct SummaryText {
    let words: ReportWords
    /// Criteria in one table of rungs: what fits beside the names of the plans.
    private static let criteriaInTable = 9
    private static let planColumns = 36

    private var phrase: Catalogue { words.phrase }

    func text(of results: Results, ranking: Ranking) -> String {
        var page = TextPage()
        page.heading(phrase(.summaryTitle))
        page.paragraph([phrase(.meaning), phrase(.comparing)].joined(separator: words.sentenceGap))
        page.heading(phrase(.summaryScores))
        if results.scorecards.isEmpty {
            page.paragraph(phrase(.noPlans))
        } else {
            for line in scores(of: results, ranking: ranking) { page.verbatim(line) }
            page.blank()
            writeRungs(of: results, ranking: ranking, to: &page)
        }
        page.heading(phrase(.filesNotScored))
        writeFiles(of: results, to: &page)
        page.heading(phrase(.madeHeading))
        page.paragraph(words.madeBy(results.provenance))
        page.paragraph(phrase(.readMore))
        return page.text
    }

    private func scores(of results: Results, ranking: Ranking) -> [String] {
        var table = TextTable(
            header: [
                phrase(.plan), phrase(.country), phrase(.year), phrase(.state), phrase(.score), phrase(.rank),
            ],
            alignments: [.left, .left, .right, .left, .right, .right], firstWidth: Self.planColumns)
        for position in ranking.order {
            let scorecard = results.scorecards[position]
            let isPartial = scorecard.state == .partial
            let state = words.name(of: scorecard.state) + (isPartial ? " " + words.criteriaCounted(scorecard) : "")
            table.add([
                scorecard.plan.id, scorecard.plan.country ?? "?", scorecard.plan.year.map { String($0) } ?? "?", state,
                scorecard.score.map { words.score($0) } ?? "-", ranking.ranks[position].map { String($0) } ?? "-",
            ])
        }
        return table.lines
    }

    private func writeRungs(of results: Results, ranking: Ranking, to page: inout TextPage) {
        page.heading(phrase(.summaryRungs))
        let criteria = results.rulebook.criteria.map(\.id)
        var isIncomplete = false
        for start in stride(from: 0, to: criteria.count, by: Self.criteriaInTable) {
            let shown = start..<min(start + Self.criteriaInTable, criteria.count)
            let legend = shown.map { "\($0 + 1) \(words.title(ofCriterion: criteria[$0]))" }
            page.paragraph(phrase(.summaryColumns, legend.joined(separator: words.semicolon)))
            var table = TextTable(
                header: [phrase(.plan)] + shown.map { String($0 + 1) },
                alignments: [.left] + shown.map { _ in .right }, firstWidth: Self.planColumns)
            for position in ranking.order {
                let scorecard = results.scorecards[position]
                let rungs = shown.map { rung(of: criteria[$0], in: scorecard) }
                isIncomplete = isIncomplete || rungs.contains("x")
                table.add([scorecard.plan.id] + rungs)
            }
            for line in table.lines { page.verbatim(line) }
            page.blank()
        }
        if isIncomplete { page.paragraph(phrase(.summaryNotCounted)) }
    }

    private func rung(of criterion: String, in scorecard: Scorecard) -> String {
        guard let score = scorecard.criteria.first(where: { $0.id == criterion }), score.state.counts else {
            return "x"
        }
        return String(score.rung.rawValue)
    }

    /// Files that were refused or skipped, with what to do about each.
    private func writeFiles(of results: Results, to page: inout TextPage) {
        let all = FileRow.all(of: results)
        let rows = all.filter { $0.outcome != .read }
        if rows.isEmpty { page.paragraph(phrase(all.isEmpty ? .noFiles : .noFilesNotScored)) }
        for row in rows {
            let code = row.code.map { " (\($0))" } ?? ""
            page.line("\(row.file): \(words.name(of: row.outcome))\(code). \(row.message)")
        }
        page.blank()
    }
}
