import Rulebook

/// What of the rules some test reached.
public struct RuleCoverage: Sendable, Equatable {
    /// Criteria in the order of the rulebook, then cues.
    public var rules: [CoveredRule]
    /// Version of this program.
    public var version: String

    public init(rules: [CoveredRule], version: String = "") {
        self.rules = rules
        self.version = version
    }

    public var share: CoverageShare { CoverageShare(rules.flatMap(\.items)) }
    public var criteria: [CoveredRule] { rules.filter { !$0.isCue } }
    public var cues: [CoveredRule] { rules.filter(\.isCue) }
}

/// A criterion or a cue, with all that a test can reach of it.
public struct CoveredRule: Sendable, Equatable {
    public var id: String
    public var isCue: Bool
    /// Relative to the rulebook's folder.
    public var file: String
    public var items: [CoverageItem]

    public var share: CoverageShare { CoverageShare(items) }

    /// Shares by kind, in the order of kinds, without kinds of which there is nothing.
    public var sharesByKind: [(kind: CoverageItem.Kind, share: CoverageShare)] {
        CoverageItem.Kind.allCases.compactMap { kind in
            let items = items.filter { $0.kind == kind }
            return items.isEmpty ? nil : (kind, CoverageShare(items))
        }
    }

    public var missed: [CoverageItem] { items.filter { !$0.isReached } }
}

/// One thing that a test can reach.
public struct CoverageItem: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A topic's term, or one of its alternatives.
        case term
        case except, adverse
        /// A cue's term, or one of its alternatives.
        case cue
        /// A cue's `except` term.
        case cueExcept = "cue-except"
        case `guard`
        case ladderStep = "ladder-step"
        case language
    }

    public var kind: Kind
    /// BCP 47 primary subtag; nil for guards and ladder steps, which act in every language.
    public var language: String?
    /// The alternative of a term, a guard, a step or a language.
    public var name: String
    /// The term that it is an alternative of; nil where it stands alone.
    public var term: String?
    public var location: SourceLocation
    /// Names of the tests that reached it, each once, in the order of tests; those of cues with the criterion before them.
    public var tests: [String] = []

    public var isReached: Bool { !tests.isEmpty }
}

/// How much of something was reached.
public struct CoverageShare: Sendable, Equatable {
    public var reached: Int
    public var all: Int

    public init(reached: Int, all: Int) {
        self.reached = reached
        self.all = all
    }

    init(_ items: [CoverageItem]) { self.init(reached: items.count(where: \.isReached), all: items.count) }

    /// Rounded down: 100 is all of it. 100 where there is nothing to reach.
    public var percent: Int { all == 0 ? 100 : reached * 100 / all }
}
