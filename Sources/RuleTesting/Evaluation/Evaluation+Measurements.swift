import Rulebook

extension Evaluation {
    /// What the evaluation counted, by language in their order: entries for `precision.yaml`. None for a question about several criteria or
    /// a strand, whose counts say nothing of one criterion.
    public func measurements(date: String, source: String) -> [Measurement] {
        guard question.criteria.count == 1, question.strand == nil, let criterion = question.criteria.first else {
            return []
        }
        let judged = Dictionary(grouping: judgements.filter { $0.outcome != .notJudged }, by: \.language)
        return judged.keys.sorted().compactMap { language in
            let counts = AgreementCounts((judged[language] ?? []).map(\.outcome))
            guard counts.right + counts.wrong + counts.missed > 0 else { return nil }
            return Measurement(
                criterion: criterion, language: language, rung: question.rung.rawValue, date: date, source: source,
                right: counts.right, wrong: counts.wrong, missed: counts.missed)
        }
    }
}
