import Rulebook

/// What became of one topic match, and by which matches: for telling which terms a test reaches.
public struct BindingObservation: Sendable, Equatable {
    /// A part of a facet that bound. One that no term made (an amount, a number, a measure's label) has an empty `term`.
    public struct Part: Sendable, Equatable {
        /// UTF-8 offsets into the passage.
        public var range: Range<Int>
        /// As written in the rule.
        public var term: String
    }

    /// A guard that hit; it may stand in a heading above the passage.
    public struct GuardPart: Sendable, Equatable {
        public var guardCue: Guard
        public var words: String
        public var term: String
    }

    public var document: Int
    public var block: Int
    /// Index of the strand in its criterion; 0 for an adverse term.
    public var strand: Int
    public var isAdverse: Bool
    /// UTF-8 offsets into the passage; empty where the topic stands in the title of the measure.
    public var topic: Range<Int>
    /// What the guards did; nil where the topic survived in full.
    public var effect: Guard.Effect?
    public var facets: [Part]
    public var guards: [GuardPart]
    /// Whether facets came from a sentence that an anaphor joins to the topic's.
    public var usesAnaphor: Bool
}

extension BindingObservation {
    init(_ binding: Binding, document: Int, block: Int) {
        self.document = document
        self.block = block
        strand = binding.topic.strand
        isAdverse = binding.topic.isAdverse
        topic = binding.topic.isCarried ? 0..<0 : binding.topic.place.range
        effect =
            switch binding.fate {
            case .survives: nil
            case .capped: .cap
            case .killed: .kill
            case .dropped: .drop
            }
        facets = binding.facetHits.map { Part(range: $0.place.range, term: $0.term) }
        guards = binding.guards.map { GuardPart(guardCue: $0.guardCue, words: $0.words, term: $0.term) }
        let sentence = binding.topic.place.sentence
        usesAnaphor = binding.facetHits.contains { $0.place.sentence == sentence + Binder.reach + 1 }
    }
}
