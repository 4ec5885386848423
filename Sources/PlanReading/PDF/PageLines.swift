/// One page as lines in drawing order.
struct PageLines: Sendable, Equatable {
    /// From 1.
    var number: Int
    /// In points.
    var height: Double
    var lines: [TextLine]
}
