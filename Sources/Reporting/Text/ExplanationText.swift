import Rulebook
import Scoring

/// Why a plan stands where it stands on one criterion: the winning measure, what bound, which guard took what away, and near misses.
///
/// In English, for reviewers and rule authors.
public struct ExplanationText {
    /// Findings printed in each part; the rest are counted.
    private static let shown = 8
    /// Characters after which a quote is cut.
    private static let quoteLength = 400

    private let words: ReportWords
    private let rulebook: Rulebook

    public init(rulebook: Rulebook) {
        self.rulebook = rulebook
        words = ReportWords(.english, rulebook: rulebook)
    }

    /// - Parameter criterion: an id of the rulebook that the scorecard was made with; else the text says that it is not there.
    public func text(of scorecard: Scorecard, criterion id: String) -> String {
        guard let score = scorecard.criteria.first(where: { $0.id == id }),
            let criterion = rulebook.criteria.first(where: { $0.id == id })
        else { return "There is no criterion \(id) in this rulebook.\n" }
        var page = TextPage()
        page.heading("\(words.title(ofCriterion: id)) in \(scorecard.plan.id)")
        page.paragraph("\(criterion.question) (\(criterion.file), version \(criterion.version); \(criterion.source))")
        writeVerdict(score, to: &page)
        guard score.state.counts else { return page.text }
        if let winner = score.findings.first { writeWinner(winner, to: &page) }
        writeDepthAndBreadth(score, criterion: criterion, to: &page)
        write("Other evidence", score.findings.dropFirst().filter { $0.guards.isEmpty }, to: &page)
        write("Held at rung 1 by a guard", score.findings.filter { !$0.guards.isEmpty }, to: &page)
        write("Killed or dropped by a guard", score.rejected, to: &page)
        write("Against the criterion", score.adverse, to: &page)
        write("Near misses", score.findings.filter { !$0.nearMisses.isEmpty }, to: &page)
        return page.text
    }

    private func writeVerdict(_ score: CriterionScore, to page: inout TextPage) {
        guard score.state.counts else {
            page.paragraph("Not counted: \(words.name(of: score.state)).")
            return
        }
        page.paragraph(
            "Rung \(score.rung.rawValue), \(words.name(of: score.rung)); score \(words.score(score.score)) of 100.")
        page.paragraph(score.gap.map(words.missing(in:)) ?? "No gap: the highest rung is reached.")
    }

    private func writeWinner(_ finding: Finding, to page: inout TextPage) {
        page.heading("The finding that gives the rung")
        write(finding, to: &page)
        for (highlight, term) in zip(finding.highlights, finding.terms) {
            let source = term.isEmpty ? "read as a quantity" : "term: \(term)"
            page.line("\(highlight.kind.rawValue): “\(finding.words(of: highlight))” (\(source))", indent: 4)
        }
        page.blank()
        for facet in Facet.allCases {
            let isBound = finding.facets.contains(facet)
            page.line("\(isBound ? "bound" : "missing"): \(words.meaning(of: facet))", indent: 4)
        }
        page.blank()
    }

    private func writeDepthAndBreadth(
        _ score: CriterionScore, criterion: Criterion, to page: inout TextPage
    ) {
        let parameters = rulebook.parameters
        let measures = score.measures
        let best = measures.prefix(parameters.depthMeasures).map { String($0.rung.rawValue) }.joined(separator: ", ")
        page.heading("Depth and breadth")
        let depth = words.share(score.depth)
        page.line(
            measures.isEmpty
                ? "Depth \(depth): no measure at rung 2 or more."
                : "Depth \(depth): best measures at rungs \(best), over \(parameters.depthMeasures).")
        page.paragraph(
            "Breadth \(words.share(score.breadth)): \(score.countedMeasures) of \(score.measureCount) measures at rung 2 "
                + "or more; full marks at \(words.share(criterion.breadth)) of them.")
    }

    private func write(_ title: String, _ findings: [Finding], to page: inout TextPage) {
        guard !findings.isEmpty else { return }
        page.heading("\(title) (\(findings.count))")
        for finding in findings.prefix(Self.shown) {
            write(finding, to: &page)
            for hit in finding.guards {
                let verb = hit.effect.pastTense
                page.line("\(hit.guardCue.rawValue) \(verb) it: “\(hit.words)” (term: \(hit.term))", indent: 4)
            }
            for miss in finding.nearMisses { page.line("near miss: \(miss)", indent: 4) }
            page.blank()
        }
        if findings.count > Self.shown { page.paragraph("… and \(findings.count - Self.shown) more.") }
    }

    private func write(_ finding: Finding, to page: inout TextPage) {
        page.line(words.language.quoted(finding.quote.cut(to: Self.quoteLength)), indent: 2)
        var places = [finding.document]
        if let number = finding.page { places.append("page \(number)") }
        if let row = finding.row { places.append("row \(row)") }
        let made = "\(finding.rule) version \(finding.ruleVersion); \(finding.id)"
        page.line(
            "\(places.joined(separator: ", ")); rung \(finding.rung.rawValue), \(words.list(finding.facets)); \(made)",
            indent: 2)
    }
}

extension Guard.Effect {
    fileprivate var pastTense: String {
        switch self {
        case .kill: "killed"
        case .drop: "dropped"
        case .cap: "capped"
        }
    }
}
