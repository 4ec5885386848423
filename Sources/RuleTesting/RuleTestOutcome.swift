import Rulebook
import Scoring

/// What became of one rule test.
public struct RuleTestOutcome: Sendable, Equatable {
    public enum Status: String, Sendable {
        case passed, failed
        /// Marked `todo` and failing as foreseen.
        case known
    }

    public var test: RuleTest
    public var status: Status
    /// What was expected and what was found, a sentence each; empty for a passed test.
    public var reasons: [String]
    public var rung: Rung
    /// The spans of the winning finding, in the test's text.
    public var found: [RuleTest.Mark]

    public init(test: RuleTest, status: Status, reasons: [String], rung: Rung, found: [RuleTest.Mark]) {
        self.test = test
        self.status = status
        self.reasons = reasons
        self.rung = rung
        self.found = found
    }
}
