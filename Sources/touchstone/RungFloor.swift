import ArgumentParser
import Rulebook
import Scoring

/// The lowest rung that a check allows for a criterion, `CRITERION=RUNG`.
struct RungFloor: ExpressibleByArgument {
    let criterion: String
    let rung: Rung

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let number = Int(parts[1]), let rung = Rung(rawValue: number)
        else { return nil }
        criterion = String(parts[0])
        self.rung = rung
    }

    func check(against rulebook: Rulebook) throws { try rulebook.require(criterion, by: "--fail-below") }

    /// A sentence for each scored plan that stands below; a criterion that does not count is not judged.
    func failures(in scorecards: [Scorecard]) -> [String] {
        scorecards.compactMap { scorecard in
            guard let score = scorecard.criteria.first(where: { $0.id == criterion }), score.state.counts,
                score.rung < rung
            else { return nil }
            return "\(scorecard.plan.id): \(criterion) is at rung \(score.rung.rawValue), below \(rung.rawValue)"
        }
    }
}
