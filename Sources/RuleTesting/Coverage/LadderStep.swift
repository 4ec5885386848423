import Scoring

/// The ways by which a finding comes to its rung.
enum LadderStep: String, CaseIterable {
    case mention = "rung 1: a topic alone"
    case action = "rung 2: an action"
    case target = "rung 3: a target"
    case budget = "rung 3: a budget"
    case accountable = "rung 4: target, budget and monitoring"

    /// The steps that a test's best finding shows.
    static func steps(of finding: Finding?) -> [LadderStep] {
        guard let finding else { return [] }
        switch finding.rung {
        case .absent: return []
        case .mentioned: return [.mention]
        case .committed: return [.action]
        case .resourced:
            return (finding.facets.contains(.target) ? [.target] : [])
                + (finding.facets.contains(.budget) ? [.budget] : [])
        case .accountable: return [.accountable]
        }
    }
}
