import PlanReading
import Rulebook
import Scoring

/// Judges labelled texts by the rules, each as a plan of its own of an unknown country and year. One for each worker.
struct TextJudge {
    let question: EvaluationQuestion
    private var scorer: PlanScorer

    init(question: EvaluationQuestion, compiled: CompiledRulebook) {
        self.question = question
        scorer = PlanScorer(compiled)
    }

    mutating func judge(_ text: LabelledText) -> Judgement {
        let document = Document(plainText: text.text, name: text.id, language: text.language)
        let plan = Plan(id: text.id, title: text.id, documents: [document])
        let scorecard = scorer.score(plan)
        let asked = scorecard.criteria.prefix(question.criteria.count)
        let others = scorecard.criteria.dropFirst(question.criteria.count)
        let counted = asked.filter(\.state.counts)
        let rung = counted.map(\.rung).max() ?? .absent
        return Judgement(
            text: text, language: text.language ?? plan.languages.first ?? document.language,
            outcome: outcome(of: text, rung: rung, isJudged: !counted.isEmpty), rung: rung,
            findings: Self.bestFirst(asked.flatMap(\.findings)), rejected: asked.flatMap(\.rejected),
            adverse: asked.flatMap(\.adverse), ofOtherStrands: Self.bestFirst(others.flatMap(\.findings)))
    }

    private func outcome(of text: LabelledText, rung: Rung, isJudged: Bool) -> Judgement.Outcome {
        guard isJudged else { return .notJudged }
        if rung >= question.rung { return text.isPositive ? .right : .wrong }
        return text.isPositive ? .missed : .clear
    }

    /// The highest rung first; of equals in the order of the criteria and of their own lists.
    private static func bestFirst(_ findings: [Finding]) -> [Finding] {
        findings.enumerated()
            .sorted { ($0.element.rung, $1.offset) > ($1.element.rung, $0.offset) }
            .map(\.element)
    }
}
