import Scoring

/// An evaluation for people: figures, errors with what made them, and suggestions.
public struct EvaluationText: Sendable {
    private let report: EvaluationReport

    public init(_ report: EvaluationReport) { self.report = report }

    public var text: String {
        var sections = [heading, figures]
        if report.evaluation.countsByLanguage.count > 1 { sections.append(languages) }
        let errors = EvaluationErrorText(report)
        sections += [errors.falseAlarms, errors.misses]
        if let missed = report.missedPhrases, let alarms = report.alarmPhrases {
            sections += suggestions(missed, alarms)
        }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var heading: [String] {
        let question = report.evaluation.question
        let positives = report.counts.right + report.counts.missed
        var criteria = question.criteria.joined(separator: " or ")
        if let strand = question.strand { criteria += ", strand \(strand)" }
        var lines = [
            "\(report.file): \(report.evaluation.judgements.count) texts, \(report.counts.total) judged, "
                + "\(positives) of these labelled positive",
            "Asked: \(criteria), rung \(question.rung.rawValue) or more",
            "Rulebook \(report.rulebook.version) (\(report.rulebook.hash.prefix(12)))",
        ]
        if !report.notJudged.isEmpty {
            let list = report.notJudged.map { "\($0.language) \($0.count)" }.joined(separator: ", ")
            lines.append("Not judged, for want of terms in their language, and in no figure below: \(list)")
        }
        return lines
    }

    private var figures: [String] {
        let counts = report.counts
        var lines = EvaluationTable.lines([
            ["", "labelled positive", "labelled negative"],
            ["found", String(counts.right), String(counts.wrong)],
            ["not found", String(counts.missed), String(counts.clear)],
        ])
        lines.append("")
        lines += EvaluationTable.lines([
            ["", "value", "95 % interval"],
            ["precision", Self.share(counts.precision), Self.interval(report.intervals.precision)],
            ["recall", Self.share(counts.recall), Self.interval(report.intervals.recall)],
            ["F1", Self.share(counts.f1), Self.interval(report.intervals.f1)],
        ])
        let bootstrap = report.options.bootstrap
        lines.append(
            "Intervals: percentile bootstrap over the judged texts, \(bootstrap.draws) draws, seed \(bootstrap.seed).")
        return lines
    }

    private var languages: [String] {
        let rows = report.evaluation.countsByLanguage.map { language, counts in
            [
                language, String(counts.total), String(counts.right), String(counts.wrong), String(counts.missed),
                Self.share(counts.precision), Self.share(counts.recall), Self.share(counts.f1),
            ]
        }
        return ["By language"]
            + EvaluationTable.lines(
                [["", "judged", "right", "wrong", "missed", "precision", "recall", "F1"]] + rows)
    }

    private func suggestions(_ missed: [TermSuggestion], _ alarms: [TermSuggestion]) -> [[String]] {
        [
            phrases(
                missed, title: "Phrases over-represented in missed positives against true negatives",
                columns: ("missed", "negatives")),
            phrases(
                alarms, title: "Phrases over-represented in false alarms against true positives",
                columns: ("false alarms", "positives")),
            [
                "z: log-odds ratio with an informative Dirichlet prior over its standard error (Monroe, Colaresi & Quinn 2008,",
                "“Fightin' Words”); counts are texts. A phrase listed is a hint: whether it belongs in a rule is for its author to judge.",
            ],
        ]
    }

    private func phrases(_ phrases: [TermSuggestion], title: String, columns: (String, String)) -> [String] {
        guard !phrases.isEmpty else {
            return [title, "  none: no phrase of two texts or more stands out (z of at least 1.96)"]
        }
        let rows = phrases.map { phrase in
            [
                Self.decimals(phrase.z, 2), String(phrase.count), String(phrase.comparedCount), phrase.language,
                phrase.phrase,
            ]
        }
        return [title]
            + EvaluationTable.lines(
                [["z", columns.0, columns.1, "language", "phrase"]] + rows, leftColumns: [3, 4])
    }

    static func share(_ value: Double?) -> String { value.map { decimals($0, 3) } ?? "undefined" }

    static func interval(_ range: ClosedRange<Double>?) -> String {
        range.map { "\(decimals($0.lowerBound, 3)) to \(decimals($0.upperBound, 3))" } ?? "undefined"
    }

    static func decimals(_ value: Double, _ count: Int) -> String { EvaluationTable.decimals(value, count) }
}
