/// The signs of the marks in a test's text, and where its characters stand among them.
struct MarkTokens {
    /// `<<kind|` and `>>`, as ranges of Unicode scalars of the marked text.
    private(set) var tokens: [Range<Int>] = []
    /// By offset in UTF-8 bytes of the text without marks, the scalar's offset in the marked text; one more than there are bytes.
    private var offsets: [Int] = []
    private let marks: [RuleTest.Mark]

    /// - Parameter marked: a text whose marks are sound.
    init(_ marked: String) {
        let scalars = Array(marked.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let isPair = index + 1 < scalars.count && scalars[index] == scalars[index + 1]
            if isPair, scalars[index] == "<" || scalars[index] == ">" {
                let start = index
                index += 2
                if scalars[start] == "<" {
                    while index < scalars.count, scalars[index] != "|" { index += 1 }
                    index += 1
                }
                tokens.append(start..<min(index, scalars.count))
            } else {
                for _ in 0..<UTF8.width(scalars[index]) { offsets.append(index) }
                index += 1
            }
        }
        offsets.append(scalars.count)
        marks = (try? MarkedText(marked).marks) ?? []
    }

    func valueOffset(of offset: Int) -> Int { offsets[min(max(offset, 0), offsets.count - 1)] }

    func says(_ wanted: [RuleTest.Mark]) -> Bool { Set(marks) == Set(wanted) }

    /// Marks stand inside each other or apart.
    static func canNest(_ marks: [RuleTest.Mark]) -> Bool {
        !marks.contains { outer in
            marks.contains { inner in
                outer.range.lowerBound < inner.range.lowerBound && inner.range.lowerBound < outer.range.upperBound
                    && outer.range.upperBound < inner.range.upperBound
            }
        }
    }

    /// The signs of marks, each with the offset in the marked text before which it is put, in the order of writing.
    func insertions(of marks: [RuleTest.Mark]) -> [(offset: Int, sign: String)] {
        let ordered = marks.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        // At one place what ends stands before what begins.
        let closers = ordered.reversed().map { (valueOffset(of: $0.range.upperBound - 1) + 1, ">>") }
        let openers = ordered.map { (valueOffset(of: $0.range.lowerBound), "<<\($0.kind.rawValue)|") }
        return closers + openers
    }
}
