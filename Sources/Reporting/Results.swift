import Rulebook
import Scoring

/// Everything that a report is made from: the scorecards of one run and what made them.
public struct Results: Sendable {
    public var scorecards: [Scorecard]
    public var rulebook: Rulebook
    public var provenance: Provenance
    /// Files that were not scored, and notes on those that were; in order of file name.
    public var notes: [FileNote]
    /// Intervals of scores and ranks; nil where no simulation was made.
    public var uncertainty: Uncertainty?

    public init(
        scorecards: [Scorecard], rulebook: Rulebook, provenance: Provenance, notes: [FileNote],
        uncertainty: Uncertainty? = nil
    ) {
        self.scorecards = scorecards
        self.rulebook = rulebook
        self.provenance = provenance
        self.notes = notes
        self.uncertainty = uncertainty
    }

    /// What becomes of scores and ranks if a choice is made otherwise.
    var sensitivity: Sensitivity { Sensitivity(scorecards, rulebook: rulebook) }

    func uncertainty(ofPlan position: Int) -> PlanUncertainty? {
        uncertainty.flatMap { $0.plans.indices.contains(position) ? $0.plans[position] : nil }
    }
}

/// What made a report. Holds no time of day: same inputs, same bytes.
public struct Provenance: Sendable, Equatable {
    /// Touchstone's version.
    public var version: String
    /// The PDF reader and its version, such as "mutool 1.21.1"; nil where no PDF was read.
    public var pdfReader: String?

    public init(version: String, pdfReader: String?) {
        self.version = version
        self.pdfReader = pdfReader
    }
}

/// A line of the Files sheet: what happened to one file of the input.
public struct FileNote: Sendable, Equatable {
    public enum Outcome: String, Sendable { case read, unreadable, unsupported, skipped }

    /// Path relative to the input.
    public var file: String
    public var outcome: Outcome
    /// Id of the plan it belongs to, nil where it belongs to none.
    public var plan: String?
    /// Stable code of the diagnostic, nil where all went well.
    public var code: String?
    /// What is wrong and what to do next; empty where all went well.
    public var message: String

    public init(file: String, outcome: Outcome, plan: String? = nil, code: String? = nil, message: String = "") {
        self.file = file
        self.outcome = outcome
        self.plan = plan
        self.code = code
        self.message = message
    }
}

extension FileNote {
    /// Whether the file was to be read and could not be.
    public var isUnread: Bool { outcome == .unreadable || outcome == .unsupported }

    /// The message with the file's name before it, unless it begins with it.
    public var messageWithFile: String { message.hasPrefix(file) ? message : "\(file): \(message)" }
}
