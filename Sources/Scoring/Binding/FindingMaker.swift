import PlanReading
import Rulebook

/// Makes the finding of one criterion in one passage from the bindings of its topic's matches.
struct FindingMaker {
    let plan: String
    let document: String
    let block: Block
    let blockIndex: Int
    let measure: String?
    let criterion: Criterion

    /// - Parameter bindings: at least one, all of `criterion`, in order of place.
    /// - Returns: the best surviving finding, or one of rung 0 with the guards that killed or dropped it.
    func finding(_ bindings: [Binding], hits: PassageHits) -> Finding {
        let open = bindings.filter { $0.fate == .survives }
        guard let best = bindings.enumerated().max(by: { Self.isWorse($0, $1) })?.element else {
            preconditionFailure("a finding is made from at least one binding")
        }
        let union = open.isEmpty ? best.facetHits : Self.union(open, around: best)
        let rung = max(best.rung, open.isEmpty ? .absent : Ladder.rung(Ladder.facets(of: union)))
        return finding(best: best, facetHits: rung == .mentioned ? [] : union, rung: rung, hits: hits)
    }

    private func finding(best: Binding, facetHits: [FacetHit], rung: Rung, hits: PassageHits) -> Finding {
        let sentences = block.passage.sentences
        let span = quoteRange(of: best.topic.place, facetHits: facetHits)
        let quote = String(decoding: block.passage.text.utf8.dropFirst(span.lowerBound).prefix(span.count), as: UTF8.self)
        let marked = highlights(best, facetHits: facetHits, within: span)
        return Finding(
            id: StableHash.hexadecimal([plan, document, criterion.id, quote], digits: 12),
            criterion: criterion.id, rung: rung, strand: strand(of: best.topic), quote: quote,
            highlights: marked.map(\.highlight), facets: Ladder.facets(of: facetHits),
            guards: guardHits(best.guards), document: document, block: blockIndex, quoteOffset: span.lowerBound,
            page: block.page, row: block.row, headingPath: block.headingPath,
            measure: rung >= .committed ? measure : nil, language: block.passage.language,
            rule: "\(criterion.file)#\(strand(of: best.topic))", ruleVersion: criterion.version,
            terms: marked.map(\.term),
            nearMisses: sentences.count > 1 ? NearMisses.describe(best, rung: rung, hits: hits, kind: block.kind) : [])
    }

    private func strand(of topic: TopicHit) -> String {
        topic.isAdverse ? "adverse" : criterion.topic[topic.strand].id
    }

    /// The whole sentences from the first to the last that hold topic or facets; the row in a table.
    private func quoteRange(of topic: Place, facetHits: [FacetHit]) -> Range<Int> {
        let sentences = block.passage.sentences
        guard block.kind != .tableRow else { return 0..<block.passage.text.utf8.count }
        let used = [topic.sentence] + facetHits.map(\.place.sentence)
        let first = used.min() ?? topic.sentence
        let last = used.max() ?? topic.sentence
        return sentences[first].lowerBound..<sentences[last].upperBound
    }

    private func highlights(
        _ best: Binding, facetHits: [FacetHit], within span: Range<Int>
    ) -> [(highlight: Highlight, term: String)] {
        var marks: [(kind: Highlight.Kind, range: Range<Int>, term: String)] = [
            (.topic, best.topic.place.range, best.topic.term)
        ]
        for hit in facetHits { marks.append((Self.highlightKind(hit.kind), hit.place.range, hit.term)) }
        // Where two overlap the topic's words are kept, then those that come first.
        var kept: [(kind: Highlight.Kind, range: Range<Int>, term: String)] = []
        for mark in marks where !kept.contains(where: { $0.range.overlaps(mark.range) }) { kept.append(mark) }
        return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { mark in
            let start = mark.range.lowerBound - span.lowerBound
            let range = start..<start + mark.range.count
            return (Highlight(kind: mark.kind, range: range), mark.term)
        }
    }

    private func guardHits(_ guards: [GuardPlace]) -> [GuardHit] {
        guards.map { place in
            let words = block.passage.text.utf8.dropFirst(place.place.range.lowerBound).prefix(place.place.range.count)
            return GuardHit(guardCue: place.guardCue, words: String(decoding: words, as: UTF8.self), term: place.term)
        }
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
    private static func isWorse(
        _ left: (offset: Int, element: Binding), _ right: (offset: Int, element: Binding)
    ) -> Bool {
        func key(_ item: (offset: Int, element: Binding)) -> (Int, Int, Int, Int) {
            (
                item.element.rung.rawValue, item.element.facets.count, item.element.fate == .survives ? 1 : 0,
                -item.offset
            )
        }
        return key(left) < key(right)
    }
}
