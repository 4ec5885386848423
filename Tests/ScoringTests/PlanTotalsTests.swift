import Rulebook
import Testing

@testable import Scoring

@Suite struct PlanTotalsTests {
    @Test func `the plan score is the geometric mean of the messages plus one`() throws {
        let totals = totals([80, 20, 0])
        // exp((ln 81 + ln 21 + ln 1) / 3) − 1 = ³√1701 − 1
        #expect(abs(try #require(totals.score) - 10.937172) < 1e-5)
        #expect(try #require(totals.arithmeticScore).isClose(to: 100.0 / 3))
        #expect(totals.weakestMessage == "m3")
    }

    @Test func `equal messages give their own score, nothing gives 0`() throws {
        #expect(try #require(totals([40, 40, 40]).score).isClose(to: 40))
        #expect(try #require(totals([0, 0, 0]).score).isClose(to: 0))
    }

    @Test func `a message of weight 0 stays out of the score`() throws {
        let totals = totals([40, 40, 0], weights: [1, 1, 0])
        #expect(try #require(totals.score).isClose(to: 40))
        #expect(totals.messages[2].score == 0)
        #expect(totals.weakestMessage == "m1")
    }

    @Test func `a criterion that does not count leaves the mean with its weight`() throws {
        let totals = totals([40, nil, 40])
        #expect(try #require(totals.score).isClose(to: 40))
        #expect(totals.messages[1].score == nil)
        #expect(totals.messages[1].applicable == 0)
        #expect(totals.state(readableShare: 1, parameters: ScoringParameters()) == .partial)
    }

    @Test func `no criterion that counts, no score`() {
        #expect(totals([nil, nil, nil]).score == nil)
    }

    @Test(
        "the share of readable pages decides whether a score is given",
        arguments: [(1.0, PlanState.scored), (0.65, .scored), (0.64, .withheld), (0, .withheld)])
    func readable(share: Double, state: PlanState) {
        #expect(totals([40, 40, 40]).state(readableShare: share, parameters: ScoringParameters()) == state)
    }

    private func totals(_ scores: [Double?], weights: [Double] = [1, 1, 1]) -> PlanTotals {
        let messages = scores.indices.map {
            Message(
                id: "m\($0 + 1)", title: [:], weight: weights[$0],
                members: [Message.Member(criterion: "c\($0 + 1)", weight: 2)])
        }
        let criteria = scores.enumerated().map { index, score in
            CriterionScore(
                id: "c\(index + 1)", state: score == nil ? .unsupportedLanguage : .found, rung: .committed,
                score: score, depth: 0, breadth: 0, findings: [], rejected: [], gap: nil)
        }
        let rulebook = Rulebook(
            version: "1", hash: "", languages: ["en"], messages: messages, criteria: [], cues: [],
            parameters: ScoringParameters())
        return PlanTotals(rulebook: rulebook, criteria: criteria)
    }
}
