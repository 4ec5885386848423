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
    /// As written in the rule, or "" for what is read and not matched: amounts, numbers, the label of a named measure.
    var term: String
    /// An action told by words of allocation: a finite form beside it is the better evidence.
    var isAllocation = false
    /// An action in nominal style ("Creation of …").
    var isNominal = false
    /// An action that commits to adverse topics alone.
    var isAdverse = false

    /// Whether it commits to topics of any kind.
    var isCommitment: Bool { kind == .action && !isAdverse }

    /// The action that the sentence before a list has for each of its items.
    static let leadIn = FacetHit(kind: .action, place: Place(range: 0..<0, sentence: 0, clause: 0), term: "")
    /// The deadline that it sets for each of them.
    static let leadInDeadline = FacetHit(kind: .deadline, place: Place(range: 0..<0, sentence: 0, clause: 0), term: "")

    /// The action of a measure that a document names: it carries one by being there.
    ///
    /// - Parameter label: length in bytes of the label before its title.
    static func namedMeasure(label: Int) -> FacetHit {
        FacetHit(kind: .action, place: Place(range: 0..<label, sentence: 0, clause: -1), term: "")
    }
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
    /// How many clauses the passage has.
    var clauseCount = 0

    /// Of actions that overlap the one goes that another begins within and reaches as far as or beyond: "Ministry will support" and "will support".
    mutating func keepNearestActions() {
        let actions = facets.filter { $0.isCommitment && !$0.isAllocation }.map(\.place.range)
        facets.removeAll { hit in
            let range = hit.place.range
            return hit.isCommitment
                && actions.contains {
                    range.lowerBound < $0.lowerBound && $0.lowerBound < range.upperBound
                        && range.upperBound <= $0.upperBound
                }
        }
    }

    /// Takes out what a row that adds up the measures below it would commit to: they do, each by itself. What it says in a finite form stays.
    mutating func leaveOutSum() {
        guard !facets.contains(where: { $0.isCommitment && !$0.isNominal }) else { return }
        facets.removeAll { $0.isCommitment || $0.kind == .budget }
    }

    /// Takes out what the cells of a record say of where a measure stands and not of what it does: all that names its component, mission or axis (a
    /// railway under “sustainable mobility and energy” is no measure on energy), and topics in the name of the body in charge (a Ministry of Forests
    /// also buys tractors).
    mutating func leaveOutPlacing(of record: MeasureRecord) {
        let stands = { (place: Place, ranges: [Range<Int>]) in ranges.contains { $0.overlaps(place.range) } }
        let components = record.ranges(of: .component)
        let bodies = record.ranges(of: .responsible)
        topics.removeAll { stands($0.place, components + bodies) }
        facets.removeAll { stands($0.place, components) }
        guards.removeAll { stands($0.place, components) }
    }

    /// Whether the passage says that something will be done, guards left aside.
    var hasAction: Bool { facets.contains(where: \.isCommitment) }

    /// Whether the passage says that something will not be done.
    var hasDenial: Bool { guards.contains { $0.guardCue == .negation && $0.position != .heading } }

    /// The amounts that may be budgets.
    func budgets(among quantities: [Quantity]) -> [Quantity] {
        let ranges = facets.filter { $0.kind == .budget }.map(\.place.range)
        return quantities.filter { $0.kind == .amount && ranges.contains($0.range) }
    }

    /// The amounts in sentences that commit, out of reach of any guard; `earmarked` are those beside words of allocation.
    func committedAmounts(among quantities: [Quantity]) -> (all: [Quantity], earmarked: [Quantity]) {
        let actions = facets.filter(\.isCommitment)
        let committing = Set(actions.map(\.place.sentence))
        let allocating = Set(actions.filter(\.isAllocation).map(\.place.sentence))
        let guarded = Set(guards.map(\.place.clause))
        var amounts: (all: [Quantity], earmarked: [Quantity]) = ([], [])
        for hit in facets where hit.kind == .budget && !guarded.contains(hit.place.clause) {
            guard let quantity = quantities.first(where: { $0.range == hit.place.range }) else { continue }
            if allocating.contains(hit.place.sentence) { amounts.earmarked.append(quantity) }
            if committing.contains(hit.place.sentence) { amounts.all.append(quantity) }
        }
        return amounts
    }
}
