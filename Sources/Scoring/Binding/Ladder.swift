/// The rungs, from what binds to a topic (`Docs/Scoring.md`, "The ladder").
///
/// Scores are made on the `standard` ladder; mutation testing asks whether a test notices another one.
public struct Ladder: Sendable, Equatable {
    /// 1 topic only; 2 topic and action; 3 with target or budget; 4 with target, budget and monitoring.
    public static let standard = Ladder { facets in
        guard facets.contains(.action) else { return .mentioned }
        if facets.isSuperset(of: [.target, .budget, .monitoring]) { return .accountable }
        return facets.contains(.target) || facets.contains(.budget) ? .resourced : .committed
    }

    /// The rung of each set of facets; bit *n* of an index stands for the facet of place *n* in `Facet.allCases`.
    private let rungs: [Rung]

    /// A ladder on which each set of facets stands on the rung that the function tells.
    public init(_ rung: (Set<Facet>) -> Rung) {
        rungs = (0..<1 << Facet.allCases.count).map { bits in
            rung(Set(Facet.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)))
        }
    }

    public func rung(_ facets: Set<Facet>) -> Rung {
        var bits = 0
        for facet in facets { bits |= Self.bit(facet) }
        return rungs[bits]
    }

    /// Facets that would lift a finding with these facets by one rung.
    func missing(_ facets: Set<Facet>) -> [Facet] {
        switch rung(facets) {
        case .absent, .mentioned: [.action]
        case .committed: [.target, .budget]
        case .resourced: [Facet.target, .budget, .monitoring].filter { !facets.contains($0) }
        case .accountable: []
        }
    }

    static func facets(of hits: [FacetHit]) -> Set<Facet> {
        var facets: Set<Facet> = []
        let kinds = hits.map(\.kind)
        if kinds.contains(.action) { facets.insert(.action) }
        if kinds.contains(.budget) { facets.insert(.budget) }
        if kinds.contains(.number), kinds.contains(.deadline) { facets.insert(.target) }
        if kinds.contains(.monitoring), kinds.contains(.body) { facets.insert(.monitoring) }
        return facets
    }

    private static func bit(_ facet: Facet) -> Int {
        switch facet {
        case .action: 1
        case .target: 2
        case .budget: 4
        case .monitoring: 8
        }
    }
}
