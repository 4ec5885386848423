import Rulebook
import Scoring

/// All that a rule author needs to see of one failed test.
struct FailureText {
    let outcome: RuleTestOutcome
    /// The file of the test; nil where it is not at hand.
    let source: TestsFile?
    let terms: TermPlaces
    var style = TextStyle.plain

    func lines() -> [String] {
        let test = outcome.test
        let place = "\(terms.folder)\(test.location.file):\(test.location.line):\(test.location.column)"
        let title = "\(style.paint("FAILED", .red)) \(place) \(test.criterion) [\(test.language)] \(test.name)"
        let written =
            outcome.reasons.isEmpty
            ? [] : passage() + outcome.reasons.map(arrow) + account(of: outcome.finding, rung: outcome.rung)
        return [title] + written + outcome.failedVariants.flatMap(lines)
    }

    private func arrow(_ reason: String) -> String { "  \(style.paint("→", .red)) \(reason)" }

    private func passage() -> [String] {
        MarkedPassage(
            text: outcome.test.text, spans: outcome.spans,
            number: { offset in
                source?.location(of: offset, inTextOf: outcome.test).map { String($0.line) } ?? ""
            }, style: style
        ).lines()
    }

    private func lines(_ variant: VariantOutcome) -> [String] {
        let title = "  printed with \(variant.variant.rawValue) (\(variant.variant.about)), it is read as"
        let passage = MarkedPassage(
            text: variant.text, spans: variant.spans, number: { _ in "" }, style: style)
        return [style.paint(title, .yellow)] + passage.lines() + variant.reasons.map(arrow)
            + account(of: variant.finding, rung: variant.finding?.rung ?? .absent)
    }

    private func account(of finding: Finding?, rung: Rung) -> [String] {
        var lines = ["  ladder"] + LadderText(finding: finding, rung: rung).lines()
        if let guards = finding?.guards, let finding, !guards.isEmpty {
            lines.append("  guards")
            lines += guards.map { line($0, on: finding) }
        }
        if let misses = finding?.nearMisses, !misses.isEmpty {
            lines.append("  near misses")
            lines += misses.map { "    \($0)" }
        }
        return lines
    }

    private func line(_ hit: GuardHit, on finding: Finding) -> String {
        let verb =
            switch hit.effect {
            case .kill: "killed it"
            case .drop: "dropped it"
            case .cap: "capped it at rung 1"
            }
        let place = terms.place(of: hit, language: finding.language).map { ", \($0)" } ?? ""
        return "    \(hit.guardCue.rawValue) \(verb): “\(hit.words)” by `\(hit.term)`\(place)"
    }
}
