import Scoring

/// The order in which plans are shown, and the ranks of those that have one.
struct Ranking {
    /// Positions in the scorecards: scored plans by falling score, then partial, withheld, unreadable and unsupported
    /// ones, each by id.
    let order: [Int]
    /// Rank from 1 of each scorecard by position, nil unless it is `scored`. Equal scores (to two decimals, as printed in
    /// `scores.json`) share a rank, and the next one counts them ("1, 2, 2, 4").
    let ranks: [Int?]

    init(_ scorecards: [Scorecard]) {
        let keys = scorecards.enumerated().map { position, scorecard in
            (scorecard.state.place, -(scorecard.score?.rounded(decimals: 2) ?? 0), scorecard.plan.id, position)
        }
        order = keys.sorted { $0 < $1 }.map(\.3)
        var ranks = [Int?](repeating: nil, count: scorecards.count)
        var previous: (score: Double, rank: Int)?
        for (place, position) in order.enumerated() {
            guard scorecards[position].state == .scored, let score = scorecards[position].score else { continue }
            let rounded = score.rounded(decimals: 2) ?? 0
            let rank = previous.map { $0.score == rounded ? $0.rank : place + 1 } ?? place + 1
            ranks[position] = rank
            previous = (rounded, rank)
        }
        self.ranks = ranks
    }

    /// How many plans have a rank.
    var rankedCount: Int { ranks.count { $0 != nil } }
}

extension PlanState {
    /// Place of the state in listings, from 0.
    fileprivate var place: Int {
        switch self {
        case .scored: 0
        case .partial: 1
        case .withheld: 2
        case .unreadable: 3
        case .unsupported: 4
        }
    }
}
