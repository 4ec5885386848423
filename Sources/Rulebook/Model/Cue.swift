/// A term group shared by all criteria: a facet, a guard, or an aid to reading sentences.
public struct Cue: Sendable, Equatable {
    public var id: String
    public var version: Int
    public var role: Role
    /// Where in a passage the cue counts.
    public var position: Position
    public var terms: TermGroup
    /// Terms that a match of the cue must not be covered by ("no later than" for negation).
    public var except: TermGroup
    /// Path of the file relative to the rulebook's folder.
    public var file: String

    public init(
        id: String, version: Int, role: Role, position: Position = .anywhere, terms: TermGroup,
        except: TermGroup = TermGroup(), file: String = ""
    ) {
        self.id = id
        self.version = version
        self.role = role
        self.position = position
        self.terms = terms
        self.except = except
        self.file = file
    }

    /// What a match of the cue is used for.
    public enum Role: Sendable, Equatable {
        case facet(FacetCue)
        case guardCue(Guard)
        /// Carries a topic one sentence further ("the programme", "this fund").
        case anaphor
        /// Parts a sentence into clauses besides its punctuation ("but", "whereas").
        case clauseBreak
    }

    public enum Position: String, Sendable, Equatable, CaseIterable {
        case anywhere
        /// Only as the first words of a heading, list item or table cell, behind a number or a label or not ("Markets: "), or of an item that is
        /// counted within a sentence ("(a) …"); in Chinese of any clause.
        case start
        /// For guards: only on a topic that stands after it ("with the exception of").
        case before
        /// For guards: only on a topic that stands before it ("are excluded").
        case after
        /// For guards: only in a heading, and then on all that stands below it ("Results achieved").
        case heading
    }
}

/// The parts that facets are built from.
public enum FacetCue: String, Sendable, Equatable, CaseIterable {
    case action
    /// Verbs that commit to adverse topics alone ("will weaken"): with any other topic they say that something else is done.
    case adverseAction = "adverse-action"
    /// Words that earmark money ("is allocated"): an action, and a budget with an amount in the same clause.
    case allocation
    /// Words that make an amount no budget (GDP, losses, debts).
    case amountDenial = "amount-denial"
    case number
    /// Words that make a number no aim (a past statistic, a forecast).
    case numberDenial = "number-denial"
    case deadline, monitoring
    case responsibleBody = "responsible-body"
}

/// A cue that kills, drops or caps a match.
public enum Guard: String, Sendable, Equatable, CaseIterable, Codable {
    case negation, exclusion
    case otherCountry = "other-country"
    case reference
    case problemStatement = "problem-statement"
    case past, hedging

    public enum Effect: String, Sendable, Codable {
        /// Rung 0.
        case kill
        /// No evidence at all.
        case drop
        /// Rung 1 at most.
        case cap
    }

    public var effect: Effect {
        switch self {
        case .negation, .exclusion: .kill
        case .otherCountry, .reference: .drop
        case .problemStatement, .past, .hedging: .cap
        }
    }
}
