/// What a scorer is asked for beside the score of a whole plan.
struct ScoringTrial {
    /// The one criterion that is scored, by its index; nil for all.
    var criterion: Int?
    /// Used in place of what the terms match.
    var matches: PlanMatches?
    var ladder = Ladder.standard
    var window = BindingWindow.standard
    /// Filled where not nil.
    var observations: [BindingObservation]?
}
