import Rulebook

/// What becomes of scores and ranks if one choice is made otherwise: a criterion left out, or the arithmetic mean over the messages
/// instead of the geometric one (OECD/JRC Handbook, chapter 1.7).
public struct Sensitivity: Sendable, Equatable {
    public enum Choice: Sendable, Equatable {
        case without(criterion: String)
        case arithmetic
    }

    /// One choice and what it does.
    public struct Effect: Sendable, Equatable {
        public var choice: Choice
        /// Change of each plan's score in points, by place of the scorecard; nil where it has none with or without the choice.
        public var scoreShifts: [Double?]
        /// Change of each ranked plan's rank, by place of the scorecard; positive is towards the bottom.
        public var rankShifts: [Int?]

        /// Mean of the rank shifts without their signs: the handbook's average shift in rank; nil without ranked plans.
        public var averageRankShift: Double? {
            let shifts = rankShifts.compactMap { $0 }
            guard !shifts.isEmpty else { return nil }
            return Double(shifts.map(abs).reduce(0, +)) / Double(shifts.count)
        }
    }

    /// The arithmetic mean first, then each criterion that has weight, in the rulebook's order.
    public var effects: [Effect]

    public init(_ scorecards: [Scorecard], rulebook: Rulebook) {
        let isRanked = scorecards.map { $0.state == .scored }
        let base = scorecards.map(\.score)
        func effect(_ choice: Choice, _ scores: [Double?]) -> Effect {
            let shifts = zip(base, scores).map { before, after in
                before.flatMap { before in after.map { $0 - before } }
            }
            return Effect(
                choice: choice, scoreShifts: shifts,
                rankShifts: Self.shifts(from: base, to: scores, isRanked: isRanked))
        }
        var effects = [effect(.arithmetic, scorecards.map(\.arithmeticScore))]
        let weighted = rulebook.messages.filter { $0.weight > 0 }.flatMap(\.members).filter { $0.weight > 0 }
        for member in weighted {
            var reduced = rulebook
            for message in reduced.messages.indices {
                reduced.messages[message].members.removeAll { $0.criterion == member.criterion }
            }
            let scores = scorecards.map { scorecard in
                scorecard.score == nil ? nil : PlanTotals(rulebook: reduced, criteria: scorecard.criteria).score
            }
            effects.append(effect(.without(criterion: member.criterion), scores))
        }
        self.effects = effects
    }

    private static func shifts(from before: [Double?], to after: [Double?], isRanked: [Bool]) -> [Int?] {
        func ranks(_ scores: [Double?]) -> [Int?] {
            scores.indices.map { position in
                guard isRanked[position], let score = scores[position] else { return nil }
                return 1 + scores.indices.count { isRanked[$0] && (scores[$0] ?? -1) > score }
            }
        }
        return zip(ranks(before), ranks(after)).map { before, after in
            before.flatMap { before in after.map { $0 - before } }
        }
    }
}
