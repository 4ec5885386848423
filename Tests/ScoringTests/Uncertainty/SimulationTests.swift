import Rulebook
import Testing

@testable import Scoring

@Suite struct SimulationTests {
    @Test func `the same seed gives the same intervals, whatever the order of the plans`() throws {
        let simulation = Simulation(rulebook: Self.rulebook, measured: Self.measured)
        let plans = [Self.plan("A", rungs: [[3, 2], [2]]), Self.plan("B", rungs: [[2], [4, 3, 3]])]
        let forwards = simulation.uncertainty(of: plans)
        let backwards = simulation.uncertainty(of: plans.reversed())
        #expect(forwards == simulation.uncertainty(of: plans))
        #expect(forwards.plans == backwards.plans.reversed())
        let other = Simulation(rulebook: Self.rulebook, settings: Simulation.Settings(seed: 1), measured: Self.measured)
        #expect(other.uncertainty(of: plans) != forwards)
    }

    @Test func `without measurements the interval comes from weights and aggregation alone`() throws {
        let plan = Self.plan("A", rungs: [[3, 2, 2], [2]])
        let result = Simulation(rulebook: Self.rulebook).uncertainty(of: [plan]).plans[0]
        let interval = try #require(result.score)
        #expect(result.measuredCriteria.isEmpty)
        // Two messages of one criterion each: whatever the weights, the score lies between the two scores.
        let scores = plan.criteria.compactMap(\.score)
        #expect(interval.low >= scores.min() ?? 0 && interval.high <= scores.max() ?? 100)
        #expect(interval.low < interval.median && interval.median < interval.high)
    }

    @Test func `equal messages leave nothing to the weights`() throws {
        let plan = Self.plan("A", rungs: [[2, 2], [2, 2]])
        let interval = try #require(Simulation(rulebook: Self.rulebook).uncertainty(of: [plan]).plans[0].score)
        let score = try #require(plan.score)
        #expect(abs(interval.low - score) < 1e-9 && abs(interval.high - score) < 1e-9)
    }

    @Test func `a criterion that is often wrong lowers the median and widens the interval`() throws {
        let plan = Self.plan("A", rungs: [[3, 2, 2], [3, 2, 2]])
        func interval(right: Int, wrong: Int) throws -> Interval {
            let measured = ["one", "two"].map {
                MeasuredCounts(criterion: $0, language: "en", right: right, wrong: wrong)
            }
            let simulation = Simulation(rulebook: Self.rulebook, measured: measured)
            return try #require(simulation.uncertainty(of: [plan]).plans[0].score)
        }
        let sure = try interval(right: 600, wrong: 1)
        let unsure = try interval(right: 30, wrong: 30)
        #expect(unsure.median < sure.median)
        #expect(unsure.high - unsure.low > sure.high - sure.low)
    }

