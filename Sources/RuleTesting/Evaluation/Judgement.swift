import Rulebook
import Scoring

/// What the rules make of one labelled text.
public struct Judgement: Sendable, Equatable {
    public enum Outcome: String, Sendable, Codable {
        /// Found, and labelled so.
        case right
        /// Found, and not labelled so: a false alarm.
        case wrong
        /// Not found, though labelled so.
        case missed
        /// Not found, and not labelled so.
        case clear
        /// No criterion asked for has terms in the text's language.
        case notJudged = "not-judged"
    }

    public var text: LabelledText
    /// BCP 47 primary subtag, as told or detected; "und" where nothing could be told.
    public var language: String
    public var outcome: Outcome
    /// The highest over the criteria asked for.
    public var rung: Rung
    /// Surviving findings, best first.
    public var findings: [Finding]
    /// Findings that a guard killed or dropped.
    public var rejected: [Finding]
    public var adverse: [Finding]
    /// Findings of strands that were not asked for.
    public var ofOtherStrands: [Finding]
}
