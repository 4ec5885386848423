import Scoring

/// The parts of `scores.json` on uncertainty: intervals of each plan, the simulation's settings, pairs of ranked plans, sensitivity.
struct UncertaintyJSON {
    let results: Results

    /// A plan's intervals; `null` where none was drawn.
    static func write(_ uncertainty: PlanUncertainty?, to json: inout JSONText) {
        guard let uncertainty, let score = uncertainty.score else {
            json.null("uncertainty")
            return
        }
        json.object("uncertainty") { json in
            write("score", score, to: &json)
            if let rank = uncertainty.rank { write("rank", rank, to: &json) } else { json.null("rank") }
            json.member("measuredCriteria", uncertainty.measuredCriteria)
        }
    }

    private static func write(_ key: StaticString, _ interval: Interval, to json: inout JSONText) {
        json.object(key) {
            $0.member("low", interval.low, decimals: 2)
            $0.member("median", interval.median, decimals: 2)
            $0.member("high", interval.high, decimals: 2)
        }
    }

    func write(to json: inout JSONText) {
        guard let uncertainty = results.uncertainty else { return }
        json.object("simulation") { json in
            json.member("seed", String(uncertainty.settings.seed))
            json.member("draws", uncertainty.settings.draws)
            json.member("weightSpread", uncertainty.settings.weightSpread, decimals: 4)
            json.array("rankedAbove", Array(uncertainty.ranked.enumerated())) { json, item in
                json.object(compact: true) {
                    $0.member("plan", results.scorecards[item.element].plan.id)
                    $0.member("shares", uncertainty.rankedAbove[item.offset], decimals: 4)
                }
            }
        }
        json.array("sensitivity", results.sensitivity.effects) { json, effect in
            json.object {
                switch effect.choice {
                case .arithmetic:
                    $0.member("choice", "arithmetic")
                    $0.null("criterion")
                case .without(let criterion):
                    $0.member("choice", "without")
                    $0.member("criterion", criterion)
                }
                $0.member("averageRankShift", effect.averageRankShift, decimals: 4)
                $0.array("plans", Array(results.scorecards.indices)) { json, position in
                    json.object(compact: true) {
                        $0.member("id", results.scorecards[position].plan.id)
                        $0.member("scoreShift", effect.scoreShifts[position], decimals: 2)
                        $0.member("rankShift", effect.rankShifts[position])
                    }
                }
            }
        }
    }
}
