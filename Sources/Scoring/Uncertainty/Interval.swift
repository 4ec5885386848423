/// The median and the 5–95 % interval of what was drawn.
public struct Interval: Sendable, Equatable {
    public var low: Double
    public var median: Double
    public var high: Double

    public init(low: Double, median: Double, high: Double) {
        self.low = low
        self.median = median
        self.high = high
    }

    /// By linear interpolation between order statistics (Hyndman & Fan 1996, type 7).
    ///
    /// - Parameter values: at least one.
    init?(of values: [Double]) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        func quantile(_ share: Double) -> Double {
            let place = share * Double(sorted.count - 1)
            let below = Int(place)
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
        }
        self.init(low: quantile(0.05), median: quantile(0.5), high: quantile(0.95))
    }
}
