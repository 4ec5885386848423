import Reporting
import Rulebook
import Scoring

/// What a batch came to.
public struct BatchOutcome: Sendable {
    /// In order of plan id.
    public var scorecards: [Scorecard]
    /// What became of each file, in order of name.
    public var notes: [FileNote]

    init(_ plans: [ScoredPlan], skipped: [FileNote]) {
        let plans = Self.withDistinctIds(plans)
        scorecards = plans.map(\.scorecard).sorted { $0.plan.id.utf8.lexicographicallyPrecedes($1.plan.id.utf8) }
        notes = (plans.flatMap(\.notes) + skipped).sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    }

    /// Plans that tables tell apart get their file's name before their id where another plan has the same.
    private static func withDistinctIds(_ plans: [ScoredPlan]) -> [ScoredPlan] {
        let counts = Dictionary(plans.map { ($0.scorecard.plan.id, 1) }, uniquingKeysWith: +)
        return plans.map { plan in
            let id = plan.scorecard.plan.id
            guard counts[id, default: 0] > 1, id != plan.inputID else { return plan }
            var renamed = plan
            renamed.scorecard.plan.id = "\(plan.inputID)-\(id)"
            for index in renamed.notes.indices where renamed.notes[index].plan == id {
                renamed.notes[index].plan = renamed.scorecard.plan.id
            }
            return renamed
        }
    }

    /// Whether at least one plan was read.
    public var hasReadPlans: Bool { scorecards.contains(where: \.isRead) }

    /// Whether a plan or a file of the input could not be read.
    public var hasUnreadFiles: Bool { notes.contains { $0.outcome == .unreadable || $0.outcome == .unsupported } }

    /// The PDF reader and its version, nil where no PDF was read.
    public var pdfReader: String? {
        scorecards.lazy.flatMap(\.documents).compactMap(\.reader).min()
    }
}
