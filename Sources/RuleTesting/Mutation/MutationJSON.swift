import Rulebook

/// Mutation in full as JSON: every mutant with its fate (`Docs/Testing.md`).
public enum MutationJSON {
    /// Raised when the meaning of a key changes or a key goes.
    private static let schemaVersion = 1

    /// - Parameter folder: as in `MutationText`.
    public static func text(of run: MutationRun, folder: String = "") -> String {
        let prefix = FolderPrefix.of(folder)
        return SortedJSON.text(
            Report(
                schemaVersion: schemaVersion, version: run.version, score: Score(run.score),
                criteria: run.results.map { Criterion($0, folder: prefix) }))
    }

    private struct Report: Encodable {
        var schemaVersion: Int
        var version: String
        var score: Score
        var criteria: [Criterion]
    }

    private struct Score: Encodable {
        var killed, all, percent: Int

        init(_ score: MutationScore) { (killed, all, percent) = (score.killed, score.all, score.percent) }
    }

    private struct Criterion: Encodable {
        var id, file: String
        var score: Score
        var redundant: Int
        var failingTests: [String]
        var mutants: [Mutant]

        init(_ result: CriterionMutation, folder: String) {
            id = result.criterion
            file = folder + result.file
            score = Score(result.score)
            redundant = result.redundant.count
            failingTests = result.failingTests
            mutants = result.mutants
        }
    }
}
