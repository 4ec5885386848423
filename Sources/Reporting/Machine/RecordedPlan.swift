import PlanReading
import Scoring

/// A plan as `scores.json` has it. Money, intervals and gaps are left where they are: nothing compares them.
struct RecordedPlan: Decodable {
    private var id: String
    private var country: String?
    private var title: String
    private var year: Int?
    private var languages: [String]
    private var state: PlanState
    private var score: Double?
    private var arithmeticScore: Double?
    private var weakestMessage: String?
    private var measureCount: Int
    private var measures: [RecordedMeasure]
    private var messages: [RecordedMessage]
    private var criteria: [RecordedCriterion]

    var scorecard: Scorecard {
        Scorecard(
            plan: PlanIdentity(id: id, country: country, title: title, year: year, languages: languages), state: state,
            score: score, arithmeticScore: arithmeticScore, weakestMessage: weakestMessage,
            messages: messages.map {
                MessageScore(id: $0.id, score: $0.score, applicable: $0.applicable, total: $0.total)
            },
            criteria: criteria.map(\.score), measures: measures.map(\.measure), measureCount: measureCount)
    }
}

private struct RecordedMessage: Decodable {
    var id: String
    var score: Double?
    var applicable: Int
    var total: Int
}

private struct RecordedMeasure: Decodable {
    private var id: String
    private var title: String
    private var document: String
    private var page: Int?
    private var row: Int?

    var measure: Measure { Measure(id: id, title: title, document: document, page: page, row: row) }
}
