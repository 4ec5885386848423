import PlanReading

/// Everything found in a plan, before it is scored.
struct PlanFindings {
    /// By criterion, in the order of the plan.
    var findings: [[PassageFinding]]
    /// All measures, near-duplicates too.
    var measures: [Measure] = []
    /// Ids of distinct measures that documents name.
    var named: Set<String> = []
    /// Ids of distinct passages with an action outside named measures.
    var unnamed: Set<String> = []

    /// How deep a measure lies in the plan's outline, from 1, by id: "Measure 4" above "Measure 4.1", a paragraph above its list.
    var depths: [String: Int] = [:]

    /// How many distinct passages outside named measures deny what they speak of: measures too, before guards.
    var deniedCount = 0

    /// What breadth may be a share of.
    var bases: BreadthBases { BreadthBases(named: named, all: named.count + unnamed.count + deniedCount) }

    /// The measures whose costs count, in the order of the plan: those that documents name, and the others where only those have a cost.
    var costed: [Measure] {
        let ofNamed = measures.filter { named.contains($0.id) }
        let ofOthers = measures.filter { unnamed.contains($0.id) }
        func haveCosts(_ measures: [Measure]) -> Bool { measures.contains { $0.cost != nil } }
        if ofNamed.isEmpty || !haveCosts(ofNamed) && haveCosts(ofOthers) {
            return measures.filter { named.contains($0.id) || unnamed.contains($0.id) }
        }
        return ofNamed
    }
}

/// A finding with the text of its passage, by which near-duplicates are told.
struct PassageFinding: Sendable, Equatable {
    var finding: Finding
    var passage: String
    /// Whether the passage is a record of a table.
    var isRecord: Bool
    var isAdverse: Bool
}
