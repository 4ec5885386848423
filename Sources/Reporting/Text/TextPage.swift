/// A text under way: paragraphs wrapped at 80 columns, parted by blank lines.
struct TextPage {
    private var lines: [String] = []
    private let wrapper = LineWrapper()

    /// Wrapped; later lines are indented like the first, by `indent` spaces.
    mutating func line(_ text: String, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += wrapper.wrap(text, first: margin, rest: margin)
    }

    /// Already laid out, as the rows of a table are.
    mutating func verbatim(_ line: String) { lines.append(line) }

    /// A blank line, never two in a row.
    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    mutating func heading(_ text: String) {
        blank()
        line(text)
        blank()
    }

    mutating func paragraph(_ text: String) {
        line(text)
        blank()
    }

    var text: String { lines.joined(separator: "\n").trimmingEnd() + "\n" }
}

extension String {
    fileprivate func trimmingEnd() -> Substring {
        var end = self[...]
        while end.last == "\n" { end = end.dropLast() }
        return end
    }
}
