/// What a simulation says of the plans of one run.
public struct Uncertainty: Sendable, Equatable {
    public var settings: Simulation.Settings
    /// By place of the scorecard.
    public var plans: [PlanUncertainty]
    /// Places of the scorecards that have a rank, in their order.
    public var ranked: [Int]
    /// Share of draws, 0–1, in which the ranked plan of the row stands above that of the column; ties count half, the diagonal is 0.
    public var rankedAbove: [[Double]]

    public init(settings: Simulation.Settings, plans: [PlanUncertainty], ranked: [Int], rankedAbove: [[Double]]) {
        self.settings = settings
        self.plans = plans
        self.ranked = ranked
        self.rankedAbove = rankedAbove
    }
}

/// How far one plan's score and rank may lie from what is printed.
public struct PlanUncertainty: Sendable, Equatable {
    /// Of the score, 0–100; nil where the plan has none.
    public var score: Interval?
    /// Of the rank, from 1; nil where the plan has none.
    public var rank: Interval?
    /// Ids of the criteria whose errors of reading were drawn; where there are none the interval covers weights and aggregation only.
    public var measuredCriteria: [String]

    public init(score: Interval?, rank: Interval?, measuredCriteria: [String]) {
        self.score = score
        self.rank = rank
        self.measuredCriteria = measuredCriteria
    }
}
