import Scoring

/// Robustness: what becomes of scores and ranks if one choice is made otherwise.
extension SheetBuilder {
    var robustness: SheetContent {
        let effects = results.sensitivity.effects
        return SheetContent(
            name: phrase(.robustness), tableName: "Robustness", lines: [phrase(.robustness), phrase(.robustnessNote)],
            columns: distinct([
                SheetColumn(title: phrase(.choice), width: 60),
                SheetColumn(title: phrase(.averageRankShift), width: 16, alignment: .number),
                SheetColumn(title: phrase(.largestRankShift), width: 34),
                SheetColumn(title: phrase(.largestScoreShift), width: 34),
            ]),
            rowCount: effects.count, row: { robustnessRow(effects[$0]) })
    }

    private func robustnessRow(_ effect: Sensitivity.Effect) -> [SheetCell] {
        let rank = largest(effect.rankShifts.map { $0.map { Double($0) } })
        let score = largest(effect.scoreShifts)
        return [
            .text(name(of: effect.choice)),
            effect.averageRankShift.map { .score($0) } ?? .remark(phrase(.noRank)),
            rank.map { shift($0.shift, decimals: 0, plan: $0.plan) } ?? .remark(phrase(.none)),
            score.map { shift($0.shift, decimals: 1, plan: $0.plan) } ?? .remark(phrase(.none)),
        ]
    }

    private func name(of choice: Sensitivity.Choice) -> String {
        switch choice {
        case .arithmetic: phrase(.choiceArithmetic)
        case .without(let criterion): phrase(.choiceWithout, words.title(ofCriterion: criterion))
        }
    }

    /// The largest shift without its sign, of equals the first plan's; nil where nothing shifts.
    private func largest(_ shifts: [Double?]) -> (shift: Double, plan: Int)? {
        var found: (shift: Double, plan: Int)?
        for (plan, shift) in shifts.enumerated() {
            guard let shift, abs(shift) > abs(found?.shift ?? 0) else { continue }
            found = (shift, plan)
        }
        return found
    }

    /// "+2 (ITA-2021)".
    private func shift(_ value: Double, decimals: Int, plan: Int) -> SheetCell {
        let number = abs(value).fixed(decimals: decimals, separator: words.language.decimalSeparator) ?? ""
        return .text(phrase(.shiftOf, (value < 0 ? "−" : "+") + number, results.scorecards[plan].plan.id))
    }
}
