import Scoring

/// Rank pairs: how often one ranked plan stands above another in the simulation.
extension SheetBuilder {
    /// More plans do not fit a sheet that people read.
    private static var pairLimit: Int { 60 }

    var rankPairs: SheetContent {
        let places = rankedPlaces
        let shown = Array(places.prefix(Self.pairLimit))
        var lines = [phrase(.rankPairs), phrase(.rankPairsNote)]
        if shown.count < places.count {
            lines.append(phrase(.rankPairsCut, String(shown.count), String(places.count)))
        }
        let columns = distinct(
            [SheetColumn(title: phrase(.plan), width: 38)]
                + shown.map { SheetColumn(title: planID($0), width: 12, alignment: .number) })
        return SheetContent(
            name: phrase(.rankPairs), tableName: "RankPairs", lines: lines, columns: columns, frozenColumns: 1,
            headerHeight: 64, rowCount: max(shown.count, 1),
            row: { row in
                guard !shown.isEmpty else { return placeholder(phrase(.noRanks), columns: columns.count) }
                return [.text(planID(shown[row]))] + shown.map { pair(shown[row], $0) }
            })
    }

    /// Places among the simulation's ranked plans, in the order of the ranking.
    private var rankedPlaces: [Int] {
        guard let uncertainty = results.uncertainty else { return [] }
        return ranking.order.compactMap { uncertainty.ranked.firstIndex(of: $0) }
    }

    private func planID(_ place: Int) -> String {
        results.uncertainty.map { results.scorecards[$0.ranked[place]].plan.id } ?? ""
    }

    private func pair(_ row: Int, _ column: Int) -> SheetCell {
        guard row != column, let uncertainty = results.uncertainty else { return .blank }
        return .score(100 * uncertainty.rankedAbove[row][column])
    }
}
