import PlanReading
import Rulebook

/// What binds to the topic of one criterion in one passage, and what the guards make of it.
struct Binding: Sendable, Equatable {
    enum Fate: Sendable, Equatable {
        case survives
        /// Survives, but at rung 1.
        case capped
        case killed, dropped
    }

    var topic: TopicHit
    var fate: Fate
    /// The best hit of each kind that binds; none where the fate is not `survives`.
    var facetHits: [FacetHit]
    /// Guards on the topic's clause, or on the action that would have bound.
    var guards: [GuardPlace]

    var facets: Set<Facet> {
        let facets = Ladder.facets(of: facetHits)
        return topic.isCarried ? facets.union([.action]) : facets
    }

    var rung: Rung { rung(on: .standard) }

    func rung(on ladder: Ladder) -> Rung {
        switch fate {
        case .killed, .dropped: .absent
        case .capped: .mentioned
        case .survives: ladder.rung(facets)
        }
    }
}
