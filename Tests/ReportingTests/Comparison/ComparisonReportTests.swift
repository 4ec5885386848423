import Foundation
import Rulebook
import Scoring
import Testing

@testable import Reporting

@Suite("Reports of moves")
struct ComparisonReportTests {
    /// To accept a change, run this test with TOUCHSTONE_ACCEPT set to the path of `Tests/ReportingTests/Fixtures`, read
    /// the difference, commit it, and run the tests again.
    static let accepting = ProcessInfo.processInfo.environment["TOUCHSTONE_ACCEPT"]

    @Test(
        "text, Markdown and JSON are those that were reviewed, byte for byte",
        arguments: [(ComparisonFormat.text, "txt"), (.markdown, "md"), (.json, "json")])
    func expected(format: ComparisonFormat, ending: String) throws {
        let bytes = format.bytes(of: SampleMoves.report)
        if let accepting = Self.accepting {
            let url = URL(fileURLWithPath: "\(accepting)/Expected/moves.\(ending)")
            try Data(bytes).write(to: url)
        } else {
            let resources = try #require(Bundle.module.resourceURL)
            let expected = try Data(contentsOf: resources.appendingPathComponent("Fixtures/Expected/moves.\(ending)"))
            #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
        }
    }

    @Test("what is beyond the limit is counted in text, and whole in JSON")
    func limit() throws {
        var report = SampleMoves.report
        report.limit = 1
        let text = String(decoding: ComparisonFormat.text.bytes(of: report), as: UTF8.self)
        #expect(text.contains("… and \(report.comparison.moves.count - 1) more; --limit prints more"))
        #expect(ComparisonFormat.json.bytes(of: report) == ComparisonFormat.json.bytes(of: SampleMoves.report))
    }

    @Test("rules that mean the same are said to")
    func sameRules() throws {
        let rules = RulebookChanges(before: SampleResults.rulebook, after: SampleResults.rulebook)
        let report = ComparisonReport(
            comparison: ScorecardComparison(before: [], after: []), before: "Rules at HEAD", after: "Rules",
            rules: rules, version: "0.1.0")
        let text = String(decoding: ComparisonFormat.text.bytes(of: report), as: UTF8.self)
        #expect(text == "Rules at HEAD → Rules\n\nThe rules mean the same.\n\nNothing can have moved.\n")
    }
}

/// Moves of the sample plans: a finding lost to a guard, one lowered, one that came, a criterion that went, a plan on one side only.
enum SampleMoves {
    static let report = ComparisonReport(
        comparison: ScorecardComparison(
            before: [SampleResults.alphaland, SampleResults.hostile, SampleResults.withheld], after: [after, hostile]),
        before: "Rules at HEAD~1", after: "Rules",
        rules: RulebookChanges(before: SampleResults.rulebook, after: rules), version: "0.1.0")

    private static var after: Scorecard {
        var card = SampleResults.alphaland
        card.score = 38.1
        var circularity = card.criteria[0]
        circularity.rung = .resourced
        circularity.score = 60
        circularity.findings[0].rung = .resourced
        circularity.findings[0].facets.remove(.monitoring)
        circularity.findings[0].highlights.removeLast()
        card.criteria[0] = circularity
        var support = card.criteria[1]
        var killed = support.findings[0]
        killed.rung = .absent
        killed.guards = [GuardHit(guardCue: .negation, words: "will not", term: "(will|shall) not")]
        support.rung = .mentioned
        support.score = 3.5
        support.findings.removeFirst()
        support.rejected = [killed]
        card.criteria[1] = support
        card.criteria.removeLast()
        return card
    }

    private static var hostile: Scorecard {
        var card = SampleResults.hostile
        card.criteria = card.criteria.map { score in
            var score = score
            score.findings.removeAll()
            score.state = .absent
            score.rung = .absent
            score.score = 0
            return score
        }
        return card
    }

    private static var rules: Rulebook {
        var rulebook = SampleResults.rulebook
        rulebook.criteria.removeLast()
        rulebook.criteria[0].version += 1
        rulebook.criteria[0].breadth = 0.2
        rulebook.parameters.depthShare = 0.6
        rulebook.messages[0].members[1].weight = 1
        return rulebook
    }
}
