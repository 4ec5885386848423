import Rulebook
import Scoring

/// All that is printed of an evaluation, the same for people and for programs.
public struct EvaluationReport: Sendable {
    public struct Options: Sendable, Equatable {
        /// False alarms, and misses, that are listed at most.
        public var errors: Int
        public var suggests: Bool
        public var bootstrap: Bootstrap

        public init(errors: Int = 10, suggests: Bool = false, bootstrap: Bootstrap = Bootstrap()) {
            self.errors = errors
            self.suggests = suggests
            self.bootstrap = bootstrap
        }
    }

    /// A text that the rules missed, and what came near.
    public struct Miss: Sendable, Equatable {
        public var judgement: Judgement
        public var near: [NearMiss]
    }

    /// The file's name as the user gave it.
    public let file: String
    public let rulebook: Rulebook
    public let evaluation: Evaluation
    public let options: Options
    public let counts: AgreementCounts
    public let intervals: Bootstrap.Intervals
    /// The first ones in the order of the file.
    public let falseAlarms: [Judgement]
    public let misses: [Miss]
    /// In missed positives against true negatives, and in false alarms against true positives; nil where not asked for.
    public let missedPhrases: [TermSuggestion]?
    public let alarmPhrases: [TermSuggestion]?

    public init(_ evaluation: Evaluation, file: String, rulebook: Rulebook, options: Options) {
        self.file = file
        self.rulebook = rulebook
        self.evaluation = evaluation
        self.options = options
        counts = evaluation.counts
        intervals = options.bootstrap.intervals(of: counts)
        falseAlarms = Array(evaluation.judgements(with: .wrong).prefix(options.errors))
        var finder = NearMissFinder(
            criteria: Array(evaluation.question.rulebook.criteria.prefix(evaluation.question.criteria.count)))
        misses = evaluation.judgements(with: .missed).prefix(options.errors).map { judgement in
            Miss(judgement: judgement, near: finder.nearMisses(of: judgement))
        }
        let suggester = options.suggests ? TermSuggester(evaluation) : nil
        missedPhrases = suggester?.suggestions(in: .missed, against: .clear)
        alarmPhrases = suggester?.suggestions(in: .wrong, against: .right)
    }

    /// Texts that were not judged by their language, most first.
    public var notJudged: [(language: String, count: Int)] {
        Dictionary(grouping: evaluation.judgements(with: .notJudged), by: \.language)
            .map { (language: $0.key, count: $0.value.count) }
            .sorted { ($0.count, $1.language) > ($1.count, $0.language) }
    }
}
