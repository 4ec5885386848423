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

    /// - Parameter values: at least one.
    init?(of values: [Double]) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        self.init(
            low: Self.quantile(0.05, of: sorted), median: Self.quantile(0.5, of: sorted),
            high: Self.quantile(0.95, of: sorted))
    }

    /// By linear interpolation between order statistics (Hyndman & Fan 1996, type 7).
    ///
    /// - Parameters:
    ///   - share: 0–1.
    ///   - sorted: at least one value, ascending.
    public static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let place = share * Double(sorted.count - 1)
        let below = Int(place)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
}
