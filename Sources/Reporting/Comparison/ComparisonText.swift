import Rulebook
import Scoring

/// Moves as a text for a terminal: what changed in the rules, a table of all moves by size, and each with its quotes.
struct ComparisonText {
    /// Pieces of evidence printed for one move; the rest are counted.
    private static let shownEvidence = 5

    private let report: ComparisonReport

    init(_ report: ComparisonReport) { self.report = report }

    var text: String {
        var page = TextPage()
        page.heading("\(report.before) → \(report.after)")
        for remark in report.remarks { page.paragraph(remark) }
        if let rules = report.rules { write(rules, to: &page) }
        page.paragraph(MoveWords.summary(of: report))
        if let pair = report.onlyPair { page.paragraph(MoveWords.pair(pair)) }
        writeTable(to: &page)
        writePlans(to: &page)
        writeUnpaired(to: &page)
        for (number, move) in report.shown.enumerated() { write(move, number: number + 1, to: &page) }
        return page.text
    }

    private func write(_ rules: RulebookChanges, to page: inout TextPage) {
        guard !rules.isEmpty else {
            page.paragraph("The rules mean the same.")
            return
        }
        let count = MoveWords.count(of: rules.rules)
        if !count.isEmpty { page.line("\(count).") }
        for rule in rules.rules {
            page.line(MoveWords.title(of: rule), indent: 2)
            for detail in MoveWords.details(of: rule) { page.line(detail, indent: 4) }
        }
        if !rules.settings.isEmpty { page.line("Settings of the rulebook:") }
        for setting in rules.settings { page.line(MoveWords.words(of: setting), indent: 2) }
        page.blank()
    }

    private func writeTable(to page: inout TextPage) {
        guard !report.shown.isEmpty else { return }
        var table = TextTable(
            header: ["No.", "Rung", "Score", "Criterion", "Plan"], alignments: [.right, .left, .left, .left, .left],
            firstWidth: 6)
        for (number, move) in report.shown.enumerated() {
            table.add([
                "\(number + 1)", MoveWords.rungs(of: move), MoveWords.scores(of: move), move.criterion, move.plan,
            ])
        }
        for line in table.lines { page.verbatim(line) }
        if report.left > 0 { page.line("… and \(report.left) more; --limit prints more, --format json all.") }
        page.blank()
    }

    private func writePlans(to page: inout TextPage) {
        let plans = report.movedPlans
        guard !plans.isEmpty else { return }
        var table = TextTable(header: ["Plan score", "Plan"], alignments: [.left, .left], firstWidth: 60)
        for plan in plans.prefix(report.limit) { table.add([MoveWords.scores(of: plan), plan.plan.id]) }
        for line in table.lines { page.verbatim(line) }
        if plans.count > report.limit { page.line("… and \(plans.count - report.limit) more.") }
        page.blank()
    }

    private func writeUnpaired(to page: inout TextPage) {
        let sides = [("before", report.comparison.onlyBefore), ("now", report.comparison.onlyAfter)]
        for (side, plans) in sides where !plans.isEmpty {
            page.paragraph("Only \(side): \(plans.map(\.id).joined(separator: ", ")).")
        }
    }

    private func write(_ move: CriterionMove, number: Int, to page: inout TextPage) {
        page.heading(
            "\(number). \(move.criterion) in \(move.plan): rung \(MoveWords.rungs(of: move)), score "
                + MoveWords.scores(of: move))
        if move.evidence.isEmpty { page.paragraph(MoveWords.withoutEvidence(move)) }
        for evidence in move.evidence.prefix(Self.shownEvidence) {
            page.line(MoveWords.place(of: evidence), indent: 3)
            if let quote = MoveWords.quoteBefore(of: evidence) { page.line("before: \(quote)", indent: 5) }
            page.line(MoveWords.quote(of: evidence), indent: 5)
            for part in MoveWords.parts(of: evidence) { page.line(part, indent: 5) }
            page.blank()
        }
        let left = move.evidence.count - Self.shownEvidence
        if left > 0 { page.paragraph("   … and \(left) more.") }
    }
}
