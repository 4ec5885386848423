import Rulebook
import Testing

@testable import RuleTesting

@Suite struct CoverageRunTests {
    @Test func `a term is reached where it counts as topic, by the tests that have it`() throws {
        let terms = try items(of: "firms", .term)
        #expect(
            terms.map(\.name) == [
                "small firm", "micro firm", "family business", "family businesses", "start-up ~2 credit",
                "women trader",
            ])
        #expect(terms[0].tests == ["a bank that will lend commits", "negation kills it"])
        #expect(terms[0].term == "small firm | micro firm")
        #expect(terms[2].tests == ["an amount is a budget"])
        #expect(terms.map(\.isReached) == [true, false, true, true, true, false])
    }

    @Test func `an except term is reached where it covers a topic`() throws {
        #expect(try items(of: "firms", .except).map(\.tests) == [["statistics are no support"], []])
    }

    @Test func `guards count that some cue has, ladder steps by the best finding, languages by tests`() throws {
        #expect(try items(of: "firms", .guard).map(\.name) == ["negation"])
        #expect(try items(of: "firms", .guard).map(\.tests) == [["negation kills it"]])
        #expect(try items(of: "firms", .ladderStep).map(\.isReached) == [true, true, false, true, false])
        #expect(try items(of: "firms", .language).map(\.name) == ["en"])
    }

    @Test func `cues are reached where they bind or guard`() throws {
        #expect(
            try items(of: "action", .cue).map(\.tests) == [
                ["firms: a bank that will lend commits", "firms: an amount is a budget"]
            ])
        #expect(try items(of: "negation", .cue).map(\.tests) == [["firms: negation kills it"]])
        #expect(try items(of: "deadline", .cue).map(\.tests) == [[]])
    }

    @Test func `a share is rounded down`() throws {
        let share = try #require(coverage().criteria.first).share
        #expect(share == CoverageShare(reached: 10, all: 15))
        #expect(share.percent == 66)
        #expect(CoverageShare(reached: 999, all: 1000).percent == 99)
        #expect(CoverageShare(reached: 0, all: 0).percent == 100)
    }

    @Test func `of cues not asked for nothing is told, and languages can be chosen`() throws {
        let rules = try SmallRulebook()
        let run = CoverageRun(rules.rulebook, files: rules.loading.files, tests: rules.loading.tests)
        #expect(run.coverage(criteria: ["firms"], cues: []).rules.map(\.id) == ["firms"])
        let french = run.coverage(criteria: ["firms"], languages: ["fr"], cues: [])
        #expect(french.rules[0].items.map(\.kind) == Array(repeating: .ladderStep, count: 5))
    }

    @Test func `the reports are as their fixtures say`() throws {
        let coverage = try coverage()
        try SmallRulebook.compare(CoverageText(coverage, folder: "Rules").text, with: "coverage.txt")
        try SmallRulebook.compare(CoverageJSON.text(of: coverage, folder: "Rules"), with: "coverage.json")
        try SmallRulebook.compare(CoverageLCOV.text(of: coverage, folder: "Rules"), with: "coverage.info")
    }

    @Test func `what of cues no test reached can be left out`() throws {
        let text = CoverageText(try coverage(), listsCues: false).text
        #expect(text.contains("cue deadline: 0 % covered"))
        #expect(!text.contains("  cues/deadline.yaml"))
    }

    private func items(of rule: String, _ kind: CoverageItem.Kind) throws -> [CoverageItem] {
        try #require(coverage().rules.first { $0.id == rule }).items.filter { $0.kind == kind }
    }

    private func coverage() throws -> RuleCoverage {
        let rules = try SmallRulebook()
        return CoverageRun(rules.rulebook, files: rules.loading.files, tests: rules.loading.tests)
            .coverage(criteria: ["firms"], cues: Set(rules.rulebook.cues.map(\.id)))
    }
}
