/// The row of a table whose cells say what stands below them: measures, then their costs.
struct LooseHeader {
    /// The row as printed.
    let text: String
    /// The heading of the costs, which may give their unit.
    let costHeading: String
    /// How many cells behind the title the costs stand, where no cell is missing.
    let costOffset: Int
    /// Lines above the table.
    var above: [String] = []

    /// nil where the row heads no table of measures. "Total" alone heads the sum of the amounts of several years.
    init?(_ row: LooseRow) {
        let roles = row.cells.map { Self.roles(of: $0.text) }
        guard let title = roles.firstIndex(where: { $0.contains(.title) }) else { return nil }
        let costs = row.cells.indices.filter {
            $0 > title && (roles[$0].contains(.cost) || TableWords.isTotal(HeadingText(row.cells[$0].text).text))
        }
        guard let cost = costs.first(where: { TableWords.isWhole(row.cells[$0].text) }) ?? costs.first else {
            return nil
        }
        text = row.text
        costHeading = row.cells[cost].text
        costOffset = cost - title
    }

    /// What a heading or its parts ("Results/Activities") say at their beginning.
    private static func roles(of heading: String) -> Set<ColumnRole> {
        let parts = [heading] + (heading.contains("/") ? heading.split(separator: "/").map(String.init) : [])
        return Set(
            parts.compactMap { HeadingMatcher.standard.match($0) }.filter { $0.strength > .contained }.map(\.role))
    }
}
