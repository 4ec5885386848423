import Rulebook
import Scoring

/// How the rules agree with labels: every text with what was made of it.
public struct Evaluation: Sendable {
    public let question: EvaluationQuestion
    /// In the order of the file.
    public let judgements: [Judgement]

    /// Judges all texts with several workers; the result does not depend on their number.
    public static func run(
        _ question: EvaluationQuestion, on texts: [LabelledText], jobs: Int
    ) async -> Evaluation {
        let compiled = CompiledRulebook(question.rulebook)
        let judgements = await Workers.map(
            texts, jobs: jobs, state: { TextJudge(question: question, compiled: compiled) },
            transform: { $0.judge($1) })
        return Evaluation(question: question, judgements: judgements)
    }

    init(question: EvaluationQuestion, judgements: [Judgement]) {
        self.question = question
        self.judgements = judgements
    }

    /// The texts in some languages, as told or detected.
    public func only(_ languages: Set<String>) -> Evaluation {
        Evaluation(question: question, judgements: judgements.filter { languages.contains($0.language) })
    }

    public func judgements(with outcome: Judgement.Outcome) -> [Judgement] {
        judgements.filter { $0.outcome == outcome }
    }

    public var counts: AgreementCounts { AgreementCounts(judgements.lazy.map(\.outcome)) }

    /// By language, most texts first.
    public var countsByLanguage: [(language: String, counts: AgreementCounts)] {
        Dictionary(grouping: judgements, by: \.language)
            .map { (language: $0.key, counts: AgreementCounts($0.value.lazy.map(\.outcome))) }
            .filter { $0.counts.total > 0 }
            .sorted { ($0.counts.total, $1.language) > ($1.counts.total, $0.language) }
    }
}
