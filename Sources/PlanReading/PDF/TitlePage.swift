/// Keeps the lines of a title page from standing as headings above the whole document.
enum TitlePage {
    /// Words up to which a first page is a title page.
    private static let wordLimit = 150

    /// Only the largest heading of a title page stays one.
    static func withoutMinorHeadings(_ pieces: [PagePiece], _ styles: [HeadingStyle?]) -> [HeadingStyle?] {
        let first = pieces.indices.filter { pieces[$0].page == 1 }
        let words = first.reduce(0) { count, index in
            count + (pieces[index].paragraph?.lines.reduce(0) { $0 + $1.text.split(separator: " ").count } ?? 0)
        }
        guard words < wordLimit, pieces.last.map({ $0.page > 2 }) ?? false else { return styles }
        let largest = first.compactMap { styles[$0]?.size }.max()
        var result = styles
        for index in first where styles[index]?.size != largest { result[index] = nil }
        return result
    }
}
