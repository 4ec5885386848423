/// A rectangle on a page in points, x growing to the right and y growing downwards.
struct TextBox: Sendable, Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (left + right) / 2 }

    func union(_ other: TextBox) -> TextBox {
        TextBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// Length of the horizontal stretch that both have in common; negative where they are apart.
    func horizontalOverlap(_ other: TextBox) -> Double {
        min(right, other.right) - max(left, other.left)
    }

    /// Length of the vertical stretch that both have in common; negative where they are apart.
    func verticalOverlap(_ other: TextBox) -> Double {
        min(bottom, other.bottom) - max(top, other.top)
    }
}
