import Rulebook
import Scoring

/// `scores.json`: everything the scorecards hold, for programs. `Docs/Reports.md` describes each key. The text is the same
/// whatever the report language.
struct JSONReport: ReportWriter {
    static let format = ReportFormat.json
    /// Raised when a key changes its meaning or goes; new keys alone do not raise it.
    static let schemaVersion = 1

    func write(
        _ results: Results, in language: ReportLanguage, to folder: OutputFolder
    ) throws(ReportingError) -> [String] {
        let path = "scores.json"
        try folder.write(bytes(of: results), to: path)
        return [path]
    }

    func bytes(of results: Results) -> [UInt8] {
        var json = JSONText()
        let ranking = Ranking(results.scorecards)
        json.object { json in
            json.member("schemaVersion", Self.schemaVersion)
            json.object("provenance") { write(results, to: &$0) }
            json.array("plans", Array(results.scorecards.indices)) { json, position in
                json.object {
                    write(
                        results.scorecards[position], rank: ranking.ranks[position],
                        uncertainty: results.uncertainty(ofPlan: position), to: &$0)
                }
            }
            UncertaintyJSON(results: results).write(to: &json)
            json.array("measurements", results.rulebook.measurements) { json, measurement in
                json.object(compact: true) { write(measurement, to: &$0) }
            }
            json.array("files", FileRow.all(of: results)) { json, file in
                json.object { write(file, to: &$0) }
            }
        }
        json.finish()
        return json.bytes
    }

    private func write(_ results: Results, to json: inout JSONText) {
        json.member("touchstone", results.provenance.version)
        json.member("rulebook", results.rulebook.version)
        json.member("rulebookHash", results.rulebook.hash)
        json.member("pdfReader", results.provenance.pdfReader)
    }

    private func write(
        _ scorecard: Scorecard, rank: Int?, uncertainty: PlanUncertainty?, to json: inout JSONText
    ) {
        let plan = scorecard.plan
        json.member("id", plan.id)
        json.member("country", plan.country)
        json.member("title", plan.title)
        json.member("year", plan.year)
        json.member("languages", plan.languages)
        json.member("state", scorecard.state.rawValue)
        json.member("score", scorecard.score, decimals: 2)
        json.member("arithmeticScore", scorecard.arithmeticScore, decimals: 2)
        json.member("rank", rank)
        json.member("weakestMessage", scorecard.weakestMessage)
        UncertaintyJSON.write(uncertainty, to: &json)
        if let bounds = scorecard.bounds {
            json.object("bounds") {
                $0.member("low", bounds.low, decimals: 2)
                $0.member("high", bounds.high, decimals: 2)
            }
        } else {
            json.null("bounds")
        }
        json.array("messages", scorecard.messages) { json, message in
            json.object(compact: true) {
                $0.member("id", message.id)
                $0.member("score", message.score, decimals: 2)
                $0.member("applicable", message.applicable)
                $0.member("total", message.total)
            }
        }
        json.member("measureCount", scorecard.measureCount)
        BudgetJSON.write(scorecard.budget, to: &json)
        json.array("measures", scorecard.measures) { json, measure in json.object { write(measure, to: &$0) } }
        json.array("criteria", scorecard.criteria) { json, criterion in json.object { write(criterion, to: &$0) } }
    }

    private func write(_ measurement: Measurement, to json: inout JSONText) {
        json.member("criterion", measurement.criterion)
        json.member("language", measurement.language)
        json.member("rung", measurement.rung)
        json.member("date", measurement.date)
        json.member("source", measurement.source)
        json.member("right", measurement.right)
        json.member("wrong", measurement.wrong)
        json.member("missed", measurement.missed)
        json.member(
            "confidence", WilsonBound.lower(of: measurement.right, in: measurement.right + measurement.wrong),
            decimals: 4)
    }

    private func write(_ measure: Measure, to json: inout JSONText) {
        json.member("id", measure.id)
        json.member("title", measure.title)
        json.member("document", measure.document)
        json.member("page", measure.page)
        json.member("row", measure.row)
        if let cost = measure.cost {
            json.object("cost", compact: true) {
                $0.member("amount", number: cost.digits)
                $0.member("currency", cost.currency)
            }
        } else {
            json.null("cost")
        }
    }

    private func write(_ criterion: CriterionScore, to json: inout JSONText) {
        let counts = criterion.state.counts
        json.member("id", criterion.id)
        json.member("state", criterion.state.rawValue)
        json.member("rung", counts ? criterion.rung.rawValue : nil)
        json.member("score", criterion.score, decimals: 2)
        json.member("depth", counts ? criterion.depth : nil, decimals: 4)
        json.member("breadth", counts ? criterion.breadth : nil, decimals: 4)
        json.member("countedMeasures", counts ? criterion.countedMeasures : nil)
        json.member("measureCount", counts ? criterion.measureCount : nil)
        BudgetJSON.write(criterion.budget, to: &json)
        if let gap = criterion.gap {
            json.object("gap") {
                $0.member("next", gap.next.rawValue)
                $0.member("missing", gap.missing.sorted().map(\.rawValue))
                $0.member("nearest", gap.nearest)
            }
        } else {
            json.null("gap")
        }
        json.array("evidence", criterion.findings) { json, finding in json.object { write(finding, to: &$0) } }
        json.array("adverse", criterion.adverse) { json, finding in json.object { write(finding, to: &$0) } }
    }

    private func write(_ finding: Finding, to json: inout JSONText) {
        json.member("id", finding.id)
        json.member("rung", finding.rung.rawValue)
        json.member("strand", finding.strand)
        json.member("quote", finding.quote)
        json.member("page", finding.page)
        json.member("row", finding.row)
        json.member("headingPath", finding.headingPath)
        json.member("document", finding.document)
        json.member("measure", finding.measure)
        json.member("language", finding.language)
        json.member("facets", finding.facets.sorted().map(\.rawValue))
        json.array("guards", finding.guards) { json, hit in
            json.object(compact: true) {
                $0.member("id", hit.guardCue.rawValue)
                $0.member("effect", hit.effect.rawValue)
                $0.member("words", hit.words)
                $0.member("term", hit.term)
            }
        }
        json.member("rule", finding.rule)
        json.member("ruleVersion", finding.ruleVersion)
        json.member("terms", finding.terms)
        json.array("highlights", finding.highlights) { json, highlight in
            json.object(compact: true) {
                $0.member("kind", highlight.kind.rawValue)
                $0.member("start", highlight.range.lowerBound)
                $0.member("end", highlight.range.upperBound)
            }
        }
    }

    private func write(_ file: FileRow, to json: inout JSONText) {
        json.member("file", file.file)
        json.member("outcome", file.outcome.rawValue)
        json.member("plan", file.plan)
        json.member("code", file.code)
        json.member("message", file.message.isEmpty ? nil : file.message)
        json.member("pages", file.pageCount)
        json.member("unreadablePages", file.unreadablePages)
        json.member("language", file.language)
        json.member("reader", file.reader)
    }
}
