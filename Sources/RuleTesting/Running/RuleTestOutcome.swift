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
    /// What was expected and what was found, a sentence each; empty where only a variant failed, or nothing.
    public var reasons: [String]
    public var rung: Rung
    /// The spans of the winning finding, in the test's text, held against the marks; with `topics: all` every topic match.
    public var spans: SpanComparison
    /// The winning finding, else the first that a guard killed or dropped; nil where the topic was not found.
    public var finding: Finding?
    /// How the text fared when printed in other ways; empty if it failed as written, or is marked `todo`.
    public var variants: [VariantOutcome]

    public init(
        test: RuleTest, status: Status, reasons: [String], rung: Rung,
        spans: SpanComparison = SpanComparison(), finding: Finding? = nil, variants: [VariantOutcome] = []
    ) {
        self.test = test
        self.status = status
        self.reasons = reasons
        self.rung = rung
        self.spans = spans
        self.finding = finding
        self.variants = variants
    }

    public var failedVariants: [VariantOutcome] { variants.filter { $0.status == .failed } }

    /// All that is wrong, a line each: the reasons, and those of the variants with their names.
    public var messages: [String] {
        reasons
            + failedVariants.flatMap { variant in
                variant.reasons.map { "printed with \(variant.variant.rawValue): \($0)" }
            }
    }
}

/// What became of a test's text printed in another way.
public struct VariantOutcome: Sendable, Equatable {
    public enum Status: String, Sendable {
        case passed, failed
        /// The text cannot be printed so, or would say something else.
        case inapplicable
    }

    public var variant: TextVariant
    public var status: Status
    public var reasons: [String]
    /// What was read, blocks parted by blank lines; empty unless it failed.
    public var text: String
    /// The spans in that text.
    public var spans: SpanComparison
    public var finding: Finding?

    public init(
        variant: TextVariant, status: Status, reasons: [String] = [], text: String = "",
        spans: SpanComparison = SpanComparison(), finding: Finding? = nil
    ) {
        self.variant = variant
        self.status = status
        self.reasons = reasons
        self.text = text
        self.spans = spans
        self.finding = finding
    }
}
