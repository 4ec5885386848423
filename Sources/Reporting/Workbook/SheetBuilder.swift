import Scoring

/// What the sheets share: the results, the words, the order of plans, and where each finding's evidence stands.
struct SheetBuilder {
    let results: Results
    let words: ReportWords
    let ranking: Ranking
    let evidence: [EvidenceRow]
    let quality: MeasuredQuality
    /// Position in `evidence` of the first finding of each plan, by its position in the scorecards.
    private let firstEvidence: [Int?]
    /// The same for each criterion of the plan, in the scorecard's order.
    private let firstByCriterion: [[Int?]]

    /// Rows that a sheet holds below its header, with room for the lines above: Excel's limit is 1,048,576.
    static let rowLimit = 1_048_000

    init(results: Results, language: ReportLanguage) {
        self.results = results
        words = ReportWords(language, rulebook: results.rulebook)
        ranking = Ranking(results.scorecards)
        evidence = EvidenceRow.all(of: results)
        quality = MeasuredQuality(results.rulebook)
        var next = 0
        var firstEvidence: [Int?] = []
        var firstByCriterion: [[Int?]] = []
        for scorecard in results.scorecards {
            let start = next
            var byCriterion: [Int?] = []
            for criterion in scorecard.criteria {
                let count = criterion.findings.count + criterion.adverse.count
                byCriterion.append(count == 0 ? nil : next)
                next += count
            }
            firstEvidence.append(next > start ? start : nil)
            firstByCriterion.append(byCriterion)
        }
        self.firstEvidence = firstEvidence
        self.firstByCriterion = firstByCriterion
    }

    var phrase: Catalogue { words.phrase }
    var title: String { phrase(.documentTitle) }
    var subject: String { phrase(.meaning) }

    var all: [SheetContent] {
        let simulated = results.uncertainty == nil ? [] : [robustness, rankPairs]
        return [overview, heatMap, evidenceSheet, gaps, budgets] + simulated + [method, files]
    }

    /// Where a plan's evidence begins, nil where it has none.
    func evidencePlace(plan position: Int) -> SheetPlace? { firstEvidence[position].flatMap(place(ofEvidence:)) }

    /// Where the evidence of a criterion begins, both by position.
    func evidencePlace(plan position: Int, criterion: Int) -> SheetPlace? {
        firstByCriterion[position][criterion].flatMap(place(ofEvidence:))
    }

    /// Where one finding of a criterion stands, by its place among the criterion's findings.
    func evidencePlace(plan position: Int, criterion: Int, finding: Int) -> SheetPlace? {
        firstByCriterion[position][criterion].flatMap { place(ofEvidence: $0 + finding) }
    }

    private func place(ofEvidence position: Int) -> SheetPlace? {
        guard position < Self.rowLimit else { return nil }
        return SheetPlace(sheet: phrase(.evidence), row: evidenceLines.count + 1 + position)
    }

    /// Lines above the Evidence table: links depend on how many there are.
    var evidenceLines: [String] {
        var lines = [phrase(.evidence), phrase(.evidenceNote)]
        if evidence.count > Self.rowLimit {
            lines.append(phrase(.evidenceCut, String(Self.rowLimit), String(evidence.count)))
        }
        return lines
    }

    /// A table must have a row: where there is nothing to list, its first cell says so.
    func placeholder(_ text: String, columns: Int) -> [SheetCell] {
        [.text(text)] + Array(repeating: .blank, count: columns - 1)
    }

    /// Headings of one table must differ, even in case: a repeated one gets its number.
    func distinct(_ columns: [SheetColumn]) -> [SheetColumn] {
        var taken: Set<String> = []
        return columns.map { column in
            var column = column
            let title = String(column.title.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(200))
            column.title = title
            var number = 2
            while !taken.insert(column.title.lowercased()).inserted {
                column.title = "\(title) (\(number))"
                number += 1
            }
            return column
        }
    }
}
