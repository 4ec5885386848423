import PlanReading
import Rulebook

/// A place in a passage: which sentence, which clause, which bytes.
struct Place: Sendable, Equatable {
    /// UTF-8 offsets into the passage's text.
    var range: Range<Int>
    /// Index into the passage's sentences.
    var sentence: Int
    /// Index of the clause, counted over the whole passage.
    var clause: Int
}

/// A topic match that no `except` term covers.
struct TopicHit: Sendable, Equatable {
    var criterion: Int
    var strand: Int
    var place: Place
    var term: String
    var isAdverse = false
    /// The topic stands in the title of the measure that the passage belongs to; `place` is empty.
    var isCarried = false
}

/// A part of a facet found in a passage.
struct FacetHit: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case action, budget, number, deadline, monitoring, body
    }

    var kind: Kind
    var place: Place
    /// As written in the rule, or "" for what is read and not matched: amounts, numbers, the label of a titled measure.
    var term: String
    /// An action told by words of allocation: a finite form beside it is the better evidence.
    var isAllocation = false
}

/// A guard's words found in a passage.
struct GuardPlace: Sendable, Equatable {
    var guardCue: Guard
    var place: Place
    /// As printed in the plan.
    var words: String
    /// As written in the rule.
    var term: String
    /// Whether it acts on topics on either side, only on later ones (`before`) or only on earlier ones (`after`).
    var position = Cue.Position.anywhere

    func acts(on topic: Range<Int>) -> Bool {
        switch position {
        case .anywhere, .start, .heading: true
        case .before: place.range.lowerBound <= topic.lowerBound
        case .after: topic.lowerBound <= place.range.lowerBound
        }
    }
}

/// All that the rulebook finds in one passage, sorted out by what it is.
struct PassageHits: Sendable {
    var topics: [TopicHit] = []
    var facets: [FacetHit] = []
    var guards: [GuardPlace] = []
    /// Sentences that hold an anaphor.
    var anaphors: Set<Int> = []

    /// Whether the passage says that something will be done, guards left aside.
    var hasAction: Bool { facets.contains { $0.kind == .action } }
}
