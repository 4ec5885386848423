import Rulebook

/// How far scores and ranks depend on choices and on errors of reading (`Docs/Scoring.md`, "Uncertainty"; OECD/JRC, *Handbook on
/// Constructing Composite Indicators*, 2008, chapter 1.7).
///
/// Each draw changes all weights evenly within a spread, takes the geometric or the arithmetic mean over the messages, and, where a
/// criterion's precision and recall have been measured in the plan's language, takes false alarms out and puts missed measures in.
/// The same seed gives the same result; plans are drawn independently of one another, so that workers may share them.
public struct Simulation: Sendable {
    public struct Settings: Sendable, Equatable {
        public var seed: UInt64
        public var draws: Int
        /// Share by which weights vary to either side, 0–1.
        public var weightSpread: Double

        public init(seed: UInt64 = 2022, draws: Int = 1000, weightSpread: Double = 0.25) {
            self.seed = seed
            self.draws = max(1, draws)
            self.weightSpread = weightSpread
        }
    }

    public let settings: Settings
    private let rulebook: Rulebook
    private let draws: SimulationDraws

    /// - Parameter measured: what is known of the criteria's precision and recall.
    public init(rulebook: Rulebook, settings: Settings = Settings(), measured: [MeasuredCounts] = []) {
        self.settings = settings
        self.rulebook = rulebook
        draws = SimulationDraws(rulebook: rulebook, settings: settings, measured: measured)
    }

    /// The scores of one plan over all draws.
    public func drawnScores(of scorecard: Scorecard) -> DrawnScores {
        guard scorecard.score != nil else { return DrawnScores(scores: [], measuredCriteria: []) }
        let plan = PlanSimulation(scorecard, rulebook: rulebook, draws: draws, seed: settings.seed)
        return DrawnScores(scores: plan.scores(), measuredCriteria: plan.measuredCriteria)
    }

    /// - Parameter drawn: for each scorecard, by place, what `drawnScores(of:)` gave.
    public func uncertainty(of scorecards: [Scorecard], drawn: [DrawnScores]) -> Uncertainty {
        let ranked = scorecards.indices.filter { scorecards[$0].state == .scored && !drawn[$0].scores.isEmpty }
        let ranks = DrawnRanks(ranked.map { drawn[$0].scores })
        var rankIntervals: [Int: Interval] = [:]
        for (place, position) in ranked.enumerated() { rankIntervals[position] = Interval(of: ranks.ranks(of: place)) }
        return Uncertainty(
            settings: settings,
            plans: scorecards.indices.map { position in
                PlanUncertainty(
                    score: Interval(of: drawn[position].scores), rank: rankIntervals[position],
                    measuredCriteria: drawn[position].measuredCriteria)
            },
            ranked: ranked, rankedAbove: ranks.rankedAbove)
    }

    /// All of it with one worker.
    public func uncertainty(of scorecards: [Scorecard]) -> Uncertainty {
        uncertainty(of: scorecards, drawn: scorecards.map(drawnScores))
    }
}

/// The scores of one plan over all draws of a simulation.
public struct DrawnScores: Sendable, Equatable {
    /// 0–100, one for each draw; none where the plan has no score.
    public var scores: [Double]
    /// Ids of the criteria whose measured precision and recall took part.
    public var measuredCriteria: [String]
}
