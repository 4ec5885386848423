import Rulebook
import Testing

@testable import RuleTesting

@Suite struct MutationRunTests {
    @Test func `killed, surviving and redundant mutants are the ones known by hand`() throws {
        let result = try run().results[0]
        #expect(
            Set(result.mutants.filter { $0.fate == .killed }.map(\.change)) == [
                "without `small firm`", "without `start-up ~2 credit`", "without except `small firm statistics`",
                "without the guard negation", "rung 2 without an action", "rungs 2 and 3 swapped",
                "rung 3 not by a budget",
            ])
        #expect(Set(result.redundant.map(\.change)) == ["without `family business`", "without `family businesses`"])
        #expect(
            result.survivors.map(\.change) == [
                "without `micro firm`", "`start-up ~2 credit` with ~4", "without `women trader`",
                "without except `micro firm survey`", "facets bind from the topic's sentence alone",
                "facets bind from two sentences away", "no anaphor carries the topic further", "rung 3 not by a target",
                "no rung 4", "rung 4 without monitoring", "rung 4 without a budget", "rung 4 without a target",
            ])
        #expect(result.score == MutationScore(killed: 7, all: 19))
        #expect(result.score.percent == 36)
    }

    @Test func `a killed mutant names the test that failed`() throws {
        let mutant = try #require(run().results[0].mutants.first { $0.change == "without `small firm`" })
        #expect(mutant.kind == .droppedAlternative)
        #expect(mutant.killer == "a bank that will lend commits")
        #expect((mutant.line, mutant.column) == (10, 9))
    }

    /// What the tests lack, with the mutants that each of them kills.
    @Test(arguments: [
        ("<<topic|Micro firms>> are many.", 1, "topics: all", "without `micro firm`"),
        ("Start-ups have no access to credit.", 0, "topics: all", "`start-up ~2 credit` with ~4"),
        ("The micro firm survey will be kept.", 0, "topics: all", "without except `micro firm survey`"),
        (
            "Small firms matter. The bank will lend USD 2 million.", 3, nil,
            "facets bind from the topic's sentence alone"
        ),
        ("Small firms matter. Prices rose. The bank will lend.", 1, nil, "facets bind from two sentences away"),
        ("The bank will lend to 300 small firms by 2030.", 3, nil, "rung 3 not by a target"),
    ])
    func `a missing test kills its mutant`(text: String, rung: Int, key: String?, change: String) throws {
        let rules = try SmallRulebook { path, rules in
            guard path == "criteria/firms.tests.yaml" else { return rules }
            let lines = ["  - name: a new one", "    lang: en", "    text: \(text)"]
            return rules + (lines + ["    rung: \(rung)"] + (key.map { ["    \($0)"] } ?? [])).joined(separator: "\n")
                + "\n"
        }
        let result = try run(rules).results[0]
        #expect(result.failingTests == [])
        #expect(try run().results[0].survivors.contains { $0.change == change })
        #expect(result.mutants.first { $0.change == change }?.killer == "a new one")
    }

    @Test func `a skeleton for a term is a test that kills the mutant`() throws {
        let survivor = try #require(run().results[0].survivors.first)
        let skeleton = try #require(survivor.skeleton)
        #expect(
            skeleton == """
                  - name: micro firm is found
                    lang: en
                    text: |
                      <<topic|micro firm>>
                    topics: all
                    rung: 1

                """)
        let rules = try SmallRulebook { path, text in path == "criteria/firms.tests.yaml" ? text + skeleton : text }
        let mutant = try run(rules).results[0].mutants.first { $0.change == survivor.change }
        #expect(mutant?.killer == "micro firm is found")
    }

    @Test func `where a test fails before anything is changed, nothing is tried`() throws {
        let rules = try SmallRulebook { path, text in
            path == "criteria/firms.tests.yaml" ? text.replacing("rung: 2", with: "rung: 1") : text
        }
        let result = try run(rules).results[0]
        #expect(result.failingTests == ["a bank that will lend commits"])
        #expect(result.mutants.isEmpty)
        #expect(
            MutationText(try run(rules)).text.hasPrefix("firms: not tried, as a test fails on the rules as they are\n"))
    }

    @Test func `what did not change is not tried again, what changed is`() throws {
        let first = try run()
        #expect(first.remembered == [])
        let record = MutationRecord(bytes: first.record.bytes)
        #expect(record == first.record)
        let second = try run(record: record)
        #expect(second.remembered == ["firms"])
        #expect(second.results == first.results)
        #expect(try run(record: record, triesAll: true).remembered == [])
        for file in ["criteria/firms.yaml", "criteria/firms.tests.yaml", "cues/action.yaml"] {
            let changed = try SmallRulebook { path, text in
                path != file
                    ? text
                    : text.replacing("micro firm", with: "tiny firm").replacing("give|", with: "")
                        .replacing("are many", with: "are few")
            }
            #expect(try run(changed, record: record).remembered == [], "\(file)")
        }
        let commented = try SmallRulebook { path, text in path == "cues/action.yaml" ? "# a note\n" + text : text }
        #expect(try run(commented, record: record).remembered == ["firms"])
    }

    @Test func `the reports are as their fixtures say`() throws {
        let run = try run()
        try SmallRulebook.compare(MutationText(run, folder: "Rules").text, with: "mutants.txt")
        try SmallRulebook.compare(MutationJSON.text(of: run, folder: "Rules"), with: "mutants.json")
    }

    private func run(
        _ rules: SmallRulebook? = nil, record: MutationRecord = MutationRecord(), triesAll: Bool = false
    ) throws -> MutationRun {
        let rules = try rules ?? SmallRulebook()
        return MutationRun(
            rules.rulebook, files: rules.loading.files, tests: rules.loading.tests, criteria: ["firms"], record: record,
            triesAll: triesAll, version: "1.0.0")
    }
}
