import Rulebook

/// A small change of the rules that a good test notices, and what became of it.
public struct Mutant: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case droppedTerm = "dropped-term"
        /// One alternative of a term that has several.
        case droppedAlternative = "dropped-alternative"
        case droppedExcept = "dropped-except"
        case droppedAdverse = "dropped-adverse"
        /// `a ~N b` with twice the distance.
        case widenedTerm = "widened-term"
        /// All cues of a guard switched off.
        case droppedGuard = "dropped-guard"
        case bindingWindow = "binding-window"
        case ladderStep = "ladder-step"
    }

    public enum Fate: String, Sendable, Codable {
        /// A test failed.
        case killed
        /// Every test passed all the same.
        case survived
        /// No text could tell it from the rules as they are.
        case redundant
    }

    public var kind: Kind
    /// BCP 47 primary subtag; nil for what acts in every language.
    public var language: String?
    /// What was changed, for a rule author.
    public var change: String
    public var line, column: Int
    public var fate: Fate
    /// The first test that failed.
    public var killer: String?
    /// YAML of a test that would notice it, to be made a sentence of a plan; nil unless it survived.
    public var skeleton: String?
}

/// What the tests of one criterion notice.
public struct CriterionMutation: Sendable, Equatable, Codable {
    public var criterion: String
    /// The rule's file, relative to the rulebook's folder.
    public var file: String
    public var mutants: [Mutant]
    /// Names of tests that failed before anything was changed: nothing can be told then, and there are no mutants.
    public var failingTests: [String]

    public var killed: Int { mutants.count { $0.fate == .killed } }
    public var survivors: [Mutant] { mutants.filter { $0.fate == .survived } }
    public var redundant: [Mutant] { mutants.filter { $0.fate == .redundant } }
    public var score: MutationScore { MutationScore(killed: killed, all: mutants.count - redundant.count) }
}

/// Mutants killed among those that some text could tell.
public struct MutationScore: Sendable, Equatable {
    public var killed, all: Int

    public init(killed: Int, all: Int) { (self.killed, self.all) = (killed, all) }

    /// Rounded down: 100 is all of them. 0 where there is none.
    public var percent: Int { all == 0 ? 0 : killed * 100 / all }
}
