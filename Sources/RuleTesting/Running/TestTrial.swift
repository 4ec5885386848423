import PlanReading
import Rulebook
import Scoring

/// A test's text as written, scored and held against what the test expects.
struct TestTrial {
    let score: CriterionScore
    let expectation: TestExpectation

    init(
        test: RuleTest, plan: TestPlan, criterion: Int, scorer: inout PlanScorer,
        under conditions: TrialConditions = TrialConditions()
    ) {
        let spans = FoundSpans(test: test, plan: plan, criterion: criterion, scorer: &scorer, under: conditions)
        score = spans.score
        let text = Array(test.text.utf8)
        expectation = TestExpectation(
            test: test, expected: test.marks, found: spans.marks { plan.range(of: $1, inBlock: $0) },
            counted: spans.counted { plan.range(of: $1, inBlock: $0) },
            words: { String(decoding: text[$0], as: UTF8.self) })
    }

    /// The winning finding, else the first that a guard killed or dropped.
    var finding: Finding? { score.findings.first ?? score.rejected.first }
}

/// A test's text printed in another way, scored and held against what the test expects, places counted in letters.
struct VariantTrial {
    let score: CriterionScore
    let expectation: TestExpectation
    /// The passages, parted by blank lines.
    private let text: [UInt8]
    private let scale: LetterScale

    init(test: RuleTest, plan: TestPlan, criterion: Int, scorer: inout PlanScorer) {
        let spans = FoundSpans(test: test, plan: plan, criterion: criterion, scorer: &scorer)
        score = spans.score
        var text: [UInt8] = []
        var starts: [Int] = []
        for block in plan.blocks {
            if !text.isEmpty { text += "\n\n".utf8 }
            starts.append(text.count)
            text += block.passage.text.utf8
        }
        let scale = LetterScale(text)
        let written = LetterScale(test.text.utf8)
        let letters = { (block: Int, range: Range<Int>) in
            scale.letters(starts[block] + range.lowerBound..<starts[block] + range.upperBound)
        }
        self.text = text
        self.scale = scale
        expectation = TestExpectation(
            test: test,
            expected: test.marks.map { RuleTest.Mark(kind: $0.kind, range: written.letters($0.range)) },
            found: spans.marks(letters), counted: spans.counted(letters),
            words: { String(decoding: text[scale.bytes($0)], as: UTF8.self) })
    }

    func outcome(_ variant: TextVariant, reasons: [String]) -> VariantOutcome {
        VariantOutcome(
            variant: variant, status: .failed, reasons: reasons, text: String(decoding: text, as: UTF8.self),
            spans: expectation.spans.map(scale.bytes), finding: score.findings.first ?? score.rejected.first)
    }
}
