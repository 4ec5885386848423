import Rulebook
import Scoring

/// `evidence.csv`: a row for each finding, for statistics programs and spreadsheets. Headings and values are the ids of
/// `scores.json`, whatever the report language.
struct EvidenceReport: ReportWriter {
    static let format = ReportFormat.csv
    static let header = [
        "plan", "country", "year", "criterion", "rung", "polarity", "strand", "facets", "quote", "page", "row",
        "headingPath",
        "document", "measure", "language", "guards", "confidence", "rule", "ruleVersion", "evidence",
    ]

    func write(
        _ results: Results, in language: ReportLanguage, to folder: OutputFolder
    ) throws(ReportingError) -> [String] {
        let path = "evidence.csv"
        try folder.write(bytes(of: results), to: path)
        return [path]
    }

    func bytes(of results: Results) -> [UInt8] {
        var csv = CSVText()
        csv.row(Self.header)
        let quality = MeasuredQuality(results.rulebook)
        for row in EvidenceRow.all(of: results) { csv.row(fields(of: row, quality)) }
        return csv.bytes
    }

    private func fields(of row: EvidenceRow, _ quality: MeasuredQuality) -> [String] {
        let finding = row.finding
        return [
            row.plan.id, row.plan.country ?? "", row.plan.year.map { String($0) } ?? "", finding.criterion,
            String(finding.rung.rawValue), row.isAdverse ? "against" : "for", finding.strand,
            finding.facets.sorted().map(\.rawValue).joined(separator: " "), finding.quote,
            finding.page.map { String($0) } ?? "", finding.row.map { String($0) } ?? "",
            EvidenceRow.headingPath(of: finding),
            finding.document, finding.measure ?? "", finding.language,
            finding.guards.map(\.guardCue.rawValue).joined(separator: " "),
            quality.confidence(of: finding)?.fixed(decimals: 4) ?? "", finding.rule, String(finding.ruleVersion),
            finding.id,
        ]
    }
}
