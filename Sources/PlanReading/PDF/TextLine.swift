/// A line of text, or the part of one that stands in a single column or table cell.
struct TextLine: Sendable, Equatable {
    /// Cleaned text without white space around it.
    var text: String
    var box: TextBox
    var baseline: Double
    /// Font size of most of its characters, in points.
    var size: Double
    /// Share of its characters set bold, 0–1.
    var boldShare: Double = 0
    var italicShare: Double = 0
    var startsBold = false
    var endsBold = false
    /// A raised, smaller number opens the line, as a footnote's does.
    var startsRaised = false
    /// Distance to the part before it where both stand on one baseline and were drawn one after the other.
    var gapBefore: Double?
    /// The text was turned on the page.
    var isTurned = false

    var isBold: Bool { boldShare > 0.9 }
    var isItalic: Bool { italicShare > 0.9 }
    /// Mean width of a character, in points.
    var characterWidth: Double { box.width / Double(max(1, text.unicodeScalars.count)) }

    /// Takes in a part that stands to its right on the same baseline.
    mutating func absorb(_ part: TextLine) {
        let own = Double(text.unicodeScalars.count)
        let other = Double(part.text.unicodeScalars.count)
        boldShare = (boldShare * own + part.boldShare * other) / (own + other)
        italicShare = (italicShare * own + part.italicShare * other) / (own + other)
        if other > own { size = part.size }
        endsBold = part.endsBold
        text += " " + part.text
        box = box.union(part.box)
    }
}
