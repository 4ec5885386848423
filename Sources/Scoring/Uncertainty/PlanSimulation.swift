import Rulebook

/// The scores of one plan over all draws. Depends on nothing but the scorecard, the rulebook and the draws.
struct PlanSimulation {
    private let rulebook: Rulebook
    private let draws: SimulationDraws
    /// The criteria of the plan that count, with their message and place in the rulebook.
    private let criteria: [Member]
    private let seed: UInt64

    private struct Member {
        var message: Int
        /// Place in the rulebook's list of criteria.
        var place: Int
        var id: String
        /// As scored, 0–100.
        var score: Double
        /// Values of the rungs of its measures, best first.
        var measureValues: [Double]
        /// Share of its measures that count for breadth, 0–1.
        var countedShare: Double
        var findingCount: Int
        var quality: SimulationDraws.Quality?
        var formula: CriterionFormula
    }

    init(_ scorecard: Scorecard, rulebook: Rulebook, draws: SimulationDraws, seed: UInt64) {
        self.rulebook = rulebook
        self.draws = draws
        self.seed = seed ^ StableHash.number([scorecard.plan.id])
        let language = scorecard.plan.languages.first
        var message: [String: Int] = [:]
        for (number, item) in rulebook.messages.enumerated() where item.weight > 0 {
            for member in item.members { message[member.criterion] = number }
        }
        criteria = rulebook.criteria.enumerated().compactMap { place, criterion in
            guard let number = message[criterion.id], place < scorecard.criteria.count,
                let score = scorecard.criteria[place].score
            else { return nil }
            let scored = scorecard.criteria[place]
            let formula = CriterionFormula(
                parameters: rulebook.parameters, expectedShare: criterion.breadth, measureCount: scored.measureCount)
            return Member(
                message: number, place: place, id: criterion.id, score: score,
                measureValues: scored.measures.map { formula.value(of: $0.rung) },
                countedShare: scored.measures.isEmpty
                    ? 0 : Double(scored.countedMeasures) / Double(scored.measures.count),
                findingCount: scored.findings.count, quality: draws.quality(of: criterion.id, language: language),
                formula: formula)
        }
    }

    /// Ids of the criteria whose false alarms were drawn.
    var measuredCriteria: [String] { criteria.filter { $0.quality != nil }.map(\.id) }

    /// One score for each draw, 0–100; none where no criterion counts.
    func scores() -> [Double] {
        guard !criteria.isEmpty else { return [] }
        var generator = SeededGenerator(seed: seed, stream: 2)
        var sums = [Double](repeating: 0, count: rulebook.messages.count)
        var weights = sums
        return draws.draws.indices.map { number in
            let draw = draws.draws[number]
            for message in sums.indices { (sums[message], weights[message]) = (0, 0) }
            for member in criteria {
                let weight = draw.criterionWeights[member.place]
                sums[member.message] += weight * score(of: member, draw: number, &generator)
                weights[member.message] += weight
            }
            var mean = WeightedMean(isGeometric: draw.isGeometric)
            for message in sums.indices where weights[message] > 0 {
                mean.add(sums[message] / weights[message], weight: draw.messageWeights[message])
            }
            return mean.value ?? 0
        }
    }

    /// The criterion's score with false alarms taken out and missed measures put in.
    private func score(of member: Member, draw: Int, _ generator: inout SeededGenerator) -> Double {
        guard let quality = member.quality else { return member.score }
        let formula = member.formula
        let precision = quality.precision[draw]
        let measures = member.measureValues
        var left = formula.parameters.depthMeasures
        var bestValues = 0.0
        var looked = 0
        while looked < measures.count, left > 0 {
            if generator.uniform() < precision {
                bestValues += measures[looked]
                left -= 1
            }
            looked += 1
        }
        let kept =
            formula.parameters.depthMeasures - left
            + generator.binomial(count: measures.count - looked, probability: precision)
        var counted = Double(kept) * member.countedShare
        if let recall = quality.recall?[draw], recall > 0 {
            // A missed measure is taken for one that commits: nothing is known of its budget or target.
            let missed = generator.poisson(mean: Double(kept) * (1 - recall) / recall)
            bestValues += Double(min(missed, left)) * formula.value(of: .committed)
            counted += Double(missed)
        }
        let hasMentions = bestValues == 0 && (0..<member.findingCount).contains { _ in generator.uniform() < precision }
        return formula.score(
            depth: formula.depth(bestValues: bestValues, hasMentions: hasMentions),
            breadth: formula.breadth(counted: counted))
    }
}
