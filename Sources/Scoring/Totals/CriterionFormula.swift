import Rulebook

/// A criterion's depth, breadth and score from the rungs of its measures (`Docs/Scoring.md`, "Depth and breadth").
struct CriterionFormula: Sendable {
    let parameters: ScoringParameters
    /// Share of a plan's measures that full marks for breadth expect, 0–1.
    let expectedShare: Double
    /// The plan's measures, near-duplicates left out.
    let measureCount: Int

    /// The value of a rung, 0–1.
    func value(of rung: Rung) -> Double { parameters.rungValues[rung.rawValue] }

    /// Sum of the rung values of the best distinct measures over their full number; the value of a mention where there are mentions
    /// alone.
    ///
    /// - Parameter bestValues: sum of the values of the best measures of rung 2 or more; 0 where there are none.
    func depth(bestValues: Double, hasMentions: Bool) -> Double {
        guard bestValues == 0 else { return bestValues / Double(parameters.depthMeasures) }
        return hasMentions ? value(of: .mentioned) : 0
    }

    /// Share of the plan's measures that are counted, over the share that full marks expect; at most 1.
    func breadth(counted: Double) -> Double {
        min(1, counted / Double(max(measureCount, parameters.minimumMeasures)) / expectedShare)
    }

    /// 0–100.
    func score(depth: Double, breadth: Double) -> Double {
        100 * (parameters.depthShare * depth + (1 - parameters.depthShare) * breadth)
    }
}
