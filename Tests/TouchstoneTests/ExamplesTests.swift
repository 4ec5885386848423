import Foundation
import Testing

/// The deceptive examples must stay where they were set before anything was scored.
@Suite struct ExamplesTests {
    static let ceilings: [(plan: String, highest: Int)] = [
        ("XFO-2022-mots-cles", 1), ("XGR-2022-piano-di-rigore", 0), ("XHS-2021-promises", 2), ("XEN-2021-weak-plan", 1),
    ]

    /// The criteria that the examples were written for; others join the rulebook.
    private static let leadCriteria: Set = ["circularity", "digital-divide", "gender-mainstreaming", "sme-support"]

    @Test("stuffed, negated, hedged and unfunded plans stay low", arguments: ceilings)
    func ceiling(plan: String, highest: Int) throws {
        let rungs = try rungs(of: plan)
        #expect(Self.leadCriteria.isSubset(of: rungs.keys))
        for (criterion, rung) in rungs { #expect(rung <= highest, "\(criterion)") }
    }

    @Test func `the strong example is accountable on every lead criterion`() throws {
        let rungs = try rungs(of: "XAV-2021-recovery-plan")
        for criterion in Self.leadCriteria { #expect(rungs[criterion] == 4, "\(criterion)") }
    }

    @Test func `a criterion of which a plan does not speak is absent`() throws {
        #expect(try rungs(of: "XDQ-2021-recovery-plan-zh")["gender-mainstreaming"] == 0)
    }

    private struct Results: Decodable {
        struct Plan: Decodable {
            struct Criterion: Decodable {
                var id: String
                var rung: Int
            }

            var criteria: [Criterion]
        }

        var plans: [Plan]
    }

    private func rungs(of plan: String) throws -> [String: Int] {
        try TouchstoneProgram.withFolder { folder in
            let files = try FileManager.default.contentsOfDirectory(atPath: TouchstoneProgram.examples)
            let file = try #require(files.first { $0.hasPrefix(plan) })
            let outcome = try TouchstoneProgram.run([
                "score", "\(TouchstoneProgram.examples)/\(file)", "--output", folder, "--no-cache", "--format", "json",
            ])
            #expect(outcome.status == 0)
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/scores.json"))
            let results = try JSONDecoder().decode(Results.self, from: data)
            return Dictionary(
                uniqueKeysWithValues: try #require(results.plans.first).criteria.map { ($0.id, $0.rung) })
        }
    }
}
