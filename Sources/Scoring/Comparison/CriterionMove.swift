/// Where a criterion of one plan stood and stands, and by which evidence.
public struct CriterionMove: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable {
        case raised, lowered
        /// Rung and score are as they were, the evidence is not.
        case sideways
        /// The criterion was, or is, in only one of the two rulebooks.
        case added, removed
    }

    public var plan: String
    public var criterion: String
    /// nil where the criterion was not in the rulebook.
    public var before: CriterionStanding?
    public var after: CriterionStanding?
    /// Those that changed the most rungs first.
    public var evidence: [EvidenceMove]

    public var direction: Direction {
        guard let before else { return .added }
        guard let after else { return .removed }
        if before.rank == after.rank { return .sideways }
        return before.rank.lexicographicallyPrecedes(after.rank) ? .raised : .lowered
    }

    /// Rungs up (positive) or down.
    public var rungs: Int { (after?.rung ?? .absent).rawValue - (before?.rung ?? .absent).rawValue }
    /// Points of score up (positive) or down; a criterion that does not count has none.
    public var points: Double { (after?.score ?? 0) - (before?.score ?? 0) }

    /// nil where nothing differs.
    init?(
        plan: String, before: CriterionScore?, after: CriterionScore?, titles: MeasureTitles,
        by rule: FindingPairs.Rule
    ) {
        guard let id = after?.id ?? before?.id, before != after else { return nil }
        self.plan = plan
        criterion = id
        self.before = before.map(CriterionStanding.init)
        self.after = after.map(CriterionStanding.init)
        evidence = Self.evidence(before, after, titles: titles, by: rule)
        if self.before == self.after, evidence.isEmpty { return nil }
    }

    private static func evidence(
        _ before: CriterionScore?, _ after: CriterionScore?, titles: MeasureTitles, by rule: FindingPairs.Rule
    ) -> [EvidenceMove] {
        // What a guard took away is the counterpart of what it was, and tells why.
        let own = FindingPairs(
            (before?.findings ?? []) + (before?.rejected ?? []), (after?.findings ?? []) + (after?.rejected ?? []),
            by: rule)
        let adverse = FindingPairs(before?.adverse ?? [], after?.adverse ?? [], by: rule)
        let moves = [(own, false), (adverse, true)].flatMap { pairs, isAdverse in
            pairs.pairs.compactMap {
                EvidenceMove(before: $0.before, after: $0.after, isAdverse: isAdverse, titles: titles)
            }
        }
        return moves.enumerated()
            .sorted { left, right in
                let sizes = [left, right].map { abs($0.element.rungAfter.rawValue - $0.element.rungBefore.rawValue) }
                return sizes[0] == sizes[1] ? left.offset < right.offset : sizes[0] > sizes[1]
            }
            .map(\.element)
    }
}
