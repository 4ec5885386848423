import Rulebook

/// Scores one criterion from its findings (`Docs/Scoring.md`, "Depth and breadth").
struct CriterionScorer {
    let criterion: Criterion
    let parameters: ScoringParameters
    /// The plan's measures, near-duplicates left out.
    let measureCount: Int
    /// Whether the criterion has terms in the plan's main language.
    let isSupported: Bool

    /// - Parameter passageFindings: in the order of the plan.
    func score(_ passageFindings: [PassageFinding]) -> CriterionScore {
        let surviving = Self.distinct(passageFindings.filter { !$0.isAdverse && $0.finding.rung > .absent })
        let adverse = Self.distinct(passageFindings.filter { $0.isAdverse && $0.finding.rung > .absent })
        let rejected = passageFindings.filter { $0.finding.rung == .absent }.map(\.finding)
        guard isSupported || !surviving.isEmpty else {
            return CriterionScore(
                id: criterion.id, state: .unsupportedLanguage, rung: .absent, score: nil, depth: 0, breadth: 0,
                findings: [], rejected: rejected, gap: nil)
        }
        let cap: Rung = adverse.contains { $0.rung >= .committed } ? .committed : .accountable
        let rungs = surviving.map { min($0.rung, cap) }
        let depth = self.depth(rungs)
        let breadth = self.breadth(rungs)
        return CriterionScore(
            id: criterion.id, state: surviving.isEmpty ? .absent : .found, rung: rungs.max() ?? .absent,
            score: 100 * (parameters.depthShare * depth + (1 - parameters.depthShare) * breadth), depth: depth,
            breadth: breadth, findings: surviving, adverse: adverse, rejected: rejected, gap: gap(surviving, cap: cap))
    }

    /// Sum of the rung values of the best distinct measures, over their full number; the value of a mention where there are
    /// mentions alone.
    private func depth(_ rungs: [Rung]) -> Double {
        let best = rungs.filter { $0 >= .committed }.sorted(by: >).prefix(parameters.depthMeasures)
        guard !best.isEmpty else {
            return rungs.isEmpty ? 0 : parameters.rungValues[Rung.mentioned.rawValue]
        }
        return best.map { parameters.rungValues[$0.rawValue] }.reduce(0, +) / Double(parameters.depthMeasures)
    }

    /// Share of the plan's measures at rung 2 or more, over the share that full marks expect.
    private func breadth(_ rungs: [Rung]) -> Double {
        let measures = Double(rungs.filter { $0 >= .committed }.count)
        let all = Double(max(measureCount, parameters.minimumMeasures))
        return min(1, measures / all / criterion.breadth)
    }

    private func gap(_ findings: [Finding], cap: Rung) -> Gap? {
        guard let best = findings.first else { return Gap(next: .mentioned, missing: [], nearest: nil) }
        let rung = min(best.rung, cap)
        guard let next = Rung(rawValue: rung.rawValue + 1) else { return nil }
        return Gap(next: next, missing: Ladder.missing(best.facets), nearest: best.id)
    }

    /// Best first; of near-duplicates the best, of equals the first in the plan. Ids are made distinct.
    private static func distinct(_ findings: [PassageFinding]) -> [Finding] {
        let ordered = findings.enumerated().sorted { left, right in
            let leftKey = (left.element.finding.rung.rawValue, left.element.finding.facets.count, -left.offset)
            let rightKey = (right.element.finding.rung.rawValue, right.element.finding.facets.count, -right.offset)
            return leftKey > rightKey
        }
        var repetitions = NearDuplicates()
        var occurrences: [String: Int] = [:]
        return ordered.compactMap { _, item in
            guard !repetitions.isRepeated(item.passage) else { return nil }
            var finding = item.finding
            let count = occurrences[finding.id, default: 0] + 1
            occurrences[finding.id] = count
            if count > 1 { finding.id += "-\(count)" }
            return finding
        }
    }
}
