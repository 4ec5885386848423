/// What a scorecard says of one criterion, evidence apart, in the decimals that reports print: what nobody can see does not move.
public struct CriterionStanding: Sendable, Equatable {
    public var state: CriterionState
    public var rung: Rung
    /// 0–100; nil where the criterion does not count.
    public var score: Double?
    public var depth: Double
    public var breadth: Double

    init(_ score: CriterionScore) {
        state = score.state
        rung = score.rung
        self.score = score.score?.rounded(toDecimals: 2)
        depth = score.depth.rounded(toDecimals: 4)
        breadth = score.breadth.rounded(toDecimals: 4)
    }

    /// What counts is above what does not; then the higher rung, then the higher score.
    var rank: [Double] { state.counts ? [1, Double(rung.rawValue), score ?? 0] : [0, 0, 0] }
}

extension Double {
    func rounded(toDecimals decimals: Int) -> Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
