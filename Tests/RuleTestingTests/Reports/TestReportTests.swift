import Foundation
import Rulebook
import Scoring
import Testing

@testable import RuleTesting

/// What `touchstone test` says of a run in which much is wrong, for people and for programs.
@Suite struct TestReportTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/reports")
    static let isUpdating = ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_FIXTURES"] == "1"

    static let run: RuleTestRun = {
        let loading = RulebookLoader.load(folder: folder.appendingPathComponent("Rules").path)
        var run = RuleTestRun(
            outcomes: [], diagnostics: loading.problems, files: loading.files, rulebook: loading.remainder,
            folder: "Rules", version: "0.1.0")
        guard let rulebook = loading.remainder else { return run }
        var runner = RuleTestRunner(CompiledRulebook(rulebook))
        run.outcomes = loading.tests.map { runner.run($0) }
        // No text of the fixture fails in one print alone: one is made to.
        if let index = run.outcomes.firstIndex(where: { $0.status == .passed }) {
            run.outcomes[index].status = .failed
            run.outcomes[index].variants = [variant(of: run.outcomes[index])]
        }
        return run
    }()

    private static func variant(of outcome: RuleTestOutcome) -> VariantOutcome {
        VariantOutcome(
            variant: .hyphenation, status: .failed, reasons: ["rung 2 expected, rung 0 found"],
            text: "The ministry will open re-pair shops.", spans: SpanComparison(), finding: nil)
    }

    @Test func `failures are shown with passage, ladder, guards and near misses`() throws {
        try Self.compare(RuleTestReport(run: Self.run).text, with: "run.txt")
    }

    @Test(arguments: RuleTestReportFormat.allCases)
    func `a report is the one that was reviewed`(format: RuleTestReportFormat) throws {
        try Self.compare(format.reporter.text(of: Self.run), with: "run.\(format.rawValue)")
    }

    @Test func `annotations and summary are those that were reviewed`() throws {
        try Self.compare(GitHubAnnotations().text(of: Self.run), with: "annotations.txt")
        try Self.compare(GitHubSummary().text(of: Self.run), with: "summary.md")
    }

    @Test func `colour marks expected, missing and found, and nothing else changes`() throws {
        let text = RuleTestReport(run: Self.run, style: .coloured).text
        #expect(text.contains("\u{1B}[31mFAILED\u{1B}[0m"))
        #expect(text.contains("\u{1B}[32m^^^^^^^ deadline, as expected\u{1B}[0m"))
        let plain = text.replacing(/\u{1B}\[[0-9]*m/, with: "")
        #expect(plain == RuleTestReport(run: Self.run).text)
    }

    @Test func `a run in which all is well has empty reports that are still whole`() {
        var run = Self.run
        run.outcomes = []
        run.diagnostics = []
        #expect(TAPReport().text(of: run) == "TAP version 13\n1..0\n")
        #expect(JUnitReport().text(of: run).contains("tests=\"0\" failures=\"0\" errors=\"0\" skipped=\"0\""))
        #expect(SARIFReport().text(of: run).contains("\"results\" : [\n\n      ]"))
        #expect(GitHubAnnotations().text(of: run).isEmpty)
        #expect(GitHubSummary().text(of: run) == "### Rule tests\n\n0 passed, 0 failed\n")
    }

    @Test func `XML has no character that it does not allow`() {
        #expect(
            XMLText.content("a\u{0}\u{1B}[31m\u{FFFE} ]]> é\r\n") == "a\u{FFFD}\u{FFFD}[31m\u{FFFD} ]]&gt; é&#13;\n")
        #expect(XMLText.attribute("a\n\t\"b\"") == "a&#10;&#9;&quot;b&quot;")
    }

    private static func compare(_ text: String, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if isUpdating { try Data(text.utf8).write(to: file) }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
