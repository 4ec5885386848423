import PlanReading

/// Which part of a table row says what the row is about: the cost of a row goes to what its title says, not to all that is named in it.
enum RowTitle {
    /// How many cells with words, from the left, may hold the title of a row whose columns are unknown.
    private static let cellCount = 2
    /// Longest description that says by itself what a record is about, such as the name of the measure that it is a part of; in bytes.
    private static let longestName = 100

    /// UTF-8 offsets; nil where the block is no row, and any amount may go to any topic in reach.
    static func ranges(of block: Block, title: NamedMeasure.TitlePlace?) -> [Range<Int>]? {
        guard block.kind == .tableRow else { return nil }
        if let title {
            let names = block.record?.ranges(of: .description).filter { $0.count <= longestName } ?? []
            return title.ranges.map { 0..<$0.upperBound } + names
        }
        return Array(cells(of: block.passage.text).prefix(cellCount))
    }

    /// Where the cells with words stand.
    private static func cells(of text: String) -> [Range<Int>] {
        var start = 0
        return text.split(separator: " | ", omittingEmptySubsequences: false).compactMap { cell in
            let range = start..<start + cell.utf8.count
            start = range.upperBound + " | ".utf8.count
            let letters = cell.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(3).count
            return letters == 3 || cell.unicodeScalars.contains(where: \.properties.isIdeographic) ? range : nil
        }
    }
}
