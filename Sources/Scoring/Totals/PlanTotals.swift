import Rulebook

/// Message scores and plan score from the criteria's scores (`Docs/Scoring.md`, "Messages and plan").
struct PlanTotals {
    private(set) var messages: [MessageScore]
    /// Geometric; nil where no criterion counts.
    private(set) var score: Double?
    private(set) var arithmeticScore: Double?
    private(set) var weakestMessage: String?
    private(set) var bounds: ScoreBounds?
    private let isPartial: Bool

    /// - Parameter criteria: in the rulebook's order.
    init(rulebook: Rulebook, criteria: [CriterionScore]) {
        let byId = Dictionary(criteria.map { ($0.id, $0) }) { first, _ in first }
        messages = rulebook.messages.map { Self.score($0, criteria: byId) }
        isPartial = criteria.contains { $0.state == .unsupportedLanguage }
        let weighted = zip(rulebook.messages, messages).compactMap { message, score in
            score.score.flatMap { message.weight > 0 ? (id: message.id, weight: message.weight, score: $0) : nil }
        }
        func mean(isGeometric: Bool) -> Double? {
            var mean = WeightedMean(isGeometric: isGeometric)
            for item in weighted { mean.add(item.score, weight: item.weight) }
            return mean.value
        }
        guard let geometric = mean(isGeometric: true) else { return }
        score = geometric
        arithmeticScore = mean(isGeometric: false)
        weakestMessage = weighted.min { $0.score < $1.score }?.id
        // What cannot be read may hold anything: a measure of every criterion, at the highest rung.
        bounds = ScoreBounds(low: geometric, high: 100)
    }

    func state(readableShare: Double, parameters: ScoringParameters) -> PlanState {
        if readableShare < parameters.readableShare { return .withheld }
        return isPartial ? .partial : .scored
    }

    mutating func withholdScore() {
        score = nil
        arithmeticScore = nil
        weakestMessage = nil
    }

    private static func score(_ message: Message, criteria: [String: CriterionScore]) -> MessageScore {
        let counted = message.members.compactMap { member in
            criteria[member.criterion]?.score.map { (weight: member.weight, score: $0) }
        }
        let total = counted.map(\.weight).reduce(0, +)
        let mean = total > 0 ? counted.map { $0.weight * $0.score }.reduce(0, +) / total : nil
        return MessageScore(
            id: message.id, score: mean, applicable: counted.count, total: message.members.count)
    }
}
