import Scoring
import Testing

@testable import RuleTesting

@Suite struct EvaluationStatisticsTests {
    @Test func `precision, recall and F1 are made from the counts`() {
        let counts = AgreementCounts(right: 6, wrong: 2, missed: 4, clear: 8)
        #expect(counts.precision == 0.75)
        #expect(counts.recall == 0.6)
        #expect(counts.f1 == 12.0 / 18.0)
        #expect(counts.total == 20)
    }

    @Test func `a share of nothing is undefined, not zero`() {
        #expect(AgreementCounts(clear: 5).precision == nil)
        #expect(AgreementCounts(clear: 5).recall == nil)
        #expect(AgreementCounts(clear: 5).f1 == nil)
        #expect(AgreementCounts(missed: 5).recall == 0)
        #expect(AgreementCounts(missed: 5).f1 == 0)
        #expect(Bootstrap().intervals(of: AgreementCounts()) == Bootstrap.Intervals())
        #expect(Bootstrap().intervals(of: AgreementCounts(clear: 5)) == Bootstrap.Intervals())
    }

    @Test func `a bootstrap is the same for the same seed and another for another`() {
        let counts = AgreementCounts(right: 60, wrong: 20, missed: 40, clear: 80)
        let first = Bootstrap(seed: 1).intervals(of: counts)
        #expect(first == Bootstrap(seed: 1).intervals(of: counts))
        #expect(first != Bootstrap(seed: 2).intervals(of: counts))
    }

    /// Precision and recall are shares: their bootstrap intervals lie near ±1.96 √(p (1 − p) ÷ n).
    @Test func `bootstrap intervals agree with the normal approximation on many texts`() throws {
        let counts = AgreementCounts(right: 600, wrong: 200, missed: 400, clear: 800)
        let intervals = Bootstrap(draws: 4000).intervals(of: counts)
        let precision = try #require(intervals.precision)
        let half = 1.96 * (0.75 * 0.25 / 800).squareRoot()
        #expect(abs(precision.lowerBound - (0.75 - half)) < 0.004)
        #expect(abs(precision.upperBound - (0.75 + half)) < 0.004)
        let recall = try #require(intervals.recall)
        let recallHalf = 1.96 * (0.6 * 0.4 / 1000).squareRoot()
        #expect(abs(recall.lowerBound - (0.6 - recallHalf)) < 0.004)
        #expect(abs(recall.upperBound - (0.6 + recallHalf)) < 0.004)
    }

    @Test func `where all is right no draw can differ`() {
        let intervals = Bootstrap(draws: 50).intervals(of: AgreementCounts(right: 9, clear: 1))
        #expect(intervals.precision == 1...1)
        #expect(intervals.f1 == 1...1)
    }

    @Test(arguments: [(0.0, 1.0), (0.25, 1.75), (0.5, 2.5), (1.0, 4.0)])
    func `quantiles lie between neighbours by straight line`(share: Double, value: Double) {
        #expect(Interval.quantile(share, of: [1, 2, 3, 4]) == value)
    }

    /// By hand: prior 10 × 5 ÷ 100 = 0.5; odds (4 + 0.5) ÷ (40 + 10 − 4.5) and (1 + 0.5) ÷ (60 + 10 − 1.5), so that
    /// δ = ln(4.5 ÷ 45.5) − ln(1.5 ÷ 68.5) = −2.313635 + 3.821368 = 1.507733 and σ² = 1 ÷ 4.5 + 1 ÷ 1.5 = 0.888889.
    @Test func `the log-odds ratio of a toy corpus is that computed by hand`() {
        let odds = LogOdds(
            first: .init(word: 4, all: 40), second: .init(word: 1, all: 60), background: .init(word: 5, all: 100),
            priorSize: 10)
        #expect(abs(odds.ratio - 1.507_733) < 1e-5)
        #expect(abs(odds.z - 1.507_733 / 0.888_889.squareRoot()) < 1e-4)
    }

    @Test func `equal shares have no ratio, and groups changed round change its sign`() {
        let background = LogOdds.Count(word: 4, all: 40)
        let same = LogOdds(
            first: .init(word: 2, all: 20), second: .init(word: 2, all: 20), background: background, priorSize: 10)
        #expect(same.ratio == 0)
        let first = LogOdds.Count(word: 3, all: 20)
        let second = LogOdds.Count(word: 1, all: 20)
        let there = LogOdds(first: first, second: second, background: background, priorSize: 10)
        let back = LogOdds(first: second, second: first, background: background, priorSize: 10)
        #expect(there.z == -back.z && there.z > 0)
    }
}
