import PlanReading
import Rulebook

/// The plans that readers make of a test's text when it is printed in another way.
struct VariantPlans {
    /// Whether any block can be printed so.
    private(set) var isApplicable = false
    /// Those that are read otherwise than the text as written.
    private(set) var differing: [TestPlan] = []

    init(variant: TextVariant, test: RuleTest, base: TestPlan) {
        let printer = VariantPrinter(variant: variant)
        let readings = base.blocks.map(printer.readings)
        isApplicable = readings.contains { $0 != nil }
        let count = readings.map { $0?.count ?? 0 }.max() ?? 0
        for number in 0..<count {
            let texts = zip(base.blocks, readings).map { block, readings in
                guard let readings, readings.indices.contains(number) else { return [block.passage.text] }
                return readings[number]
            }
            guard !Self.isAlike(texts, base) else { continue }
            let plan = TestPlan(test: test, base: base, texts: texts)
            if variant == .capitals, !Self.hasSameSentences(plan, base) {
                isApplicable = false
                continue
            }
            differing.append(plan)
        }
    }

    private static func isAlike(_ texts: [[String]], _ base: TestPlan) -> Bool {
        zip(texts, base.blocks).allSatisfy { texts, block in
            texts.count == 1 && texts[0].utf8.elementsEqual(block.passage.text.utf8)
        }
    }

    /// Where a capital follows a stop, a reader sees another sentence: a text in capitals may not tell abbreviations from ends.
    private static func hasSameSentences(_ plan: TestPlan, _ base: TestPlan) -> Bool {
        plan.blocks.count == base.blocks.count
            && zip(plan.blocks, base.blocks).allSatisfy { left, right in
                let scales = [left, right].map { LetterScale($0.passage.text.utf8) }
                return left.passage.sentences.map(scales[0].letters) == right.passage.sentences.map(scales[1].letters)
            }
    }
}
