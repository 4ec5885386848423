import Scoring

/// One finding with the plan it stands in: a row of the Evidence sheet and of `evidence.csv`.
struct EvidenceRow {
    var plan: PlanIdentity
    var finding: Finding
    /// Works against the criterion; see `CriterionScore.adverse`.
    var isAdverse: Bool

    /// All findings, by plan and criterion in the order of the scorecards: best first, then those against the criterion.
    static func all(of results: Results) -> [EvidenceRow] {
        var rows: [EvidenceRow] = []
        for scorecard in results.scorecards {
            for criterion in scorecard.criteria {
                rows += criterion.findings.map { EvidenceRow(plan: scorecard.plan, finding: $0, isAdverse: false) }
                rows += criterion.adverse.map { EvidenceRow(plan: scorecard.plan, finding: $0, isAdverse: true) }
            }
        }
        return rows
    }

    /// Headings above the finding, outermost first, parted by " › ".
    static func headingPath(of finding: Finding) -> String { finding.headingPath.joined(separator: " › ") }
}
