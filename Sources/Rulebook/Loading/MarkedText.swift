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
        text = String(decoding: reader.plain, as: UTF8.self)
        marks = reader.marks.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0
        var plain: [UInt8] = []
        var marks: [RuleTest.Mark] = []
        /// Marks not yet closed: kind, where it opened in the plain text, and where in the marked text.
        var open: [(kind: RuleTest.MarkKind, start: Int, offset: Int)] = []

        private static let (opening, closing) = (UInt8(ascii: "<"), UInt8(ascii: ">"))

        init(_ marked: String) {
            var bytes = Array(marked.utf8)
            while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
            self.bytes = bytes
            plain.reserveCapacity(bytes.count)
        }

        mutating func read() throws(Problem) {
            while position < bytes.count {
                if isPair(Reader.opening) {
                    try openMark()
                } else if isPair(Reader.closing) {
                    try closeMark()
                } else {
                    plain.append(bytes[position])
                    position += 1
                }
            }
            if let unclosed = open.last {
                throw problem(
                    .invalidMark, "the mark `<<\(unclosed.kind.rawValue)|` is not closed",
                    unclosed.offset..<unclosed.offset + 2, "write `>>` where the evidence ends")
            }
        }

        private func isPair(_ byte: UInt8) -> Bool {
            bytes[position] == byte && position + 1 < bytes.count && bytes[position + 1] == byte
        }

        private mutating func openMark() throws(Problem) {
            let start = position + 2
            var end = start
            while end < bytes.count, Reader.isNamePart(bytes[end]) { end += 1 }
            guard end < bytes.count, bytes[end] == UInt8(ascii: "|") else {
                throw problem(
                    .invalidMark, "a mark begins here, but its kind is not followed by `|`", position..<end,
                    "write `<<topic|the evidence>>`")
            }
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            guard let kind = RuleTest.MarkKind(rawValue: name) else {
                throw problem(
                    .unknownMarkKind, "unknown kind of mark `\(name)`", start..<end,
                    Suggestion.remedy(for: name, among: RuleTest.MarkKind.allCases.map(\.rawValue), what: "kind"))
            }
            open.append((kind, plain.count, position))
            position = end + 1
        }

        private mutating func closeMark() throws(Problem) {
            guard let mark = open.popLast() else {
                throw problem(
                    .invalidMark, "`>>` closes a mark that was not opened", position..<position + 2,
                    "delete it, or write `<<kind|` where the evidence begins")
            }
            guard mark.start < plain.count else {
                throw problem(
                    .invalidMark, "the mark holds no text", mark.offset..<position + 2,
                    "put the evidence between `|` and `>>`")
            }
            marks.append(RuleTest.Mark(kind: mark.kind, range: mark.start..<plain.count))
            position += 2
        }

        /// ASCII letters and hyphens, and letters of other scripts, which no kind has.
        private static func isNamePart(_ byte: UInt8) -> Bool {
            byte >= 0x80 || byte == UInt8(ascii: "-") || (0x61...0x7A).contains(byte | 0x20)
        }

        private func problem(
            _ code: DiagnosticCode, _ message: String, _ range: Range<Int>, _ remedy: String
        ) -> Problem {
            Problem(
                code: code, message: message, offset: scalars(bytes[..<range.lowerBound]),
                length: scalars(bytes[range]), remedy: remedy)
        }

        /// Bytes that begin a Unicode scalar.
        private func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
    }
}
