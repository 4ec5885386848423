/// Ranks of plans in each draw.
struct DrawnRanks {
    /// By plan, one for each draw, from 1; equal scores share the mean of their ranks.
    private let ranks: [[Double]]
    /// Share of draws in which the plan of the row has a higher score than that of the column; equal scores count half.
    let rankedAbove: [[Double]]

    /// - Parameter scores: by plan, one for each draw.
    init(_ scores: [[Double]]) {
        let draws = scores.first?.count ?? 0
        let plans = scores.count
        var ranks = scores
        // Twice the number of draws in which the row's plan is above.
        var above = [Int32](repeating: 0, count: plans * plans)
        for draw in 0..<draws {
            let values = scores.map { $0[draw] }
            let order = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
            var start = 0
            while start < plans {
                var end = start + 1
                while end < plans, values[order[end]] == values[order[start]] { end += 1 }
                for place in start..<end {
                    ranks[order[place]][draw] = Double(start + 1 + end) / 2
                    let row = order[place] * plans
                    for equal in start..<end where equal != place { above[row + order[equal]] += 1 }
                    for below in end..<plans { above[row + order[below]] += 2 }
                }
                start = end
            }
        }
        self.ranks = ranks
        rankedAbove = (0..<plans).map { row in
            (0..<plans).map { Double(above[row * plans + $0]) / Double(2 * max(1, draws)) }
        }
    }

    func ranks(of plan: Int) -> [Double] { ranks[plan] }
}
