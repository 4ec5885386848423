import Scoring

/// Percentile bootstrap (Efron & Tibshirani 1993, *An Introduction to the Bootstrap*, chapter 13): the judged texts are drawn anew with
/// replacement, as many as there are, and the middle 95 % of what a figure then comes to is its interval.
public struct Bootstrap: Sendable, Equatable {
    public var seed: UInt64
    public var draws: Int

    public init(seed: UInt64 = 2022, draws: Int = 1000) {
        self.seed = seed
        self.draws = max(1, draws)
    }

    /// The 95 % intervals of the three figures.
    public struct Intervals: Sendable, Equatable {
        /// nil where the figure is undefined in every draw; draws in which it is undefined are left out.
        public var precision: ClosedRange<Double>?
        public var recall: ClosedRange<Double>?
        public var f1: ClosedRange<Double>?
    }

    public func intervals(of counts: AgreementCounts) -> Intervals {
        guard counts.total > 0 else { return Intervals() }
        var generator = SeededGenerator(seed: seed)
        var drawn: [AgreementCounts] = []
        drawn.reserveCapacity(draws)
        for _ in 0..<draws { drawn.append(Self.draw(counts, with: &generator)) }
        return Intervals(
            precision: Self.middle(drawn.compactMap(\.precision)), recall: Self.middle(drawn.compactMap(\.recall)),
            f1: Self.middle(drawn.compactMap(\.f1)))
    }

    private static func draw(_ counts: AgreementCounts, with generator: inout SeededGenerator) -> AgreementCounts {
        let total = UInt64(counts.total)
        let (right, wrong) = (counts.right, counts.right + counts.wrong)
        let missed = wrong + counts.missed
        var drawn = AgreementCounts()
        for _ in 0..<counts.total {
            let place = Int(generator.next().multipliedFullWidth(by: total).high)
            if place < right {
                drawn.right += 1
            } else if place < wrong {
                drawn.wrong += 1
            } else if place < missed {
                drawn.missed += 1
            } else {
                drawn.clear += 1
            }
        }
        return drawn
    }

    private static func middle(_ values: [Double]) -> ClosedRange<Double>? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        return Interval.quantile(0.025, of: sorted)...Interval.quantile(0.975, of: sorted)
    }
}
