import Rulebook
import Scoring

/// Everything that a report of moves is made from.
public struct ComparisonReport: Sendable {
    public var comparison: ScorecardComparison
    /// What was compared, in words for the title: "Rules at HEAD~1", "results/2021/scores.json".
    public var before: String
    public var after: String
    /// What the two rulebooks tell apart; nil where plans are compared, not rules.
    public var rules: RulebookChanges?
    /// Touchstone's version.
    public var version: String
    /// How many moves a text prints; programs get all.
    public var limit: Int
    /// What a reader must know first, such as that the two sides were scored by different rules.
    public var remarks: [String]

    public init(
        comparison: ScorecardComparison, before: String, after: String, rules: RulebookChanges?, version: String,
        limit: Int = 50, remarks: [String] = []
    ) {
        self.comparison = comparison
        self.before = before
        self.after = after
        self.rules = rules
        self.version = version
        self.limit = limit
        self.remarks = remarks
    }

    /// The moves that a text prints.
    var shown: ArraySlice<CriterionMove> { comparison.moves.prefix(limit) }
    var left: Int { comparison.moves.count - shown.count }

    /// Where one plan was compared with another, and not rules.
    var onlyPair: PlanMove? { rules == nil && comparison.plans.count == 1 ? comparison.plans.first : nil }

    /// Plans whose own score or state moved, the largest first.
    var movedPlans: [PlanMove] {
        comparison.plans.filter(\.isMoved).sorted { left, right in
            abs(left.points) == abs(right.points)
                ? left.plan.id < right.plan.id : abs(left.points) > abs(right.points)
        }
    }
}

/// The forms that moves are printed in.
public enum ComparisonFormat: String, Sendable, CaseIterable {
    case text, json, markdown

    public func bytes(of report: ComparisonReport) -> [UInt8] {
        switch self {
        case .text: Array(ComparisonText(report).text.utf8)
        case .json: ComparisonJSON(report).bytes
        case .markdown: Array(ComparisonMarkdown(report).text.utf8)
        }
    }
}
