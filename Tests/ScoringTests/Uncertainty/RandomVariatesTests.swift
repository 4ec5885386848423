import Testing

@testable import Scoring

/// Means and variances of many variates against those of their distributions; the seed is fixed, so a test passes always or never.
@Suite struct RandomVariatesTests {
    private static let count = 40_000

    private func moments(_ draw: (inout SeededGenerator) -> Double) -> (mean: Double, variance: Double) {
        var generator = SeededGenerator(seed: 7)
        let values = (0..<Self.count).map { _ in draw(&generator) }
        let mean = values.reduce(0, +) / Double(Self.count)
        return (mean, values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(Self.count))
    }

    @Test func `the first numbers of a seed are those of SplitMix64 and never change`() {
        var first = SeededGenerator(seed: 42)
        var again = SeededGenerator(seed: 42)
        var stream = SeededGenerator(seed: 42, stream: 1)
        let numbers = (0..<3).map { _ in first.next() }
        #expect(numbers == (0..<3).map { _ in again.next() })
        #expect(numbers != (0..<3).map { _ in stream.next() })
    }

    @Test func `uniform variates are even over 0 to 1`() {
        let (mean, variance) = moments { $0.uniform() }
        #expect(abs(mean - 0.5) < 0.005)
        #expect(abs(variance - 1.0 / 12) < 0.002)
    }

    @Test func `normal variates have mean 0 and variance 1`() {
        let (mean, variance) = moments { $0.normal() }
        #expect(abs(mean) < 0.02)
        #expect(abs(variance - 1) < 0.03)
    }

    @Test("gamma variates have their shape as mean and variance", arguments: [1.0, 2.5, 40])
    func gamma(shape: Double) {
        let (mean, variance) = moments { $0.gamma(shape: shape) }
        #expect(abs(mean - shape) < 0.03 * shape)
        #expect(abs(variance - shape) < 0.05 * shape)
    }

    @Test("beta variates", arguments: [(1.0, 1.0), (58, 4), (3, 9)])
    func beta(first: Double, second: Double) {
        let (mean, variance) = moments { $0.beta(first, second) }
        let sum = first + second
        #expect(abs(mean - first / sum) < 0.01)
        #expect(abs(variance - first * second / (sum * sum * (sum + 1))) < 0.003)
    }

    @Test(
        "binomial variates, counted one by one and by approximation",
        arguments: [(10, 0.3), (400, 0.4), (5, 1), (5, 0)])
    func binomial(count: Int, probability: Double) {
        let (mean, variance) = moments { Double($0.binomial(count: count, probability: probability)) }
        #expect(abs(mean - Double(count) * probability) <= 0.01 * Double(count))
        #expect(abs(variance - Double(count) * probability * (1 - probability)) <= 0.02 * Double(count))
    }

    @Test("Poisson variates, counted one by one and by approximation", arguments: [0.0, 0.4, 6, 80])
    func poisson(expected: Double) {
        let (mean, variance) = moments { Double($0.poisson(mean: expected)) }
        #expect(abs(mean - expected) <= 0.02 * expected)
        #expect(abs(variance - expected) <= 0.05 * expected)
    }
}
