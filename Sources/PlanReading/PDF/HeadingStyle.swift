/// What a heading looks like; headings of one level look alike.
struct HeadingStyle: Sendable, Hashable, Comparable {
    /// Font size in half points.
    var size: Int
    /// 0 for a part, 1 for a chapter or the like, 2 for no such word.
    var division: Int
    /// The word that says so, if headings with it are one level whatever they look like.
    var word: String?
    var isCapital: Bool
    var isBold: Bool
    /// How many numbers open it ("2.1.3" has three), 9 for none.
    var depth: Int
    var isItalic: Bool

    /// The style of higher headings comes first.
    static func < (left: HeadingStyle, right: HeadingStyle) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [Int] {
        [-size, division, isCapital ? 0 : 1, isBold ? 0 : 1, depth, isItalic ? 1 : 0]
    }
}
