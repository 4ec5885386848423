/// Where a plan as a whole stood and stands.
public struct PlanMove: Sendable, Equatable {
    /// As now.
    public var plan: PlanIdentity
    /// As before, where another plan is compared with it.
    public var counterpart: PlanIdentity
    public var stateBefore: PlanState
    public var stateAfter: PlanState
    /// 0–100 with the two decimals that reports print; nil where the plan had no score.
    public var scoreBefore: Double?
    public var scoreAfter: Double?
    /// How many measures breadth was measured by.
    public var measuresBefore: Int
    public var measuresAfter: Int

    /// Points of score up (positive) or down.
    public var points: Double { (scoreAfter ?? 0) - (scoreBefore ?? 0) }
    public var isMoved: Bool { stateBefore != stateAfter || scoreBefore != scoreAfter }

    init(before: Scorecard, after: Scorecard) {
        plan = after.plan
        counterpart = before.plan
        stateBefore = before.state
        stateAfter = after.state
        measuresBefore = before.measureCount
        measuresAfter = after.measureCount
        scoreBefore = before.score?.rounded(toDecimals: 2)
        scoreAfter = after.score?.rounded(toDecimals: 2)
    }
}
