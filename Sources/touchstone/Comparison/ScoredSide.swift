import Batch
import Reporting
import Rulebook
import Scoring

/// One side of a comparison when all is scored.
struct ScoredSide {
    var scorecards: [Scorecard] = []
    /// nil where nothing was scored.
    var provenance: ResultsFile.Provenance?
    /// What became of the files.
    var notes: [FileNote] = []

    init() {}

    init(_ results: ResultsFile) {
        scorecards = results.scorecards.filter(\.isRead)
        provenance = results.provenance
    }

    init(_ outcome: BatchOutcome, rulebook: Rulebook) {
        scorecards = outcome.scorecards.filter(\.isRead)
        provenance = ResultsFile.Provenance(
            touchstone: Touchstone.version, rulebook: rulebook.version, rulebookHash: rulebook.hash)
        notes = outcome.notes
    }
}
