import Rulebook

/// The sets of measures that breadth may be a share of: those that the plan names, and all (`Docs/Scoring.md`, "Depth and breadth").
///
/// Breadth is the larger of both shares, so that a plan never falls by naming a measure.
struct BreadthBases: Sendable, Equatable {
    /// Ids of the measures that the plan's documents name, near-duplicates left out.
    var named: Set<String> = []
    /// How many measures there are in all, before guards, near-duplicates left out.
    var all: Int

    /// How many measures a report speaks of: those that the plan names, else all.
    var measureCount: Int { named.isEmpty ? all : named.count }

    /// A number of measures that count for breadth, and of how many.
    struct Share: Sendable, Equatable {
        var counted: Int
        var measureCount: Int
    }

    /// Of a criterion's measures of rung 2 or more: the larger share, of equals that of the named ones.
    ///
    /// - Parameter least: the least number that breadth divides by.
    func share(of measures: [MeasureRung], least: Int) -> Share {
        let whole = Share(counted: measures.count, measureCount: all)
        guard !named.isEmpty else { return whole }
        let part = Share(counted: measures.count { named.contains($0.measure) }, measureCount: named.count)
        let isLarger = whole.counted * max(part.measureCount, least) > part.counted * max(whole.measureCount, least)
        return isLarger ? whole : part
    }
}
