import PlanReading
import Rulebook
import Testing

@testable import Scoring

@Suite struct BinderTests {
    @Test(
        "a facet binds from the topic's sentence and its neighbours",
        arguments: [(0, true), (1, true), (2, false), (3, false)])
    func reach(distance: Int, binds: Bool) {
        let hits = PassageHits(topics: [topic(sentence: 3)], facets: [facet(.action, sentence: 3 - distance, at: 0)])
        #expect(binding(hits).facets == (binds ? [.action] : []))
    }

    @Test func `an anaphor carries the topic one sentence further, and no more`() {
        var hits = PassageHits(
            topics: [topic(sentence: 0)],
            facets: [facet(.action, sentence: 0, at: 10), facet(.budget, sentence: 2, at: 200)])
        #expect(binding(hits).rung == .committed)
        hits.anaphors = [2]
        #expect(binding(hits).rung == .resourced)
        hits.facets[1] = facet(.budget, sentence: 3, at: 300)
        hits.anaphors = [3]
        #expect(binding(hits).rung == .committed)
    }

    @Test func `in a table row the whole passage binds`() {
        let hits = PassageHits(topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 5, at: 500)])
        #expect(binding(hits, wholePassage: true).rung == .committed)
        #expect(binding(hits).rung == .mentioned)
    }

    @Test("a guard in the topic's clause decides", arguments: Guard.allCases)
    func guardOnTopic(guardCue: Guard) {
        var hits = PassageHits(
            topics: [topic(sentence: 0)],
            facets: [facet(.action, sentence: 0, at: 10), facet(.budget, sentence: 0, at: 30)])
        hits.guards = [guardPlace(guardCue, clause: 0)]
        let binding = binding(hits)
        let expected: Rung = guardCue.effect == .cap ? .mentioned : .absent
        #expect(binding.rung == expected)
        #expect(binding.guards.map(\.guardCue) == [guardCue])
    }

    @Test(
        "a guard in the action's clause takes the action away",
        arguments: [(Guard.negation, Rung.absent), (.hedging, .mentioned), (.otherCountry, .mentioned)])
    func guardOnAction(guardCue: Guard, rung: Rung) {
        var hits = PassageHits(topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 0, clause: 1, at: 50)])
        hits.guards = [guardPlace(guardCue, clause: 1)]
        #expect(binding(hits).rung == rung)
    }

    @Test func `another action that no guard hits still commits`() {
        var hits = PassageHits(
            topics: [topic(sentence: 0)],
            facets: [facet(.action, sentence: 0, clause: 1, at: 50), facet(.action, sentence: 0, clause: 2, at: 90)])
        hits.guards = [guardPlace(.negation, clause: 1)]
        #expect(binding(hits).rung == .committed)
    }

    @Test func `a guarded action in a neighbouring sentence kills nothing`() {
        var hits = PassageHits(topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 1, clause: 4, at: 50)])
        hits.guards = [guardPlace(.negation, clause: 4)]
        #expect(binding(hits).rung == .mentioned)
    }

    @Test(
        "number and deadline make a target from the topic's sentence on, in the same or in neighbouring sentences",
        arguments: [(1, 1, true), (1, 2, true), (2, 2, true), (2, 1, true), (0, 0, false), (0, 1, false), (1, 0, true)])
    func target(number: Int, deadline: Int, isTarget: Bool) {
        let hits = PassageHits(
            topics: [topic(sentence: 1, at: 100)],
            facets: [
                facet(.action, sentence: 1, at: 120), facet(.number, sentence: number, at: 10 + 100 * number),
                facet(.deadline, sentence: deadline, at: 30 + 100 * deadline),
            ])
        #expect(binding(hits).facets == (isTarget ? [.action, .target] : [.action]))
    }

    @Test func `a finite form binds before words of allocation that stand nearer`() {
        var near = facet(.action, sentence: 0, at: 30)
        near.isAllocation = true
        let hits = PassageHits(
            topics: [topic(sentence: 0, at: 40)], facets: [facet(.action, sentence: 0, at: 0), near])
        #expect(binding(hits).facetHits.map(\.place.range.lowerBound) == [5])
    }

    @Test func `a topic carried from a measure's title binds facets anywhere and needs no action of its own`() {
        var carried = topic(sentence: 0)
        carried.isCarried = true
        let hits = PassageHits(
            topics: [carried], facets: [facet(.budget, sentence: 4, at: 400)],
            guards: [guardPlace(.negation, clause: 0)])
        #expect(binding(hits, wholePassage: true).rung == .resourced)
    }

    @Test(
        "a guard may act on one side of the topic alone",
        arguments: [(Cue.Position.before, 0, false), (.before, 100, true), (.after, 0, true), (.after, 100, false)])
    func side(position: Cue.Position, topicStart: Int, kills: Bool) {
        var hits = PassageHits(
            topics: [topic(sentence: 0, at: topicStart)], facets: [facet(.action, sentence: 0, at: 10)])
        var exclusion = guardPlace(.exclusion, clause: 0)
        exclusion.position = position
        hits.guards = [exclusion]
        let fate = binding(hits).fate
        #expect(fate == (kills ? .killed : .survives))
    }

    @Test func `a guard in a heading caps what stands below it`() {
        let hits = PassageHits(topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 0, at: 10)])
        let binder = Binder(
            bindsWholePassage: false, hits: hits, sectionGuards: [guardPlace(.past, clause: 0)])
        #expect(binder.binding(of: hits.topics[0]).rung == .mentioned)
        #expect(binder.binding(of: hits.topics[0]).guards.map(\.guardCue) == [.past])
    }

    @Test func `an action of another clause must not stand too far away`() {
        let far = Binder.actionReach + 10
        let hits = PassageHits(
            topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 0, clause: 1, at: far)])
        #expect(binding(hits).rung == .mentioned)
        let sameClause = PassageHits(
            topics: [topic(sentence: 0)], facets: [facet(.action, sentence: 0, clause: 0, at: far)])
        #expect(binding(sameClause).rung == .committed)
    }

    @Test func `of several hits the one of the topic's clause binds, then the nearest`() {
        let hits = PassageHits(
            topics: [topic(sentence: 0, at: 40)],
            facets: [
                facet(.action, sentence: 0, clause: 0, at: 0), facet(.action, sentence: 0, clause: 1, at: 50),
                facet(.action, sentence: 0, clause: 0, at: 15),
            ])
        #expect(binding(hits).facetHits.map(\.place.range.lowerBound) == [20])
    }

    private func binding(_ hits: PassageHits, wholePassage: Bool = false) -> Binding {
        Binder(bindsWholePassage: wholePassage, hits: hits).binding(of: hits.topics[0])
    }

    private func topic(sentence: Int, at start: Int = 0) -> TopicHit {
        TopicHit(
            criterion: 0, strand: 0, place: Place(range: start..<start + 4, sentence: sentence, clause: sentence),
            term: "SME")
    }

    private func facet(_ kind: FacetHit.Kind, sentence: Int, clause: Int? = nil, at start: Int) -> FacetHit {
        FacetHit(
            kind: kind, place: Place(range: start + 5..<start + 9, sentence: sentence, clause: clause ?? sentence),
            term: "term")
    }

    private func guardPlace(_ guardCue: Guard, clause: Int) -> GuardPlace {
        GuardPlace(
            guardCue: guardCue, place: Place(range: 60..<63, sentence: 0, clause: clause), words: "not", term: "not")
    }
}
