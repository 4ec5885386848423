import PlanReading
import Rulebook

/// Makes the finding of one criterion in one passage from the bindings of its topic's matches.
struct FindingMaker {
    let place: PassagePlace
    let criterion: Criterion
    /// Whether facets bind from anywhere in the passage.
    let bindsWholePassage: Bool
    var ladder = Ladder.standard

    private var block: Block { place.block }

    /// - Parameter bindings: at least one, all of `criterion`, in order of place.
    /// - Returns: the best surviving finding, or one of rung 0 with the guards that killed or dropped it.
    func finding(_ bindings: [Binding], hits: PassageHits) -> Finding {
        let open = bindings.filter { $0.fate == .survives }
        guard let best = bindings.enumerated().max(by: { isWorse($0, $1) })?.element else {
            preconditionFailure("a finding is made from at least one binding")
        }
        let union = open.isEmpty ? best.facetHits : Self.union(open, around: best)
        let facets = Ladder.facets(of: union).union(open.contains { $0.topic.isCarried } ? [.action] : [])
        let rung = max(best.rung(on: ladder), open.isEmpty ? .absent : ladder.rung(facets))
        let isMention = rung <= .mentioned
        return finding(
            best: best, facetHits: isMention ? [] : union, facets: isMention ? [] : facets, rung: rung,
            isInTitle: open.contains { place.isInTitle($0.topic) }, hits: hits)
    }

    private func finding(
        best: Binding, facetHits: [FacetHit], facets: Set<Facet>, rung: Rung, isInTitle: Bool, hits: PassageHits
    ) -> Finding {
        let span = quoteRange(of: best.topic, facetHits: facetHits)
        let quote = String(
            decoding: block.passage.text.utf8.dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
        let marked = highlights(best, facetHits: facetHits, within: span)
        return Finding(
            id: StableHash.hexadecimal([place.plan, place.stableName, criterion.id, quote], digits: 12),
            criterion: criterion.id, rung: rung, strand: strand(of: best.topic), quote: quote,
            highlights: marked.map(\.highlight), facets: facets, guards: guardHits(best.guards),
            document: place.document,
            block: place.index, quoteOffset: span.lowerBound, page: block.page(at: span.lowerBound), row: block.row,
            headingPath: block.headingPath + place.leadIns, measure: rung >= .committed ? place.measure : nil,
            isInTitle: isInTitle,
            language: block.passage.language, rule: "\(criterion.file)#\(strand(of: best.topic))",
            ruleVersion: criterion.version, terms: marked.map(\.term),
            nearMisses: bindsWholePassage ? [] : NearMisses.describe(best, hits: hits))
    }

    private func strand(of topic: TopicHit) -> String {
        topic.isAdverse ? "adverse" : criterion.topic[topic.strand].id
    }

    /// The whole sentences from the first to the last that hold topic or facets; the row in a table.
    private func quoteRange(of topic: TopicHit, facetHits: [FacetHit]) -> Range<Int> {
        let sentences = block.passage.sentences
        guard block.kind != .tableRow, !sentences.isEmpty else { return 0..<block.passage.text.utf8.count }
        let used = (topic.isCarried ? [] : [topic.place.sentence]) + facetHits.map(\.place.sentence)
        let first = used.min() ?? 0
        let last = used.max() ?? 0
        return sentences[first].lowerBound..<sentences[last].upperBound
    }

    private struct Mark {
        var kind: Highlight.Kind
        var range: Range<Int>
        var term: String
    }

    /// What matched, without overlaps: where two kinds share words, the topic keeps them, then quantities, then cues.
    private func highlights(
        _ best: Binding, facetHits: [FacetHit], within span: Range<Int>
    ) -> [(highlight: Highlight, term: String)] {
        var marks = facetHits.map {
            Mark(kind: Self.highlightKind($0.kind), range: printed($0).clamped(to: span), term: $0.term)
        }
        if !best.topic.isCarried {
            marks.append(Mark(kind: .topic, range: best.topic.place.range, term: best.topic.term))
        }
        var kept: [Mark] = []
        for mark in marks.sorted(by: { Self.precedence($0.kind) < Self.precedence($1.kind) }) {
            if let free = Self.free(mark.range, of: kept.map(\.range)) {
                kept.append(Mark(kind: mark.kind, range: trimmed(free), term: mark.term))
            }
        }
        return kept.filter { !$0.range.isEmpty }.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { mark in
            let start = mark.range.lowerBound - span.lowerBound
            return (Highlight(kind: mark.kind, range: start..<start + mark.range.count), mark.term)
        }
    }

    /// The words of a facet: of a body in charge its name.
    private func printed(_ hit: FacetHit) -> Range<Int> {
        guard hit.kind == .body else { return hit.place.range }
        return BodyName.range(from: hit.place.range, in: block.passage.text, isCell: block.kind == .tableRow)
    }

    private static func precedence(_ kind: Highlight.Kind) -> Int {
        switch kind {
        case .topic: 0
        case .budget: 1
        case .deadline: 2
        case .number: 3
        case .monitoring: 4
        case .body: 5
        case .action: 6
        }
    }

    /// The part of the range before, else behind, the taken ones; nil where nothing is left.
    private static func free(_ range: Range<Int>, of taken: [Range<Int>]) -> Range<Int>? {
        var free = range
        for other in taken where other.overlaps(free) {
            if free.lowerBound < other.lowerBound {
                free = free.lowerBound..<other.lowerBound
            } else if other.upperBound < free.upperBound {
                free = other.upperBound..<free.upperBound
            } else {
                return nil
            }
        }
        return free
    }

    /// Without white space at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let text = Array(block.passage.text.utf8.dropFirst(range.lowerBound).prefix(range.count))
        guard let first = text.firstIndex(where: { $0 != 0x20 }), let last = text.lastIndex(where: { $0 != 0x20 })
        else { return range.lowerBound..<range.lowerBound }
        return range.lowerBound + first..<range.lowerBound + last + 1
    }

    private func guardHits(_ guards: [GuardPlace]) -> [GuardHit] {
        guards.map { GuardHit(guardCue: $0.guardCue, words: $0.words, term: $0.term) }
    }

    private static func highlightKind(_ kind: FacetHit.Kind) -> Highlight.Kind {
        switch kind {
        case .action: .action
        case .budget: .budget
        case .number: .number
        case .deadline: .deadline
        case .monitoring: .monitoring
        case .body: .body
        }
    }

    /// The union of facets over a passage's surviving topics; hits of the best one first.
    private static func union(_ bindings: [Binding], around best: Binding) -> [FacetHit] {
        var union = best.fate == .survives ? best.facetHits : []
        for binding in bindings {
            for hit in binding.facetHits where !union.contains(where: { $0.kind == hit.kind }) { union.append(hit) }
        }
        return union.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
    }

    /// The higher rung is better, then more facets, then a survivor over a capped one, then the earlier place.
    private func isWorse(
        _ left: (offset: Int, element: Binding), _ right: (offset: Int, element: Binding)
    ) -> Bool {
        func key(_ item: (offset: Int, element: Binding)) -> (Int, Int, Int, Int) {
            (
                item.element.rung(on: ladder).rawValue, item.element.facets.count,
                item.element.fate == .survives ? 1 : 0,
                -item.offset
            )
        }
        return key(left) < key(right)
    }
}
