/// Where on a page running headers, footers and page numbers may stand.
struct PageZones: Sendable {
    enum Zone: Hashable, Sendable { case top, bottom }

    /// Shares of the page's height from either edge: where furniture usually stands, where it may stand, and where the
    /// outermost line may stand.
    private static let narrow = 0.095
    private static let wide = 0.14
    private static let outermost = 0.22

    private let pageNumber: Int
    private let height: Double
    private let first: Double
    private let last: Double

    init(_ page: PageLines) {
        pageNumber = page.number
        height = page.height
        let baselines = page.lines.lazy.filter { !$0.isTurned }.map(\.baseline)
        first = baselines.min() ?? 0
        last = baselines.max() ?? page.height
    }

    func zone(of line: TextLine) -> Zone? {
        if line.isTurned { return nil }
        let slack = 0.3 * line.size
        if line.box.bottom < (line.baseline < first + slack ? Self.outermost : Self.wide) * height { return .top }
        let share = line.baseline > last - slack ? Self.outermost : Self.wide
        return line.box.top > (1 - share) * height ? .bottom : nil
    }

    func isNearEdge(_ line: TextLine) -> Bool {
        line.box.bottom < Self.narrow * height || line.box.top > (1 - Self.narrow) * height
    }

    /// The page's own number alone at the very bottom needs no other pages to be known for one.
    func isLonelyPageNumber(_ line: TextLine) -> Bool {
        zone(of: line) == .bottom && line.baseline > last - 0.3 * line.size && Int(line.text) == pageNumber
    }
}
