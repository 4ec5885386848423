#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The mean of the message scores: arithmetic, or geometric as exp(Σ w ln(x + 1)) − 1, which gives 0 for nothing
/// (`Docs/Scoring.md`, "Messages and plan").
struct WeightedMean: Sendable {
    let isGeometric: Bool
    private var sum = 0.0
    private var weight = 0.0

    init(isGeometric: Bool) { self.isGeometric = isGeometric }

    /// - Parameter value: 0–100.
    mutating func add(_ value: Double, weight: Double) {
        sum += weight * (isGeometric ? log(value + 1) : value)
        self.weight += weight
    }

    /// nil where nothing with weight was added.
    var value: Double? {
        guard weight > 0 else { return nil }
        let mean = sum / weight
        return isGeometric ? exp(mean) - 1 : mean
    }
}
