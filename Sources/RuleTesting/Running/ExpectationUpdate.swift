import Rulebook

extension TestsFile.Expectation {
    /// What a failed test would have to expect to pass as written: the rung found, and for the kinds that it marks the spans found.
    /// Nil for a test that did not fail as written, or is marked `todo`.
    public init?(passing outcome: RuleTestOutcome) {
        guard outcome.status == .failed, !outcome.reasons.isEmpty, outcome.test.todo == nil else { return nil }
        let marks = outcome.spans.confirmed + outcome.spans.surplus
        guard outcome.rung.rawValue != outcome.test.rung || Set(marks) != Set(outcome.test.marks) else { return nil }
        self.init(test: outcome.test, rung: outcome.rung.rawValue, marks: marks)
    }
}
