import Rulebook
import Testing

@testable import Scoring

@Suite struct MeasuredQualityTests {
    @Test(arguments: [
        // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
        (81, 263, 0.2553), (15, 148, 0.0624), (0, 20, 0.0), (1, 29, 0.0061),
    ])
    func `the lower bound is that of the literature`(part: Int, whole: Int, bound: Double) throws {
        let found = try #require(WilsonBound.lower(of: part, in: whole))
        #expect(abs(found - bound) < 0.00005)
    }

    @Test func `nothing counted is nothing known`() {
        #expect(WilsonBound.lower(of: 0, in: 0) == nil)
        #expect(quality([]).counts(of: "one", language: "en", rung: .mentioned) == nil)
    }

    @Test func `counts of one criterion and language are added up`() throws {
        let counts = try #require(
            quality([
                measurement(right: 30, wrong: 2), measurement(right: 25, wrong: 3, missed: 12),
                measurement(criterion: "two", right: 1, wrong: 9), measurement(language: "fr", right: 2, wrong: 8),
            ]).counts(of: "one", language: "en", rung: .mentioned))
        #expect(counts == MeasuredCounts(criterion: "one", language: "en", right: 55, wrong: 5, missed: 12, found: 25))
    }

    @Test func `findings of rung 2 and more have counts of their own where there are any`() {
        let quality = quality([
            measurement(right: 30, wrong: 2), measurement(rung: 2, right: 20, wrong: 12),
            measurement(criterion: "two", right: 9, wrong: 1),
        ])
        #expect(quality.counts(of: "one", language: "en", rung: .resourced)?.right == 20)
        #expect(quality.counts(of: "one", language: "en", rung: .mentioned)?.right == 30)
        #expect(quality.counts(of: "two", language: "en", rung: .resourced)?.right == 9)
        #expect(quality.forSimulation.map(\.right) == [20, 9])
    }

    private func quality(_ measurements: [Measurement]) -> MeasuredQuality {
        MeasuredQuality(
            Rulebook(
                version: "1.0.0", hash: "", languages: ["en"], messages: [], criteria: [], cues: [],
                parameters: ScoringParameters(), measurements: measurements))
    }

    private func measurement(
        criterion: String = "one", language: String = "en", rung: Int = 1, right: Int, wrong: Int, missed: Int? = nil
    ) -> Measurement {
        Measurement(
            criterion: criterion, language: language, rung: rung, date: "2026-01-31", source: "a reading", right: right,
            wrong: wrong, missed: missed)
    }
}
