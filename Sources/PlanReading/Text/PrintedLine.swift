/// A line of a plain text and what its print shows.
struct PrintedLine: Sendable, Equatable {
    /// Without white space at both ends.
    var text: String
    /// Columns on a screen: wide characters count as two.
    var width: Int
    var marker: LineMarker?

    init(_ raw: String) {
        text = raw.trimmed
        width = text.unicodeScalars.reduce(0) { $0 + (LineJoiner.isSpaceless($1) ? 2 : 1) }
        marker = LineMarker(text)
    }

    var isBlank: Bool { text.isEmpty }

    /// A rule of underscores, as word processors print above footnotes.
    var isFootnoteRule: Bool { text.count >= 8 && text.allSatisfy { $0 == "_" } }

    var isAddress: Bool {
        text.hasPrefix("http") && text.contains("://") && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// Ends the way sentences do, closing quotes and brackets set aside.
    var endsSentence: Bool { PrintedLine.endsSentence(text) }

    static func endsSentence(_ text: String) -> Bool {
        guard let last = text.last(where: { !"\"'”’»)）』」]".contains($0) }) else { return false }
        return ".。!！?？;；:：؟؛…".contains(last)
    }
}
