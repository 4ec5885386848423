import Rulebook
import Scoring
import Testing

@testable import RuleTesting

@Suite struct RuleTestRunnerTests {
    @Test func `a test that says what is found passes`() throws {
        let outcome = try run(
            "The Development Bank <<action|will lend>> <<budget|USD 25 million>> to <<topic|SMEs>>.", rung: 3)
        #expect(outcome.status == .passed, "\(outcome.reasons)")
    }

    @Test func `a wrong rung fails with what was found`() throws {
        let outcome = try run("SMEs are the backbone of the economy.", rung: 2)
        #expect(outcome.status == .failed)
        #expect(outcome.reasons == ["rung 2 expected, rung 1 found"])
    }

    @Test func `a span that is not found, or found elsewhere, fails`() throws {
        let outcome = try run("The <<topic|Development Bank>> will lend to SMEs.", rung: 2)
        #expect(
            outcome.reasons == [
                "topic “Development Bank” expected, not found", "topic “SMEs” found, not expected",
            ])
    }

    @Test func `kinds that are not marked are not checked`() throws {
        #expect(try run("The bank will lend to SMEs.", rung: 2).status == .passed)
    }

    @Test(arguments: [
        // The winning finding alone would be "SMEs"; a killed match counts, one that an `except` term covers does not.
        (
            "The bank will lend to <<topic|SMEs>>. It will not lend to <<topic|micro firms>>, and SME statistics are kept.",
            2
        ),
        ("Nothing is said of SME statistics.", 0),
        ("The fund is for <<topic|women in <<topic|micro firms>>>>.", 1),
    ])
    func `with all topics marked, every match counts, once each`(text: String, rung: Int) throws {
        let outcome = try run(text, rung: rung, allTopics: true)
        #expect(outcome.status == .passed, "\(outcome.reasons)")
    }

    @Test func `with all topics marked, a match without a mark fails, even where no topic is marked`() throws {
        let text = "The bank will lend to SMEs. It will not lend to micro firms."
        #expect(
            try run(text, rung: 2, allTopics: true).reasons == [
                "topic “SMEs” found, not expected", "topic “micro firms” found, not expected",
            ])
    }

    @Test func `a numeral may be marked with or without the counted noun`() throws {
        for marked in ["<<number|4,000 traders>> ", "<<number|4,000>> traders "] {
            let outcome = try run("The bank will lend to SMEs; \(marked) are served <<deadline|by 2025>>.", rung: 3)
            #expect(outcome.status == .passed, "\(outcome.reasons)")
        }
    }

    @Test func `the guard must be the one expected`() throws {
        let text = "SMEs will not be given anything: the bank will lend to others."
        #expect(try run(text, rung: 0, killedBy: .negation).status == .passed)
        let outcome = try run(text, rung: 0, killedBy: .exclusion)
        #expect(outcome.reasons == ["killed by exclusion expected, negation found"])
    }

    @Test func `a failing test marked todo is known, a passing one must lose its mark`() throws {
        #expect(try run("Nothing here.", rung: 2, todo: "later").status == .known)
        let outcome = try run("The bank will lend to SMEs.", rung: 2, todo: "later")
        #expect(outcome.status == .failed)
        #expect(outcome.reasons == ["marked `todo` but passes: remove `todo`"])
    }

    @Test func `lines, list items, headings and rows become blocks, and spans are found across line breaks`() throws {
        let outcome = try run(
            """
            # Measure 1: Credit for <<topic|SMEs>>

            The measure has a budget of
            <<budget|USD 3
            million>>.
            """, rung: 3)
        #expect(outcome.status == .passed, "\(outcome.reasons)")
        #expect(try run("- The bank will lend.\n- SMEs", rung: 1).status == .passed)
        #expect(try run("SMEs | Credit | will lend | USD 3 million", rung: 3).status == .passed)
    }

    @Test func `the report names file, reasons and counts`() throws {
        let failed = try run("SMEs are many.", rung: 2)
        let passed = try run("The bank will lend to SMEs.", rung: 2)
        let text = RuleTestReport(run: RuleTestRun(outcomes: [passed, failed])).text
        #expect(text.contains("FAILED criteria/sme-support.tests.yaml:2:5 sme-support [en] a test"))
        #expect(text.contains("→ rung 2 expected, rung 1 found"))
        #expect(text.hasSuffix("1 passed, 1 failed\n"))
        #expect(RuleTestRun(outcomes: [failed]).failed == 1)
        #expect(RuleTestRun(outcomes: [passed]).failed == 0)
    }

    private func run(
        _ text: String, rung: Int, killedBy: Guard? = nil, todo: String? = nil, allTopics: Bool = false
    ) throws -> RuleTestOutcome {
        var lines = ["tests:", "  - name: a test", "    lang: en", "    rung: \(rung)"]
        if let killedBy { lines.append("    killed-by: \(killedBy.rawValue)") }
        if allTopics { lines.append("    topics: all") }
        if let todo { lines.append("    todo: \(todo)") }
        lines += ["    text: |"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "      \($0)" }
        let tests = RuleFile(path: "criteria/sme-support.tests.yaml", text: lines.joined(separator: "\n") + "\n")
        let loading = RulebookLoader.load(files: Self.files + [tests])
        #expect(loading.diagnostics.filter { $0.severity == .error } == [])
        let rulebook = try #require(loading.rulebook)
        var runner = RuleTestRunner(CompiledRulebook(rulebook))
        return runner.run(try #require(loading.tests.first))
    }

    /// A rulebook of one criterion and a few cues.
    private static let files = [
        RuleFile(
            path: "rulebook.yaml",
            text: """
                version: 1.0.0
                title: {en: A small rulebook}
                languages: [en]
                messages:
                  - id: production
                    title: {en: Production}
                    weight: 1
                    criteria:
                      - {id: sme-support, weight: 1}
                scoring:
                  rung-values: [0, 0.05, 0.4, 0.7, 1]
                  depth-measures: 3
                  depth-share: 0.7
                  minimum-measures: 10
                  readable-share: 0.65

                """),
        RuleFile(
            path: "criteria/sme-support.yaml",
            text: """
                id: sme-support
                version: 1
                title: {en: Support for small firms}
                source: key message 1(d)
                question: Does the plan help small firms?
                breadth: 10%
                topic:
                  firms:
                    en: [SME, micro firm]
                  women:
                    en: [women (in micro firm)?]
                except:
                  en: [SME statistics]

                """),
        cue("action", "will (lend|give|be given)"), cue("deadline", "by <year>"), cue("negation", "not"),
        cue("exclusion", "with the exception of"),
    ]

    private static func cue(_ role: String, _ term: String) -> RuleFile {
        RuleFile(
            path: "cues/\(role).yaml", text: "id: \(role)\nversion: 1\nrole: \(role)\nterms:\n  en: [\(term)]\n")
    }
}