    @Test func `measures that are known to be missed raise the median`() throws {
        let plan = Self.plan("A", rungs: [[2], [2]])
        func median(missed: Int?) throws -> Double {
            let measured = ["one", "two"].map {
                MeasuredCounts(criterion: $0, language: "en", right: 60, wrong: 0, missed: missed)
            }
            return try #require(
                Simulation(rulebook: Self.rulebook, measured: measured).uncertainty(of: [plan]).plans[0].score
            )
            .median
        }
        #expect(try median(missed: 60) > median(missed: nil))
    }

    @Test func `counts of another language do not touch a plan`() throws {
        let plan = Self.plan("A", rungs: [[3], [2]])
        let french = [MeasuredCounts(criterion: "one", language: "fr", right: 1, wrong: 50)]
        let result = Simulation(rulebook: Self.rulebook, measured: french).uncertainty(of: [plan]).plans[0]
        #expect(result == Simulation(rulebook: Self.rulebook).uncertainty(of: [plan]).plans[0])
    }

    @Test func `a better plan stands above in nearly all draws, an equal one in half`() {
        let plans = [
            Self.plan("A", rungs: [[4, 4, 3], [3, 3]]), Self.plan("B", rungs: [[2], [2]]),
            Self.plan("C", rungs: [[2], [2]]),
        ]
        let result = Simulation(rulebook: Self.rulebook).uncertainty(of: plans)
        #expect(result.ranked == [0, 1, 2])
        #expect(result.rankedAbove[0] == [0, 1, 1])
        #expect(result.rankedAbove[1] == [0, 0, 0.5])
        #expect(result.plans[0].rank == Interval(low: 1, median: 1, high: 1))
        #expect(result.plans[1].rank == Interval(low: 2.5, median: 2.5, high: 2.5))
    }

    @Test func `a plan without a score has no interval and no rank, a partial one no rank`() {
        var withheld = Self.plan("A", rungs: [[3], [2]])
        (withheld.state, withheld.score) = (.withheld, nil)
        var partial = Self.plan("B", rungs: [[3], [2]])
        partial.state = .partial
        let result = Simulation(rulebook: Self.rulebook).uncertainty(of: [withheld, partial])
        #expect(result.plans[0].score == nil && result.plans[0].rank == nil)
        #expect(result.plans[1].score != nil && result.plans[1].rank == nil)
        #expect(result.ranked.isEmpty)
    }

    @Test(
        "quantiles by linear interpolation",
        arguments: [([4.0], 4.0, 4.0), ([0, 10], 0.5, 9.5), ([3, 1, 2], 1.1, 2.9)])
    func quantiles(values: [Double], low: Double, high: Double) throws {
        let interval = try #require(Interval(of: values))
        #expect(abs(interval.low - low) < 1e-12 && abs(interval.high - high) < 1e-12)
    }

    @Test func `leaving out a plan's only strong criterion costs it points and its rank`() throws {
        let plans = [Self.plan("A", rungs: [[4, 4, 4], [2]]), Self.plan("B", rungs: [[2, 2], [2, 2]])]
        let sensitivity = Sensitivity(plans, rulebook: Self.rulebook)
        #expect(
            sensitivity.effects.map(\.choice) == [.arithmetic, .without(criterion: "one"), .without(criterion: "two")])
        let effect = try #require(sensitivity.effects.first { $0.choice == .without(criterion: "one") })
        #expect(try #require(effect.scoreShifts[0]) < 0)
        #expect(effect.rankShifts == [1, -1])
        #expect(effect.averageRankShift == 1)
    }

    private static let rulebook = Rulebook(
        version: "1", hash: "", languages: ["en"],
        messages: ["one", "two"].map {
            Message(id: "m-\($0)", title: [:], weight: 1, members: [Message.Member(criterion: $0, weight: 1)])
        },
        criteria: ["one", "two"].map {
            Criterion(id: $0, version: 1, title: [:], source: "", question: "", breadth: 0.1, topic: [])
        }, cues: [], parameters: ScoringParameters())

    private static let measured = [
        MeasuredCounts(criterion: "one", language: "en", right: 55, wrong: 5, missed: 20),
        MeasuredCounts(criterion: "two", language: "en", right: 40, wrong: 10),
    ]

    /// A scored plan of forty measures, with the rungs of its measures for each criterion, best first.
    private static func plan(_ id: String, rungs: [[Int]]) -> Scorecard {
        let criteria = zip(rulebook.criteria, rungs).map { criterion, rungs in
            let formula = CriterionFormula(
                parameters: rulebook.parameters, expectedShare: criterion.breadth, measureCount: 40)
            let measures = rungs.enumerated().map {
                MeasureRung(measure: "\($0)", rung: Rung(rawValue: $1) ?? .committed, facets: [.action])
            }
            let depth = formula.depth(
                bestValues: measures.prefix(3).map { formula.value(of: $0.rung) }.reduce(0, +), hasMentions: true)
            let breadth = formula.breadth(counted: Double(measures.count))
            return CriterionScore(
                id: criterion.id, state: .found, rung: measures.first?.rung ?? .absent,
                score: formula.score(depth: depth, breadth: breadth), depth: depth, breadth: breadth,
                measures: measures,
                countedMeasures: measures.count, measureCount: 40, findings: [], rejected: [], gap: nil)
        }
        let totals = PlanTotals(rulebook: rulebook, criteria: criteria)
        return Scorecard(
            plan: PlanIdentity(id: id, country: nil, title: id, year: nil, languages: ["en"]), state: .scored,
            score: totals.score, arithmeticScore: totals.arithmeticScore, messages: totals.messages, criteria: criteria,
            measureCount: 40)
    }
}
