import Rulebook
import Scoring

/// A criterion of a plan as `scores.json` has it, with its evidence.
struct RecordedCriterion: Decodable {
    private var id: String
    private var state: CriterionState
    private var rung: Rung?
    private var recordedScore: Double?
    private var depth: Double?
    private var breadth: Double?
    private var evidence: [RecordedFinding]
    private var adverse: [RecordedFinding]

    private enum CodingKeys: String, CodingKey {
        case id, state, rung, depth, breadth, evidence, adverse
        case recordedScore = "score"
    }

    var score: CriterionScore {
        CriterionScore(
            id: id, state: state, rung: rung ?? .absent, score: recordedScore, depth: depth ?? 0, breadth: breadth ?? 0,
            findings: evidence.map { $0.finding(of: id) }, adverse: adverse.map { $0.finding(of: id) }, rejected: [],
            gap: nil)
    }
}

private struct RecordedFinding: Decodable {
    private var id: String
    private var rung: Rung
    private var strand: String
    private var quote: String
    private var page: Int?
    private var row: Int?
    private var headingPath: [String]
    private var document: String
    private var measure: String?
    private var language: String
    private var facets: [Facet]
    private var guards: [RecordedGuard]
    private var rule: String
    private var ruleVersion: Int
    private var terms: [String]
    private var highlights: [RecordedHighlight]

    func finding(of criterion: String) -> Finding {
        Finding(
            id: id, criterion: criterion, rung: rung, strand: strand, quote: quote,
            highlights: highlights.map { Highlight(kind: $0.kind, range: $0.start..<max($0.start, $0.end)) },
            facets: Set(facets), guards: guards.compactMap(\.hit), document: document, page: page, row: row,
            headingPath: headingPath, measure: measure, language: language, rule: rule, ruleVersion: ruleVersion,
            terms: terms)
    }
}

private struct RecordedHighlight: Decodable {
    var kind: Highlight.Kind
    var start: Int
    var end: Int
}

private struct RecordedGuard: Decodable {
    private var id: String
    private var words: String
    private var term: String

    /// nil for a guard that this version does not know.
    var hit: GuardHit? { Guard(rawValue: id).map { GuardHit(guardCue: $0, words: words, term: term) } }
}
