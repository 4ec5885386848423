import Rulebook

/// A test's text with carets under what was expected and what was found, one row for each span.
struct MarkedPassage {
    let text: String
    let spans: SpanComparison
    /// What is written before a line that begins at this byte: its number in the file.
    let number: (Int) -> String
    var style = TextStyle.plain

    func lines() -> [String] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var start = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            ranges.append(start..<start + line.count)
            start += line.count + 1
        }
        // A blank line has no character whose place could be told.
        let numbers = ranges.map { $0.isEmpty ? "" : number($0.lowerBound) }
        let margin = numbers.map(\.count).max() ?? 0
        let blank = String(repeating: " ", count: margin)
        return zip(ranges, numbers).flatMap { range, number in
            let label = String(repeating: " ", count: margin - number.count) + number
            let line = String(decoding: bytes[range], as: UTF8.self)
            let rows = labelled.compactMap { row($0, under: range, in: bytes) }
            return ["  \(label) | \(line)"] + rows.map { "  \(blank) | \($0)" }
        }
    }

    private struct Span {
        var mark: RuleTest.Mark
        var label: String
        var colour: TextStyle.Colour
    }

    /// Every span once, in order of place.
    private var labelled: [Span] {
        let all =
            spans.confirmed.map { Span(mark: $0, label: "\($0.kind.rawValue), as expected", colour: .green) }
            + spans.missing.map { Span(mark: $0, label: "\($0.kind.rawValue) expected, not found", colour: .red) }
            + spans.surplus.map { Span(mark: $0, label: "\($0.kind.rawValue) found, not expected", colour: .red) }
            + spans.unchecked.map { Span(mark: $0, label: "\($0.kind.rawValue) found", colour: .cyan) }
        return all.sorted { Self.isBefore($0.mark, $1.mark) }
    }

    private static func isBefore(_ left: RuleTest.Mark, _ right: RuleTest.Mark) -> Bool {
        if left.range != right.range {
            return (left.range.lowerBound, right.range.upperBound) < (right.range.lowerBound, left.range.upperBound)
        }
        return left.kind.rawValue < right.kind.rawValue
    }

    /// Carets under the part of a span that stands in a line, and behind the first part what it is.
    private func row(_ span: Span, under line: Range<Int>, in bytes: [UInt8]) -> String? {
        let part = span.mark.range.clamped(to: line)
        guard !part.isEmpty else { return nil }
        let before = String(decoding: bytes[line.lowerBound..<part.lowerBound], as: UTF8.self)
        let words = String(decoding: bytes[part], as: UTF8.self)
        let carets = String(repeating: "^", count: max(1, words.columnWidth))
        let isFirst = part.lowerBound == span.mark.range.lowerBound
        return String.blank(under: before) + style.paint(isFirst ? "\(carets) \(span.label)" : carets, span.colour)
    }
}
