import Scoring

extension Simulation {
    /// The uncertainty of many plans, drawn with several workers; the same with any number of them.
    public func uncertainty(of scorecards: [Scorecard], jobs: Int) async -> Uncertainty {
        let drawn = await Workers.map(
            scorecards, jobs: jobs, state: {}, transform: { _, scorecard in drawnScores(of: scorecard) })
        return uncertainty(of: scorecards, drawn: drawn)
    }
}
