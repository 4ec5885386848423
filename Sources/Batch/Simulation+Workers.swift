import Scoring

extension Simulation {
    /// The uncertainty of many plans, drawn with several workers; the same with any number of them.
    public func uncertainty(of scorecards: [Scorecard], jobs: Int) async -> Uncertainty {
        let workers = max(1, min(jobs, scorecards.count))
        let drawn = await withTaskGroup(of: [(Int, DrawnScores)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: worker, to: scorecards.count, by: workers).map {
                        ($0, drawnScores(of: scorecards[$0]))
                    }
                }
            }
            return await group.reduce(into: [(Int, DrawnScores)]()) { $0 += $1 }
        }
        return uncertainty(of: scorecards, drawn: drawn.sorted { $0.0 < $1.0 }.map(\.1))
    }
}
