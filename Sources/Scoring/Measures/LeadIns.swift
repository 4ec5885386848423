import PlanReading
import Rulebook

/// The sentence that introduces a list ("The government will:", "Major achievements include:"): what it says of the items, each of them says.
struct LeadIn {
    /// As printed.
    let text: String
    /// Whether it commits to its items.
    let commits: Bool
    /// Whether it gives them a deadline ("By 2026 the ministry will:").
    let setsDeadline: Bool
    /// What it says against them.
    let guards: [GuardPlace]

    /// How far before its end a lead-in may commit or deny, in bytes: what stands further up speaks of something else.
    private static let actionReach = 240
    private static let capReach = 120
    private static let denialReach = 80

    /// nil where the block introduces nothing, or says nothing of what it introduces.
    init?(_ block: Block, hits: PassageHits) {
        let text = block.passage.text
        guard block.kind != .tableRow, let last = text.last(where: { !$0.isWhitespace }), last == ":" || last == "：",
            let sentence = block.passage.sentences.indices.last
        else { return nil }
        let end = text.utf8.count
        let actions = hits.facets.filter {
            $0.isCommitment && $0.place.sentence == sentence && $0.place.clause >= 0
                && end - $0.place.range.upperBound <= Self.actionReach
        }
        let lastClause = hits.clauseCount - 1
        let guards = hits.guards.filter {
            switch $0.guardCue.effect {
            case .kill:
                $0.place.clause == lastClause && $0.position != .after
                    && end - $0.place.range.upperBound <= Self.denialReach
            case .drop: $0.place.clause == lastClause && (actions.isEmpty || $0.guardCue == .otherCountry)
            case .cap:
                $0.place.clause == lastClause && $0.position != .after && (actions.isEmpty || $0.guardCue == .hedging)
                    && end - $0.place.range.upperBound <= Self.capReach
            }
        }
        let guarded = Set(hits.guards.map(\.place.clause))
        commits = guards.isEmpty && actions.contains { !guarded.contains($0.place.clause) }
        setsDeadline =
            commits
            && hits.facets.contains {
                $0.kind == .deadline && $0.place.sentence == sentence && !guarded.contains($0.place.clause)
            }
        guard commits || !guards.isEmpty else { return nil }
        self.text = String(
            decoding: text.utf8.suffix(end - block.passage.sentences[sentence].lowerBound), as: UTF8.self)
        self.guards = guards
    }
}

/// The lead-ins that stand open while a document is gone through block by block.
struct LeadIns {
    /// What a line of a list begins with; lines of one list begin alike.
    private enum Marker: Equatable {
        case none
        case sign(Character)
        /// How many numbers it has: "1.", "1.2".
        case number(Int)
        case letter

        init(_ text: String) {
            guard let first = text.first else {
                self = .none
                return
            }
            let word = text.prefix { !$0.isWhitespace }
            if first.isNumber {
                let groups = word.split { !$0.isNumber }.count
                self = .number(groups)
            } else if word.count <= 3, let end = word.last, end == ")" || end == "." {
                self = .letter
            } else if first.isPunctuation || first.isSymbol {
                self = .sign(first)
            } else {
                self = .none
            }
        }
    }

    /// Outermost first; the marker is that of the lead-in itself, nil where it has none and is no item of a list.
    private var open: [(leadIn: LeadIn?, marker: Marker?)] = []

    mutating func begin() { open = [] }

    /// The lead-ins above a block, outermost first; the block is then taken as what may introduce the next ones.
    mutating func above(_ block: Block, hits: PassageHits) -> [LeadIn] {
        let marker = Marker(block.passage.text)
        guard block.kind == .listItem else {
            // Notes and captions stand between the items of a list.
            if block.kind == .footnote || block.kind == .caption { return [] }
            open = [(LeadIn(block, hits: hits), marker == .none ? nil : marker)]
            return []
        }
        if let sibling = open.firstIndex(where: { $0.marker == marker }) { open.removeSubrange(sibling...) }
        let above = open.compactMap(\.leadIn)
        open.append((LeadIn(block, hits: hits), marker))
        return above
    }
}
