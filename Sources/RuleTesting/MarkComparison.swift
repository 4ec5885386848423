import Rulebook

/// Compares the spans that a test marks with those found: for each marked kind, the same spans and no others.
struct MarkComparison {
    let test: RuleTest
    let found: [RuleTest.Mark]
    /// By a numeral with its counted noun, the numeral alone.
    let counted: [Range<Int>: Range<Int>]

    var reasons: [String] {
        let kinds = RuleTest.MarkKind.allCases.filter { kind in
            test.marks.contains { $0.kind == kind } || kind == .topic && test.marksAllTopics
        }
        return kinds.flatMap(reasons(for:))
    }

    private func reasons(for kind: RuleTest.MarkKind) -> [String] {
        let expected = test.marks.filter { $0.kind == kind }.map(\.range)
        let actual = found.filter { $0.kind == kind }.map(\.range)
        let missing = expected.filter { range in !actual.contains { isSame(range, $0) } }
        let surplus = actual.filter { range in !expected.contains { isSame($0, range) } }
        return missing.map { "\(kind.rawValue) “\(text($0))” expected, not found" }
            + surplus.map { "\(kind.rawValue) “\(text($0))” found, not expected" }
    }

    private func isSame(_ marked: Range<Int>, _ found: Range<Int>) -> Bool {
        marked == found || counted[found] == marked
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: Array(test.text.utf8)[range], as: UTF8.self)
    }
}
