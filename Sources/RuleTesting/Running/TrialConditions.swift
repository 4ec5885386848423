import Scoring

/// What is otherwise than in scoring when a test is tried against changed rules.
struct TrialConditions {
    /// Used in place of what the terms match in the test's text.
    var matches: PlanMatches?
    var ladder = Ladder.standard
    var window = BindingWindow.standard
}
