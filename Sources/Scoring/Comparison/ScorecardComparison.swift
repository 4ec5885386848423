/// What moved between two scorings: of the same plans by two rulebooks, or of plans and other versions of them.
public struct ScorecardComparison: Sendable, Equatable {
    /// Every pair of plans, in the order of those after.
    public let plans: [PlanMove]
    /// The largest first: by rungs, then by points of score, then by the names of plan and criterion.
    public let moves: [CriterionMove]
    /// Plans that stand on one side only.
    public let onlyBefore: [PlanIdentity]
    public let onlyAfter: [PlanIdentity]

    /// Two scorings of the same texts: plans are paired by their ids, findings by their places.
    public init(before: [Scorecard], after: [Scorecard]) {
        let old = Dictionary(before.map { ($0.plan.id, $0) }) { first, _ in first }
        let known = Set(after.map(\.plan.id))
        self.init(
            pairs: after.compactMap { card in old[card.plan.id].map { ($0, card) } },
            onlyBefore: before.map(\.plan).filter { !known.contains($0.id) },
            onlyAfter: after.map(\.plan).filter { old[$0.id] == nil }, by: .place)
    }

    init(
        pairs: [(before: Scorecard, after: Scorecard)], onlyBefore: [PlanIdentity], onlyAfter: [PlanIdentity],
        by rule: FindingPairs.Rule
    ) {
        plans = pairs.map(PlanMove.init)
        moves = pairs.flatMap { Self.moves($0, $1, by: rule) }.sorted(by: Self.isLarger)
        self.onlyBefore = onlyBefore
        self.onlyAfter = onlyAfter
    }

    /// How many moves go each way.
    public func count(_ direction: CriterionMove.Direction) -> Int { moves.count { $0.direction == direction } }

    private static func moves(_ before: Scorecard, _ after: Scorecard, by rule: FindingPairs.Rule) -> [CriterionMove] {
        let old = Dictionary(before.criteria.map { ($0.id, $0) }) { first, _ in first }
        let known = Set(after.criteria.map(\.id))
        let titles = MeasureTitles(before: before, after: after)
        let gone = before.criteria.filter { !known.contains($0.id) }.map { (Optional($0), CriterionScore?.none) }
        return (after.criteria.map { (old[$0.id], Optional($0)) } + gone).compactMap { old, new in
            CriterionMove(plan: after.plan.id, before: old, after: new, titles: titles, by: rule)
        }
    }

    private static func isLarger(_ left: CriterionMove, _ right: CriterionMove) -> Bool {
        let sizes = [left, right].map { (abs($0.rungs), abs($0.points)) }
        if sizes[0] != sizes[1] { return sizes[0] > sizes[1] }
        return (left.plan, left.criterion) < (right.plan, right.criterion)
    }
}
