import Reporting
import Scoring

/// What a reader must know before taking a move for the plan's doing.
enum ComparisonRemarks {
    static func all(
        _ before: ResultsFile.Provenance?, _ after: ResultsFile.Provenance?, _ pairs: PlanPairs
    ) -> [String] {
        var remarks: [String] = []
        if let before, let after, before != after {
            let names = [before, after].map {
                "rulebook \($0.rulebook) (\($0.rulebookHash.prefix(8))), version \($0.touchstone)"
            }
            remarks.append(
                before.rulebookHash == after.rulebookHash
                    ? "The two were scored by different versions of Touchstone: \(before.touchstone) and \(after.touchstone)."
                    : "The two were scored by different rules: \(names[0]), and \(names[1]). What moved may be the rules' doing."
            )
        }
        let foreign = pairs.pairs.filter { $0.before.plan.languages.first != $0.after.plan.languages.first }
        if !foreign.isEmpty {
            let list = foreign.map { pair -> String in
                let languages = [pair.before, pair.after].map { $0.plan.languages.first ?? "unknown" }
                return "\(pair.after.plan.id) (\(languages[0]) → \(languages[1]))"
            }.joined(separator: ", ")
            remarks.append(
                "In another language than before: \(list). Rules of one language find what those of another may not.")
        }
        return remarks
    }
}
