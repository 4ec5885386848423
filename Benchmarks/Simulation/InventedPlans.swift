import Rulebook
import Scoring

/// A rulebook of 25 criteria in three messages, and plans that score something on each.
enum InventedPlans {
    static let rulebook = Rulebook(
        version: "1", hash: "", languages: ["en"],
        messages: (0..<3).map { message in
            Message(
                id: "message-\(message)", title: [:], weight: 1,
                members: ids.filter { $0.hash % 3 == message }.map { Message.Member(criterion: $0.id, weight: 1) })
        },
        criteria: ids.map {
            Criterion(id: $0.id, version: 1, title: [:], source: "", question: "", breadth: 0.1, topic: [])
        }, cues: [], parameters: ScoringParameters())

    static let measured = ids.map {
        MeasuredCounts(criterion: $0.id, language: "en", right: 55, wrong: 5 + $0.hash % 7, missed: 20)
    }

    private static let ids = (0..<25).map { (id: "criterion-\($0)", hash: $0) }

    static func scorecard(number: Int) -> Scorecard {
        let criteria = ids.map { id, hash in
            let count = (number * 7 + hash * 3) % 40
            let measures = (0..<count).map { place in
                MeasureRung(
                    measure: "\(place)", rung: place < count / 8 ? .resourced : .committed, facets: [.action])
            }
            let score = Double((number * 31 + hash * 17) % 100)
            return CriterionScore(
                id: id, state: .found, rung: measures.first?.rung ?? .mentioned, score: score, depth: 0.5, breadth: 0.5,
                measures: measures, countedMeasures: count, measureCount: 300, findings: [], rejected: [], gap: nil)
        }
        return Scorecard(
            plan: PlanIdentity(id: "plan-\(number)", country: nil, title: "", year: nil, languages: ["en"]),
            state: .scored, score: 50, arithmeticScore: 50, criteria: criteria, measureCount: 300)
    }
}
