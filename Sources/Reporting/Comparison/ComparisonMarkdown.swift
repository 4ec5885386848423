import Rulebook
import Scoring

/// Moves in GitHub's Markdown, for a pull request: a table of moves, each with the quote that moved it most, and all quotes folded away.
struct ComparisonMarkdown {
    private static let shownEvidence = 5

    private let report: ComparisonReport

    init(_ report: ComparisonReport) { self.report = report }

    var text: String {
        let blocks =
            [title] + report.remarks.map(escaped) + ruleBlocks + [MoveWords.summary(of: report), pair]
            + [table, plans, unpaired, details]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var title: String { "### \(escaped(report.before)) → \(escaped(report.after))" }

    private var pair: String { report.onlyPair.map { escaped(MoveWords.pair($0)) } ?? "" }

    private var ruleBlocks: [String] {
        guard let rules = report.rules else { return [] }
        guard !rules.isEmpty else { return ["The rules mean the same."] }
        let lines = rules.rules.flatMap { rule in
            ["- \(escaped(MoveWords.title(of: rule)))"]
                + MoveWords.details(of: rule).map { "  - \(escaped($0))" }
        }
        return [(lines + rules.settings.map { "- \(escaped(MoveWords.words(of: $0)))" }).joined(separator: "\n")]
    }

    private var table: String {
        guard !report.shown.isEmpty else { return "" }
        var rows = ["| Rung | Score | Criterion | Plan | What moved it |", "| --- | --- | --- | --- | --- |"]
        rows += report.shown.map { move in
            let cells = [
                MoveWords.rungs(of: move), MoveWords.scores(of: move), move.criterion, move.plan, cause(of: move),
            ]
            return "| \(cells.map(escaped).joined(separator: " | ")) |"
        }
        if report.left > 0 { rows += ["", "… and \(report.left) more."] }
        return rows.joined(separator: "\n")
    }

    /// The first piece of evidence on one line.
    private func cause(of move: CriterionMove) -> String {
        guard let evidence = move.evidence.first else { return MoveWords.withoutEvidence(move) }
        let parts = MoveWords.parts(of: evidence).joined(separator: "; ")
        return "\(MoveWords.place(of: evidence)): \(parts)"
    }

    private var plans: String {
        let moved = report.movedPlans.prefix(report.limit)
        guard !moved.isEmpty else { return "" }
        let rows = moved.map { "| \(MoveWords.scores(of: $0)) | \(escaped($0.plan.id)) |" }
        return (["| Plan score | Plan |", "| --- | --- |"] + rows).joined(separator: "\n")
    }

    private var unpaired: String {
        [("before", report.comparison.onlyBefore), ("now", report.comparison.onlyAfter)]
            .filter { !$0.1.isEmpty }
            .map { side, plans in "Only \(side): \(escaped(plans.map(\.id).joined(separator: ", ")))." }
            .joined(separator: "\n\n")
    }

    private var details: String {
        let blocks = report.shown.filter { !$0.evidence.isEmpty }.map { move in
            let evidence = move.evidence.prefix(Self.shownEvidence).flatMap(lines)
            let left = move.evidence.count - Self.shownEvidence
            return
                (["**\(escaped(move.criterion))** in \(escaped(move.plan)): rung \(MoveWords.rungs(of: move))", ""]
                + evidence + (left > 0 ? ["… and \(left) more.", ""] : [])).joined(separator: "\n")
        }
        guard !blocks.isEmpty else { return "" }
        return "<details><summary>Quotes</summary>\n\n\(blocks.joined(separator: "\n"))\n</details>"
    }

    private func lines(of evidence: EvidenceMove) -> [String] {
        var lines: [String] = []
        if let quote = MoveWords.quoteBefore(of: evidence) { lines += ["> before: \(escaped(quote))", ">"] }
        lines += ["> \(escaped(MoveWords.quote(of: evidence)))", ">", "> \(escaped(MoveWords.place(of: evidence)))"]
        lines += MoveWords.parts(of: evidence).map { "> <br>\(escaped($0))" }
        return lines + [""]
    }

    private static func isControl(_ character: Character) -> Bool {
        character.isNewline || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    /// Text that is no markup and stays within its cell.
    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "|", "\\", "`", "*", "_", "[", "]", "#", "~", "@": result += "\\\(character)"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            default: result += Self.isControl(character) ? " " : String(character)
            }
        }
    }
}
