import Rulebook
import Scoring

@testable import Reporting

/// A run made by hand: a plan in English, one in Chinese, a partial one, one withheld, one unreadable, and one whose every
/// text tries to break a report.
enum SampleResults {
    static let all = Results(
        scorecards: [alphaland, chinese, hostile, partial, unreadable, withheld], rulebook: rulebook,
        provenance: Provenance(version: "0.1.0", pdfReader: "mutool 1.21.1"),
        notes: [
            FileNote(file: "README.md", outcome: .skipped, code: "R001", message: "A note for people, not a plan."),
            FileNote(
                file: "scan.pdf", outcome: .unreadable, plan: "scan", code: "R104",
                message: "No page has a text layer. Run text recognition on it and score it again."),
            FileNote(
                file: "tables/costs.xls", outcome: .unsupported, code: "R201",
                message: "Tables of measures are not read yet. Leave the file out."),
        ],
        uncertainty: Uncertainty(
            settings: Simulation.Settings(seed: 2022, draws: 1000),
            plans: [
                PlanUncertainty(
                    score: Interval(low: 37.28, median: 42.06, high: 46.9), rank: Interval(low: 1, median: 2, high: 2),
                    measuredCriteria: ["circularity", "sme-support"]),
                PlanUncertainty(
                    score: Interval(low: 60, median: 64.5, high: 70.25), rank: Interval(low: 1, median: 1, high: 1.5),
                    measuredCriteria: []),
            ]
                + Array(repeating: PlanUncertainty(score: nil, rank: nil, measuredCriteria: []), count: 4),
            ranked: [0, 1], rankedAbove: [[0, 0.0625], [0.9375, 0]]))

    static let none = Results(
        scorecards: [], rulebook: rulebook, provenance: Provenance(version: "0.1.0", pdfReader: nil), notes: [])

    static let rulebook = Rulebook(
        version: "2026.1", hash: String(repeating: "0123456789abcdef", count: 4), languages: ["en", "fr", "it", "zh"],
        messages: [
            Message(
                id: "production",
                title: [
                    "en": "Sustainable production", "fr": "Production durable", "it": "Produzione sostenibile",
                    "zh": "可持续生产",
                ], weight: 1,
                members: [.init(criterion: "circularity", weight: 1), .init(criterion: "sme-support", weight: 2)]),
            Message(
                id: "investment", title: ["en": "Investment", "zh": "投资"], weight: 1,
                members: [.init(criterion: "gender-mainstreaming", weight: 1)]),
            Message(
                id: "foundations", title: ["en": "Foundations"], weight: 0,
                members: [.init(criterion: "health-systems", weight: 1)]),
        ],
        criteria: [
            criterion("circularity", ["en": "Circular economy", "fr": "Économie circulaire", "zh": "循环经济"]),
            criterion(
                "sme-support",
                [
                    "en": "Support for small and medium-sized enterprises", "fr": "Soutien aux PME",
                    "zh": "支持中小微企业",
                ]),
            criterion("gender-mainstreaming", ["en": "Gender mainstreaming", "zh": "性别平等主流化"]),
            criterion("health-systems", ["en": "Health systems"]),
        ], cues: [], parameters: ScoringParameters(),
        measurements: [
            Measurement(
                criterion: "sme-support", language: "en", rung: 1, date: "2022-05-01",
                source: "a reading of 60 quotes", right: 57, wrong: 3),
            Measurement(
                criterion: "sme-support", language: "en", rung: 2, date: "2022-05-02", source: "labelled texts",
                right: 30,
                wrong: 10, missed: 20),
        ])

    private static func criterion(_ id: String, _ title: [String: String]) -> Criterion {
        Criterion(
            id: id, version: 1, title: title, source: "key message 1; paragraph 8",
            question: "Does the plan do something about it?", breadth: 0.1, topic: [], file: "criteria/\(id).yaml")
    }

    /// A finding whose highlights are the first places of the given words in the quote.
    static func finding(
        _ id: String, _ criterion: String, _ rung: Rung, _ quote: String, _ words: [(Highlight.Kind, String)],
        facets: Set<Facet>, guards: [GuardHit] = [], document: String, page: Int? = nil, row: Int? = nil,
        headings: [String] = [], measure: String? = nil, language: String = "en"
    ) -> Finding {
        let highlights = words.compactMap { kind, word -> Highlight? in
            guard let range = quote.firstRange(of: word) else { return nil }
            let start = quote.utf8.distance(from: quote.startIndex, to: range.lowerBound)
            return Highlight(kind: kind, range: start..<start + word.utf8.count)
        }
        return Finding(
            id: id, criterion: criterion, rung: rung, strand: "firms", quote: quote,
            highlights: highlights.sorted { $0.range.lowerBound < $1.range.lowerBound }, facets: facets, guards: guards,
            document: document, page: page, row: row, headingPath: headings, measure: measure, language: language,
            rule: "criteria/\(criterion).yaml#firms", ruleVersion: 1, terms: words.map(\.1))
    }

    static func score(
        _ id: String, _ rung: Rung, _ score: Double, depth: Double, breadth: Double, _ findings: [Finding] = [],
        adverse: [Finding] = [], budget: BudgetShare? = nil, gap: Gap? = nil
    ) -> CriterionScore {
        CriterionScore(
            id: id, state: rung == .absent ? .absent : .found, rung: rung, score: score, depth: depth, breadth: breadth,
            findings: findings, adverse: adverse, rejected: [], budget: budget, gap: gap)
    }

    static func uncounted(_ id: String, _ state: CriterionState) -> CriterionScore {
        CriterionScore(
            id: id, state: state, rung: .absent, score: nil, depth: 0, breadth: 0, findings: [], rejected: [], gap: nil)
    }
}
