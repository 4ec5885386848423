import Scoring

/// `summary.txt` and a text report for each plan in `plans/`, wrapped at 80 columns: to be read on a screen, in a mail or
/// aloud.
struct TextReport: ReportWriter {
    static let format = ReportFormat.txt

    func write(
        _ results: Results, in language: ReportLanguage, to folder: OutputFolder
    ) throws(ReportingError) -> [String] {
        let words = ReportWords(language, rulebook: results.rulebook)
        let ranking = Ranking(results.scorecards)
        let names = PlanFileNames(ids: results.scorecards.map(\.plan.id))
        var written = ["summary.txt"]
        try folder.write(Array(SummaryText(words: words).text(of: results, ranking: ranking).utf8), to: written[0])
        for (position, scorecard) in results.scorecards.enumerated() {
            let standing = ranking.ranks[position].map { (rank: $0, of: ranking.rankedCount) }
            let text = PlanText(words: words, quality: MeasuredQuality(results.rulebook)).text(
                of: scorecard, standing: standing, uncertainty: results.uncertainty(ofPlan: position),
                provenance: results.provenance)
            try folder.write(Array(text.utf8), to: names[position])
            written.append(names[position])
        }
        return written
    }
}

extension Results {
    /// The text of `summary.txt`, for a terminal.
    public func summary(in language: ReportLanguage) -> String {
        SummaryText(words: ReportWords(language, rulebook: rulebook)).text(of: self, ranking: Ranking(scorecards))
    }
}
