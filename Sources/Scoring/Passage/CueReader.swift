import Matching
import PlanReading
import Rulebook

/// Turns the cue matches, amounts and numbers of one passage into facet hits, guards and anaphors.
struct CueReader {
    let block: Block
    let bytes: [UInt8]
    let map: ClauseMap
    let compiled: CompiledRulebook
    let planYear: Int?
    let countries: CountryNames
    private let nominal: NominalStyle

    init(
        block: Block, bytes: [UInt8], map: ClauseMap, compiled: CompiledRulebook, planYear: Int?,
        countries: CountryNames
    ) {
        self.block = block
        self.bytes = bytes
        self.map = map
        self.compiled = compiled
        self.planYear = planYear
        self.countries = countries
        nominal = NominalStyle(block, bytes: bytes, clauseStarts: map.clauseStarts)
    }

    func read(_ sorted: SortedMatches, into hits: inout PassageHits) {
        var amountDenials: Set<Int> = []
        var numberDenials: Set<Int> = []
        for (index, match) in sorted.cues {
            guard let role = role(of: index, at: match) else { continue }
            let cue = compiled.rulebook.cues[index]
            let place = map.place(of: match.range)
            let term = compiled.source(of: match, language: block.passage.language)
            switch role {
            case .facet(.action):
                hits.facets.append(
                    FacetHit(kind: .action, place: place, term: term, isNominal: cue.position == .start))
            case .facet(.adverseAction):
                hits.facets.append(FacetHit(kind: .action, place: place, term: term, isAdverse: true))
            case .facet(.allocation):
                hits.facets.append(FacetHit(kind: .action, place: place, term: term, isAllocation: true))
            case .facet(.deadline):
                if !closedBefore(match.range) {
                    hits.facets.append(FacetHit(kind: .deadline, place: place, term: term))
                }
            case .facet(.number): hits.facets.append(FacetHit(kind: .number, place: place, term: term))
            case .facet(.monitoring): hits.facets.append(FacetHit(kind: .monitoring, place: place, term: term))
            case .facet(.responsibleBody): hits.facets.append(FacetHit(kind: .body, place: place, term: term))
            case .facet(.amountDenial): amountDenials.insert(place.clause)
            case .facet(.numberDenial): numberDenials.insert(place.clause)
            case .guardCue(.past):
                // A period that runs into the plan's own years is not past.
                if opensNow(match.range) { continue }
                hits.guards.append(guardPlace(.past, place, term: term, cue: cue))
            case .guardCue(.otherCountry) where countries.isOwn(text(match.range), language: block.passage.language):
                continue
            case .guardCue(let guardCue):
                hits.guards.append(guardPlace(guardCue, place, term: term, cue: cue))
            case .anaphor: hits.anaphors.insert(place.sentence)
            case .clauseBreak: break
            }
        }
        hits.keepNearestActions()
        readQuantities(into: &hits, amountDenials: amountDenials, numberDenials: numberDenials)
        // "Suspension of the carbon tax": an adverse term tells what is done.
        hits.facets += hits.topics.filter { $0.isAdverse && nominal.opens(at: $0.place.range.lowerBound) }.map {
            FacetHit(kind: .action, place: $0.place, term: $0.term, isNominal: true, isAdverse: true)
        }
    }

    private func guardPlace(_ guardCue: Guard, _ place: Place, term: String, cue: Cue) -> GuardPlace {
        GuardPlace(guardCue: guardCue, place: place, words: text(place.range), term: term, position: cue.position)
    }

    /// What a match of a cue is used for; nil where it stands in a place in which the cue does not count.
    func role(of cue: Int, at match: Match) -> Cue.Role? {
        let cue = compiled.rulebook.cues[cue]
        switch cue.position {
        case .start: return nominal.opens(at: match.range.lowerBound) ? cue.role : nil
        case .heading: return block.kind == .heading ? cue.role : nil
        case .anywhere, .before, .after: return cue.role
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func readQuantities(into hits: inout PassageHits, amountDenials: Set<Int>, numberDenials: Set<Int>) {
        let deadlines = hits.facets.filter { $0.kind == .deadline }.map(\.place.range)
        hits.facets.removeAll { $0.kind == .number && numberDenials.contains($0.place.clause) }
        for quantity in block.passage.quantities {
            let place = map.place(of: quantity.range)
            switch quantity.kind {
            // A cost of 0 is what a reform has that needs no money: none is given.
            case .amount where !amountDenials.contains(place.clause) && quantity.high != 0:
                hits.facets.append(FacetHit(kind: .budget, place: place, term: ""))
                if block.kind == .listItem, opensItem(quantity.range) || endsNumberedItem(quantity.range) {
                    hits.facets.append(FacetHit(kind: .action, place: place, term: "", isAllocation: true))
                }
            case .number, .percent:
                guard !numberDenials.contains(place.clause),
                    !deadlines.contains(where: { $0.overlaps(quantity.range) })
                else { continue }
                var counted = place
                counted.range = quantity.countedRange
                hits.facets.append(FacetHit(kind: .number, place: counted, term: ""))
            case .amount, .date:
                continue
            }
        }
    }

    /// "1.2 USD 10 million for small firms": an item that opens with its money.
    private func opensItem(_ amount: Range<Int>) -> Bool { nominal.opens(at: amount.lowerBound) }

    /// "2.7 Advice to small firms (USD 5 million)": a numbered item that ends with its money in brackets.
    private func endsNumberedItem(_ amount: Range<Int>) -> Bool {
        guard let first = bytes.first, (0x30...0x39).contains(first) else { return false }
        let before = String(decoding: bytes[..<amount.lowerBound].suffix(3), as: UTF8.self)
        guard before.hasSuffix("(") || before.hasSuffix("（") else { return false }
        let behind = String(decoding: bytes[amount.upperBound...], as: UTF8.self)
        return behind.wholeMatch(of: /[)）][;:.,；：。，، ]*/) != nil
    }

    /// Whether all years in the range lie before the plan's.
    private func closedBefore(_ range: Range<Int>) -> Bool {
        guard let planYear, let last = years(in: range).max() else { return false }
        return last < planYear
    }

    /// Whether a year in the range is the plan's own or a later one.
    private func opensNow(_ range: Range<Int>) -> Bool {
        guard let planYear, let last = years(in: range).max() else { return false }
        return last >= planYear
    }

    private func years(in range: Range<Int>) -> [Int] {
        block.passage.quantities
            .filter { $0.kind == .date && $0.range.overlaps(range) }
            .compactMap { $0.high.map { Int($0) } }
    }
}
