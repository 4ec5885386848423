import ArgumentParser
import Rulebook
import Scoring

/// The moves that a check allows none of.
enum MoveCheck: String, ExpressibleByArgument, CaseIterable {
    case raise, lower
    /// Moves of any kind: of evidence alone and of a plan's score alone, too, and rules that came or went.
    case any

    /// What a check says when it fails; nil where it does not.
    func failure(_ comparison: ScorecardComparison, rules: RulebookChanges?) -> String? {
        let count =
            switch self {
            case .raise: comparison.count(.raised)
            case .lower: comparison.count(.lowered)
            case .any: Self.all(comparison, rules)
            }
        guard count > 0 else { return nil }
        let kind =
            switch self {
            case .raise: "raised"
            case .lower: "lowered"
            case .any: "moved, added or removed"
            }
        return "\(count) \(kind) (--fail-on \(rawValue))"
    }

    private static func all(_ comparison: ScorecardComparison, _ rules: RulebookChanges?) -> Int {
        let moved = Set(comparison.moves.map(\.plan))
        let plans = comparison.plans.count { $0.isMoved && !moved.contains($0.plan.id) }
        return comparison.moves.count + plans + (rules?.rules.count { $0.kind != .changed } ?? 0)
    }
}
