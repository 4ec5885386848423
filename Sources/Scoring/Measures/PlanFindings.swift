import PlanReading

/// Everything found in a plan, before it is scored.
struct PlanFindings {
    /// By criterion, in the order of the plan.
    var findings: [[PassageFinding]]
    /// All measures, near-duplicates too.
    var measures: [Measure] = []
    /// Ids of distinct measures that documents name; where there are any, only those count for breadth and budget.
    var named: Set<String> = []
    /// Ids of distinct passages with an action outside named measures.
    var unnamed: Set<String> = []

    /// How deep a measure lies in the plan's outline, from 1, by id: "Measure 4" above "Measure 4.1", a paragraph above its list.
    var depths: [String: Int] = [:]

    /// How many distinct passages outside named measures deny what they speak of: measures too, before guards.
    var deniedCount = 0

    var measureCount: Int { named.isEmpty ? unnamed.count + deniedCount : named.count }

    /// The measures that count, in the order of the plan.
    var counted: [Measure] {
        let ids = named.isEmpty ? unnamed : named
        return measures.filter { ids.contains($0.id) }
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
