import Scoring

/// One finding with the plan it stands in: a row of the Evidence sheet and of `evidence.csv`.
struct EvidenceRow {
    var plan: PlanIdentity
    var finding: Finding

    /// All findings, by plan and criterion in the order of the scorecards, best first.
    static func all(of results: Results) -> [EvidenceRow] {
        var rows: [EvidenceRow] = []
        for scorecard in results.scorecards {
            for criterion in scorecard.criteria {
                for finding in criterion.findings { rows.append(EvidenceRow(plan: scorecard.plan, finding: finding)) }
            }
        }
        return rows
    }

    /// Headings above the finding, outermost first, parted by " › ".
    static func headingPath(of finding: Finding) -> String { finding.headingPath.joined(separator: " › ") }
}
