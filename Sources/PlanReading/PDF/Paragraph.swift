/// Lines that belong together: a paragraph, a list item or a heading before it is told which.
struct Paragraph: Sendable, Equatable {
    var lines: [TextLine]
    /// What opens it as a list item.
    var marker: ListMarker?
    /// Where its column ends, in points from the left.
    var columnRight: Double
    /// White space above, in multiples of the line distance; large at the top of a page.
    var spaceAbove: Double = 9

    var size: Double { lines.max { $0.text.utf8.count < $1.text.utf8.count }?.size ?? 0 }
    var isBold: Bool { lines.allSatisfy(\.isBold) }
    var isItalic: Bool { lines.allSatisfy(\.isItalic) }
    /// The last line runs to the end of the column, so the paragraph may go on elsewhere.
    var fillsLastLine: Bool {
        guard let last = lines.last else { return false }
        return last.box.right > columnRight - 3 * last.size
    }
    var characterCount: Int { lines.reduce(0) { $0 + $1.text.unicodeScalars.count } }
}

extension StringProtocol {
    /// Ends as a sentence or a list item does.
    var endsSentence: Bool {
        var rest = self[...]
        while let last = rest.last, "\"'”’»)]）」』".contains(last) { rest = rest.dropLast() }
        return rest.last.map { ".:;!?…。：；！？؟۔".contains($0) } ?? false
    }
}
