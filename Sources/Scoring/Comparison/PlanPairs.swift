/// Pairs plans before and after, where they need not be the same texts: two versions of a plan, or two scorings of many plans.
public struct PlanPairs: Sendable {
    public private(set) var pairs: [(before: Scorecard, after: Scorecard)] = []
    public private(set) var onlyBefore: [PlanIdentity] = []
    public private(set) var onlyAfter: [PlanIdentity] = []

    /// One plan on each side is a pair, whatever they are called. Of many those with the same id are, then those that are the only
    /// ones of their country that are left.
    public init(_ before: [Scorecard], _ after: [Scorecard]) {
        var left = Array(before.indices)
        var counterparts: [Int: Int] = [:]
        func match(_ isCounterpart: (Scorecard, Scorecard) -> Bool) {
            for (index, card) in after.enumerated() where counterparts[index] == nil {
                guard let place = left.firstIndex(where: { isCounterpart(before[$0], card) }) else { continue }
                counterparts[index] = left.remove(at: place)
            }
        }
        if before.count == 1, after.count == 1 { match { _, _ in true } }
        match { $0.plan.id == $1.plan.id }
        let old = Self.countries(left.map { before[$0] })
        let new = Self.countries(after.indices.filter { counterparts[$0] == nil }.map { after[$0] })
        match { left, right in
            guard let country = left.plan.country, country == right.plan.country else { return false }
            return old[country] == 1 && new[country] == 1
        }
        for (index, card) in after.enumerated() {
            if let place = counterparts[index] {
                pairs.append((before[place], card))
            } else {
                onlyAfter.append(card.plan)
            }
        }
        onlyBefore = left.map { before[$0].plan }
    }

    private static func countries(_ cards: [Scorecard]) -> [String: Int] {
        Dictionary(cards.compactMap { card in card.plan.country.map { ($0, 1) } }, uniquingKeysWith: +)
    }
}

extension ScorecardComparison {
    /// Two scorings whose texts may differ: findings are paired by their words.
    public init(_ pairs: PlanPairs) {
        self.init(pairs: pairs.pairs, onlyBefore: pairs.onlyBefore, onlyAfter: pairs.onlyAfter, by: .words)
    }
}
