/// A comment of a YAML text, and where it stands.
struct YAMLComment: Equatable {
    /// From 0.
    var line: Int
    /// From 0.
    var column: Int
    /// From the `#` on, without blanks at the end.
    var text: String
    /// Nothing but blanks stands before it.
    var hasLineOfItsOwn: Bool
    /// The line above is blank.
    var isAfterBlankLine: Bool

    /// All comments of a text, in order.
    static func all(in spans: YAMLSpans) -> [YAMLComment] {
        spans.lines.indices.compactMap { index in
            if spans.blockLines.contains(index) { return nil }
            let line = spans.lines[index]
            let start = line.indices.first { column in
                guard line[column] == "#", !spans.isQuoted(line: index, column: column) else { return false }
                if column == 0 { return !spans.continuedLines.contains(index) }
                return line[column - 1] == " " || line[column - 1] == "\t"
            }
            guard let start else { return nil }
            let text = line[start...]
            let length = text.lastIndex { $0 != " " && $0 != "\t" }.map { $0 - start + 1 } ?? 0
            return YAMLComment(
                line: index, column: start, text: String(scalars: text.prefix(length)),
                hasLineOfItsOwn: YAMLSpans.isBlank(Array(line[..<start])),
                isAfterBlankLine: index > 0 && YAMLSpans.isBlank(spans.lines[index - 1]))
        }
    }
}
