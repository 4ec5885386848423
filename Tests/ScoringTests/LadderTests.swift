import Testing

@testable import Scoring

@Suite struct LadderTests {
    static let rungs: [(facets: Set<Facet>, rung: Rung)] = [
        ([], .mentioned),
        ([.budget], .mentioned),
        ([.target, .budget, .monitoring], .mentioned),
        ([.action], .committed),
        ([.action, .monitoring], .committed),
        ([.action, .target], .resourced),
        ([.action, .budget], .resourced),
        ([.action, .target, .budget], .resourced),
        ([.action, .budget, .monitoring], .resourced),
        ([.action, .target, .budget, .monitoring], .accountable),
    ]

    @Test("each set of facets stands on its rung", arguments: rungs)
    func rung(facets: Set<Facet>, rung: Rung) {
        #expect(Ladder.standard.rung(facets) == rung)
    }

    @Test("the missing facets lift a finding by one rung", arguments: rungs.filter { $0.rung < .accountable })
    func missing(facets: Set<Facet>, rung: Rung) {
        let missing = Ladder.standard.missing(facets)
        let lifted = rung == .resourced ? facets.union(missing) : facets.union(missing.prefix(1))
        #expect(!missing.isEmpty)
        #expect(Ladder.standard.rung(lifted) > rung)
    }

    @Test func `a number without a deadline is no target, a deadline without a number neither`() {
        #expect(Ladder.facets(of: [hit(.number)]) == [])
        #expect(Ladder.facets(of: [hit(.deadline)]) == [])
        #expect(Ladder.facets(of: [hit(.number), hit(.deadline)]) == [.target])
    }

    @Test func `an indicator without a responsible body is no monitoring`() {
        #expect(Ladder.facets(of: [hit(.monitoring)]) == [])
        #expect(Ladder.facets(of: [hit(.monitoring), hit(.body)]) == [.monitoring])
    }

    private func hit(_ kind: FacetHit.Kind) -> FacetHit {
        FacetHit(kind: kind, place: Place(range: 0..<1, sentence: 0, clause: 0), term: "")
    }
}
