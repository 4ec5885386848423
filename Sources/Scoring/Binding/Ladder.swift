/// The rungs, from what binds to a topic (`Docs/Scoring.md`, "The ladder").
enum Ladder {
    static func facets(of hits: [FacetHit]) -> Set<Facet> {
        var facets: Set<Facet> = []
        let kinds = hits.map(\.kind)
        if kinds.contains(.action) { facets.insert(.action) }
        if kinds.contains(.budget) { facets.insert(.budget) }
        if kinds.contains(.number), kinds.contains(.deadline) { facets.insert(.target) }
        if kinds.contains(.monitoring), kinds.contains(.body) { facets.insert(.monitoring) }
        return facets
    }

    /// 1 topic only; 2 topic and action; 3 with target or budget; 4 with target, budget and monitoring.
    static func rung(_ facets: Set<Facet>) -> Rung {
        guard facets.contains(.action) else { return .mentioned }
        if facets.isSuperset(of: [.target, .budget, .monitoring]) { return .accountable }
        return facets.contains(.target) || facets.contains(.budget) ? .resourced : .committed
    }

    /// Facets that would lift a finding with these facets by one rung.
    static func missing(_ facets: Set<Facet>) -> [Facet] {
        switch rung(facets) {
        case .absent, .mentioned: [.action]
        case .committed: [.target, .budget]
        case .resourced: [Facet.target, .budget, .monitoring].filter { !facets.contains($0) }
        case .accountable: []
        }
    }
}
