import Rulebook

/// Scores one criterion from its findings (`Docs/Scoring.md`, "Depth and breadth").
struct CriterionScorer {
    let criterion: Criterion
    let parameters: ScoringParameters
    /// What breadth may be a share of.
    let bases: BreadthBases
    /// Whether the criterion has terms in the plan's main language.
    let isSupported: Bool
    var ladder = Ladder.standard

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
        let measures = self.measures(of: surviving, cap: cap)
        let share = bases.share(of: measures, least: parameters.minimumMeasures)
        let formula = CriterionFormula(
            parameters: parameters, expectedShare: criterion.breadth, measureCount: share.measureCount)
        let depth = formula.depth(
            bestValues: measures.prefix(parameters.depthMeasures).map { formula.value(of: $0.rung) }.reduce(0, +),
            hasMentions: !surviving.isEmpty)
        let breadth = formula.breadth(counted: Double(share.counted))
        let rung = measures.first?.rung ?? surviving.first?.rung ?? .absent
        return CriterionScore(
            id: criterion.id, state: surviving.isEmpty ? .absent : .found, rung: rung,
            score: formula.score(depth: depth, breadth: breadth), depth: depth, breadth: breadth,
            measures: measures, countedMeasures: share.counted, measureCount: share.measureCount,
            findings: surviving, adverse: adverse, rejected: rejected,
            gap: gap(surviving, best: measures.first, rung: rung))
    }

    /// Measures of rung 2 or more with the union of facets over their findings, best first, then in the order of the findings.
    private func measures(of findings: [Finding], cap: Rung) -> [MeasureRung] {
        var order: [String] = []
        var facets: [String: Set<Facet>] = [:]
        var principal: Set<String> = []
        for finding in findings where finding.rung >= .committed {
            let measure = finding.measure ?? finding.id
            if facets[measure] == nil { order.append(measure) }
            facets[measure, default: []].formUnion(finding.facets)
            if finding.isInTitle { principal.insert(measure) }
        }
        let measures = order.map { measure in
            let united = facets[measure] ?? []
            return MeasureRung(
                measure: measure, rung: min(ladder.rung(united), cap), facets: united,
                isPrincipal: principal.contains(measure))
        }
        return measures.enumerated()
            .sorted { ($0.element.rung, $1.offset) > ($1.element.rung, $0.offset) }
            .map(\.element)
    }

    private func gap(_ findings: [Finding], best: MeasureRung?, rung: Rung) -> Gap? {
        guard let nearest = findings.first else { return Gap(next: .mentioned, missing: [], nearest: nil) }
        guard let next = Rung(rawValue: rung.rawValue + 1) else { return nil }
        return Gap(next: next, missing: ladder.missing(best?.facets ?? []), nearest: nearest.id)
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
            guard !repetitions.isRepeated(item.passage, isRecord: item.isRecord) else { return nil }
            var finding = item.finding
            let count = occurrences[finding.id, default: 0] + 1
            occurrences[finding.id] = count
            if count > 1 { finding.id += "-\(count)" }
            return finding
        }
    }
}
