import Rulebook
import Scoring
import Testing

@testable import Batch

@Suite struct SimulationWorkersTests {
    @Test("any number of workers draws the same intervals", arguments: [2, 3, 16])
    func workers(jobs: Int) async {
        let rulebook = Rulebook(
            version: "1", hash: "", languages: ["en"],
            messages: ["one", "two"].map {
                Message(id: "m-\($0)", title: [:], weight: 1, members: [Message.Member(criterion: $0, weight: 1)])
            },
            criteria: ["one", "two"].map {
                Criterion(id: $0, version: 1, title: [:], source: "", question: "", breadth: 0.1, topic: [])
            }, cues: [], parameters: ScoringParameters())
        let scorecards = (0..<7).map { number in
            Scorecard(
                plan: PlanIdentity(id: "p\(number)", country: nil, title: "", year: nil, languages: ["en"]),
                state: .scored, score: 50, arithmeticScore: 50,
                criteria: ["one", "two"].enumerated().map { place, id in
                    CriterionScore(
                        id: id, state: .found, rung: .committed, score: Double((number * 13 + place * 29) % 60),
                        depth: 0,
                        breadth: 0, measures: [MeasureRung(measure: "m", rung: .committed, facets: [.action])],
                        countedMeasures: 1, findings: [], rejected: [], gap: nil)
                })
        }
        let simulation = Simulation(
            rulebook: rulebook, settings: Simulation.Settings(draws: 50),
            measured: [MeasuredCounts(criterion: "one", language: "en", right: 9, wrong: 3)])
        let alone = await simulation.uncertainty(of: scorecards, jobs: 1)
        #expect(await simulation.uncertainty(of: scorecards, jobs: jobs) == alone)
        #expect(alone == simulation.uncertainty(of: scorecards))
    }
}
