import Rulebook
import Scoring

/// What a test expects, held against what its criterion made of the text.
struct TestExpectation {
    let test: RuleTest
    /// The marks expected.
    let expected: [RuleTest.Mark]
    /// The spans found, in the same scale.
    let found: [RuleTest.Mark]
    /// By a numeral with its counted noun, the numeral alone.
    let counted: [Range<Int>: Range<Int>]
    /// The words of a range.
    let words: (Range<Int>) -> String

    /// A sentence for each thing that is otherwise; empty if the test passes.
    func mismatches(with criterion: CriterionScore) -> [String] {
        rungMismatches(criterion) + strandMismatches(criterion.findings.first) + guardMismatches(criterion)
            + spanMismatches
    }

    private func rungMismatches(_ criterion: CriterionScore) -> [String] {
        criterion.rung.rawValue == test.rung
            ? [] : ["rung \(test.rung) expected, rung \(criterion.rung.rawValue) found"]
    }

    private func strandMismatches(_ winner: Finding?) -> [String] {
        guard let strand = test.strand, winner?.strand != strand else { return [] }
        return ["strand \(strand) expected, \(winner?.strand ?? "none") found"]
    }

    private func guardMismatches(_ criterion: CriterionScore) -> [String] {
        let expectations: [(Guard?, String, [Finding])] = [
            (test.killedBy, "killed", criterion.rejected), (test.droppedBy, "dropped", criterion.rejected),
            (test.cappedBy, "capped", criterion.findings),
        ]
        return expectations.compactMap { expected, verb, findings in
            guard let expected else { return nil }
            let hits = findings.flatMap(\.guards).map(\.guardCue)
            guard !hits.contains(expected) else { return nil }
            let found = hits.isEmpty ? "no guard" : hits.map(\.rawValue).joined(separator: ", ")
            return "\(verb) by \(expected.rawValue) expected, \(found) found"
        }
    }

    private var spanMismatches: [String] {
        let spans = self.spans
        return RuleTest.MarkKind.allCases.flatMap { kind in
            spans.missing.filter { $0.kind == kind }.map { "\(kind.rawValue) “\(words($0.range))” expected, not found" }
                + spans.surplus.filter { $0.kind == kind }
                .map { "\(kind.rawValue) “\(words($0.range))” found, not expected" }
        }
    }

    /// For each marked kind the same spans are wanted, and no others.
    var spans: SpanComparison {
        var spans = SpanComparison()
        for mark in expected {
            if found.contains(where: { isSame(mark, $0) }) {
                spans.confirmed.append(mark)
            } else {
                spans.missing.append(mark)
            }
        }
        for mark in found {
            if !isChecked(mark.kind) {
                spans.unchecked.append(mark)
            } else if !expected.contains(where: { isSame($0, mark) }) {
                spans.surplus.append(mark)
            }
        }
        return spans
    }

    /// Kinds that the test marks, and the topic where all of them are to be marked.
    private func isChecked(_ kind: RuleTest.MarkKind) -> Bool {
        expected.contains { $0.kind == kind } || kind == .topic && test.marksAllTopics
    }

    private func isSame(_ marked: RuleTest.Mark, _ found: RuleTest.Mark) -> Bool {
        marked.kind == found.kind && (marked.range == found.range || counted[found.range] == marked.range)
    }
}
