/// The text of a file by lines, as editors count them.
struct SourceText: Sendable {
    /// Without line ends (LF or CRLF). Never empty.
    let lines: [Substring.UnicodeScalarView]

    init(_ text: String) {
        var lines: [Substring.UnicodeScalarView] = []
        let scalars = Substring(text).unicodeScalars
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let next = scalars.index(after: index)
            if scalars[index] == "\n" {
                lines.append(SourceText.withoutCarriageReturn(scalars[start..<index]))
                start = next
            }
            index = next
        }
        lines.append(SourceText.withoutCarriageReturn(scalars[start...]))
        self.lines = lines
    }

    private static func withoutCarriageReturn(
        _ line: Substring.UnicodeScalarView
    ) -> Substring.UnicodeScalarView {
        line.last == "\r" ? line.dropLast() : line
    }
}
