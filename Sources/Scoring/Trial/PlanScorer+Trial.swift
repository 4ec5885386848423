import PlanReading

extension PlanScorer {
    /// The score of one criterion alone: what `score(_:)` gives for it, at a fraction of the work.
    ///
    /// - Parameters:
    ///   - criterion: index in the rulebook.
    ///   - matches: used in place of what the terms match in the plan, where given.
    ///   - ladder: which facets stand on which rung.
    ///   - window: how far from its topic a facet binds.
    public mutating func score(
        _ plan: Plan, criterion: Int, matches: PlanMatches? = nil, ladder: Ladder = .standard,
        window: BindingWindow = .standard
    ) -> CriterionScore {
        score(plan, trial: ScoringTrial(criterion: criterion, matches: matches, ladder: ladder, window: window)).score
    }

    /// As `score(_:criterion:)`, with what became of each of the criterion's topic matches, in the order of the plan.
    public mutating func observe(
        _ plan: Plan, criterion: Int, matches: PlanMatches? = nil, ladder: Ladder = .standard,
        window: BindingWindow = .standard
    ) -> (score: CriterionScore, observations: [BindingObservation]) {
        score(
            plan,
            trial: ScoringTrial(
                criterion: criterion, matches: matches, ladder: ladder, window: window, observations: []))
    }

    /// What all terms of the rulebook match in a plan.
    public mutating func matches(in plan: Plan) -> PlanMatches {
        PlanMatches(
            byDocument: plan.documents.map { document in
                document.blocks.map { $0.kind.isRunningText ? scanner.matches(in: $0.passage) ?? [] : [] }
            })
    }
}
