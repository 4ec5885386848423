/// A test's text with its marks taken out: `<<kind|evidence>>`, which may be nested.
struct MarkedText: Sendable, Equatable {
    /// Without marks and without newlines at the end.
    var text: String
    /// In the order in which they open; UTF-8 offsets into `text`.
    var marks: [RuleTest.Mark]

    /// What is wrong with a mark, at an offset in Unicode scalars of the text with its marks.
    struct Problem: Error, Equatable {
        var code: DiagnosticCode
        var message: String
        var offset: Int
        var length: Int
        var remedy: String
    }

    init(_ marked: String) throws(Problem) {
        var reader = Reader(marked)
        try reader.read()
        text = String(decoding: reader.bytes, as: UTF8.self)
        marks = reader.marks.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        var position = 0
        var bytes: [UInt8] = []
        var marks: [RuleTest.Mark] = []
        /// Marks not yet closed: kind, where it opened in the text, and where in the marked text.
        var open: [(kind: RuleTest.MarkKind, start: Int, offset: Int)] = []

        init(_ marked: String) {
            var scalars = Array(marked.unicodeScalars)
            while scalars.last == "\n" { scalars.removeLast() }
            self.scalars = scalars
        }

        mutating func read() throws(Problem) {
            while position < scalars.count {
                if isPair("<") {
                    try openMark()
                } else if isPair(">") {
                    try closeMark()
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalars[position]) ?? UTF8.encodedReplacementCharacter)
                    position += 1
                }
            }
            if let unclosed = open.last {
                throw Problem(
                    code: .invalidMark, message: "the mark `<<\(unclosed.kind.rawValue)|` is not closed",
                    offset: unclosed.offset, length: 2, remedy: "write `>>` where the evidence ends")
            }
        }

        private func isPair(_ scalar: Unicode.Scalar) -> Bool {
            scalars[position] == scalar && position + 1 < scalars.count && scalars[position + 1] == scalar
        }

        private mutating func openMark() throws(Problem) {
            let start = position
            var end = start + 2
            while end < scalars.count, TermScript.isWordPart(scalars[end]) || scalars[end] == "-" { end += 1 }
            let name = TermScript.text(Array(scalars[(start + 2)..<end]))
            guard end < scalars.count, scalars[end] == "|" else {
                throw Problem(
                    code: .invalidMark, message: "a mark begins here, but its kind is not followed by `|`",
                    offset: start, length: end - start, remedy: "write `<<topic|the evidence>>`")
            }
            guard let kind = RuleTest.MarkKind(rawValue: name) else {
                throw Problem(
                    code: .unknownMarkKind, message: "unknown kind of mark `\(name)`", offset: start + 2,
                    length: end - start - 2,
                    remedy: Suggestion.remedy(
                        for: name, among: RuleTest.MarkKind.allCases.map(\.rawValue), what: "kind"))
            }
            open.append((kind, bytes.count, start))
            position = end + 1
        }

        private mutating func closeMark() throws(Problem) {
            guard let mark = open.popLast() else {
                throw Problem(
                    code: .invalidMark, message: "`>>` closes a mark that was not opened", offset: position, length: 2,
                    remedy: "delete it, or write `<<kind|` where the evidence begins")
            }
            guard mark.start < bytes.count else {
                throw Problem(
                    code: .invalidMark, message: "the mark holds no text", offset: mark.offset,
                    length: position + 2 - mark.offset, remedy: "put the evidence between `|` and `>>`")
            }
            marks.append(RuleTest.Mark(kind: mark.kind, range: mark.start..<bytes.count))
            position += 2
        }
    }
}
