import Rulebook

/// Mutation as text: for each criterion its score, what survived with a test to be written, and what no test could tell.
public struct MutationText: Sendable {
    private let run: MutationRun
    private let folder: String

    /// - Parameter folder: the rulebook's folder as the user named it, so that paths lead from where the command ran.
    public init(_ run: MutationRun, folder: String = "") {
        self.run = run
        self.folder = FolderPrefix.of(folder)
    }

    public var text: String {
        (run.results.flatMap(lines) + ["mutants: \(Self.words(run.score))"]).map { $0 + "\n" }.joined()
    }

    private func lines(_ result: CriterionMutation) -> [String] {
        guard result.failingTests.isEmpty else {
            let count = result.failingTests.count
            return [
                "\(result.criterion): not tried, as \(count == 1 ? "a test fails" : "\(count) tests fail") on the rules "
                    + "as they are"
            ]
        }
        let remembered = run.remembered.contains(result.criterion) ? ", unchanged since the last run" : ""
        let redundant = result.redundant.isEmpty ? "" : ", \(result.redundant.count) redundant"
        return ["\(result.criterion): \(Self.words(result.score))\(redundant)\(remembered)"]
            + result.survivors.flatMap { mutant in
                ["  \(place(of: mutant, result)): survived: \(Self.change(mutant))"]
                    + (mutant.skeleton.map(Self.indented) ?? [])
            }
            + result.redundant.map { "  \(place(of: $0, result)): redundant: \(Self.change($0))" }
    }

    private static func words(_ score: MutationScore) -> String {
        "\(score.percent) % killed (\(score.killed) of \(score.all))"
    }

    private func place(of mutant: Mutant, _ result: CriterionMutation) -> String {
        "\(folder)\(result.file):\(mutant.line):\(mutant.column)"
    }

    private static func change(_ mutant: Mutant) -> String {
        (mutant.language.map { "\($0) " } ?? "") + mutant.change
    }

    private static func indented(_ yaml: String) -> [String] {
        yaml.split(separator: "\n").map { "    \($0)" }
    }
}
