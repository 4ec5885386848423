import Foundation
import Testing

@Suite("touchstone lint")
struct LintCommandTests {
    private static let negation = "id: negation\nversion: 1\nrole: negation\nterms:\n  en: [not, never]\n"
    private static let criterion = """
        id: small-firms
        version: 1
        title: {en: Small firms}
        source: paragraph 8
        question: Does the plan help small firms?
        breadth: 10%
        topic:
          firms:
            en: [small firm]

        """
    private static let tests =
        "tests:\n  - {name: a firm, lang: en, text: Small firms grow., rung: 1}\n"
        + "  - {name: no help, lang: en, text: Small firms are not helped., rung: 0, killed-by: negation}\n"
    private static let rulebook = """
        version: 1.0.0
        title: {en: A small rulebook}
        languages: [en]
        messages:
          - {id: firms, title: {en: Firms}, weight: 1, criteria: [{id: small-firms, weight: 1}]}

        """

    /// A rulebook with only W202 and W204 to say of it: cues are missing.
    private func withRules(_ changes: [String: String] = [:], _ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            for part in ["cues", "criteria"] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
            }
            let files = [
                "rulebook.yaml": Self.rulebook, "cues/negation.yaml": Self.negation,
                "criteria/small-firms.yaml": Self.criterion, "criteria/small-firms.tests.yaml": Self.tests,
            ].merging(changes) { $1 }
            for (path, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)")) }
            try body(folder)
        }
    }

    @Test("warnings alone end with 0, and with 1 under --strict")
    func warnings() throws {
        try withRules { folder in
            let outcome = try TouchstoneProgram.run(["lint", folder])
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(outcome.output.contains("rulebook.yaml:3:1: warning[W204]: no plan in `en` can reach rung 2"))
            #expect(outcome.errors == "0 errors, 1 warning, 0 notes\n")
            #expect(try TouchstoneProgram.run(["lint", folder, "--strict"]).status == 1)
        }
    }

    @Test("with a base, only what it does not say of the base is told and counted; errors are always told")
    func base() throws {
        try withRules { base in
            try withRules(["criteria/small-firms.yaml": Self.criterion + "except:\n  en: [small firm fund]\n"]) {
                folder in
                let outcome = try TouchstoneProgram.run(["lint", folder, "--strict", "--base", base])
                #expect(outcome.status == 1)
                #expect(outcome.output.contains("criteria/small-firms.yaml:11:8: warning[W405]"))
                #expect(outcome.errors == "0 errors, 1 warning, 0 notes\n")
                let same = try TouchstoneProgram.run(["lint", folder, "--strict", "--base", folder])
                #expect(same.status == 0)
                #expect(same.errors == "0 errors, 0 warnings, 0 notes\n")
            }
            try withRules(["criteria/small-firms.yaml": "id: small-firms\n"]) { folder in
                let broken = try TouchstoneProgram.run(["lint", folder, "--base", folder])
                #expect(broken.status == 2)
            }
            let unknown = try TouchstoneProgram.run(["lint", base, "--base", "nowhere"])
            #expect(unknown.status == 64)
        }
    }

    @Test("notes are counted, and printed with --notes")
    func notes() throws {
        let longer = Self.criterion.replacing("[small firm]", with: "[small firm, small firm fund]")
        try withRules(["criteria/small-firms.yaml": longer]) { folder in
            let quiet = try TouchstoneProgram.run(["lint", folder])
            #expect(quiet.errors.hasSuffix("1 note (--notes prints them)\n"))
            #expect(!quiet.output.contains("N303"))
            #expect(try TouchstoneProgram.run(["lint", folder, "--notes"]).output.contains("9:22: note[N303]"))
            let annotations = try TouchstoneProgram.run(["lint", folder, "--notes", "--format", "github"])
            #expect(annotations.output.contains("::notice file="))
            let sarif = try TouchstoneProgram.run(["lint", folder, "--notes", "--format", "sarif"])
            #expect(sarif.output.contains("\"level\" : \"note\""))
        }
    }

    @Test("a broken rule is told with all that is found in the others, and the exit code is 2")
    func broken() throws {
        let messages = Self.rulebook.replacing("weight: 1}]}", with: "weight: 1}, {id: traders, weight: 1}]}")
        let twice = Self.criterion.replacing("[small firm]", with: "[small firm, small firms]")
        try withRules([
            "rulebook.yaml": messages, "criteria/small-firms.yaml": twice, "criteria/traders.yaml": "id: traders\n",
        ]) { folder in
            let outcome = try TouchstoneProgram.run(["lint", folder])
            #expect(outcome.status == 2)
            #expect(outcome.output.contains("criteria/traders.yaml:1:1: error[E105]"))
            #expect(outcome.output.contains("criteria/small-firms.yaml:9:22: warning[W301]"))
            // The tests of the rule that stands are run, too; a plan is not scored by half a rulebook.
            let tested = try TouchstoneProgram.run(["test", folder])
            #expect(tested.status == 2)
            #expect(tested.output.contains("2 passed, 0 failed"))
            #expect(tested.errors.contains("Left out, with the tests of what they define: criteria/traders.yaml."))
            let scored = try TouchstoneProgram.run(["score", TouchstoneProgram.examples, "--rules", folder])
            #expect(scored.status == 2)
            #expect(scored.errors.contains("Nothing else was done."))
            #expect(scored.errors.contains("\(folder)/criteria/traders.yaml:1:1: error[E105]"))
        }
    }

    @Test("what a broken cue or tests file would say is not missed")
    func brokenCue() throws {
        try withRules([
            "cues/negation.yaml": "id: negation\nrole: nagation\n", "criteria/small-firms.tests.yaml": "tests: [\n",
        ]) {
            folder in
            let outcome = try TouchstoneProgram.run(["lint", folder])
            #expect(outcome.status == 2)
            #expect(outcome.output.contains("error[E112]"))
            #expect(outcome.output.contains("error[E102]"))
            for code in ["W204", "W402", "W406"] { #expect(!outcome.output.contains(code)) }
        }
    }

    @Test("rules.lock is written once, and stops a meaning that changes without its version")
    func lock() throws {
        let path = "criteria/small-firms.yaml"
        try withRules { folder in
            #expect(try TouchstoneProgram.run(["lint", folder, "--lock"]).status == 0)
            let lock = try String(contentsOfFile: "\(folder)/rules.lock", encoding: .utf8)
            #expect(lock.contains("\ncriteria/small-firms 1 "))
            let write = { (text: String) in try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path)")) }

            let changed = Self.criterion.replacing("[small firm]", with: "[small firm, SME]")
            try write(changed)
            for arguments in [["lint", folder], ["lint", folder, "--lock"]] {
                let outcome = try TouchstoneProgram.run(arguments)
                #expect(outcome.status == 2)
                #expect((outcome.output + outcome.errors).contains("\(path):2:1: error[E212]"))
                #expect(try String(contentsOfFile: "\(folder)/rules.lock", encoding: .utf8) == lock)
            }

            try write(changed.replacing("version: 1", with: "version: 2"))
            #expect(try TouchstoneProgram.run(["lint", folder]).status == 0)
            #expect(try TouchstoneProgram.run(["lint", folder, "--lock"]).status == 0)
            try write(Self.criterion)
            #expect(try TouchstoneProgram.run(["lint", folder]).output.contains("error[E213]"))
        }
    }

    @Test("JSON and annotations say the same as the text")
    func formats() throws {
        let twice = Self.criterion.replacing("[small firm]", with: "[small firm, small firms]")
        try withRules(["criteria/small-firms.yaml": twice]) { folder in
            let json = try TouchstoneProgram.run(["lint", folder + "/criteria", "--format", "json"])
            #expect(json.status == 0)
            struct Report: Decodable {
                struct Problem: Decodable, Equatable {
                    var code, severity, file: String
                    var line, column, length: Int
                }
                var schemaVersion: Int
                var diagnostics: [Problem]
            }
            let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
            #expect(report.schemaVersion == 1)
            #expect(
                report.diagnostics == [
                    .init(
                        code: "W301", severity: "warning", file: "\(folder)/criteria/small-firms.yaml", line: 9,
                        column: 22, length: 11)
                ])
            let annotations = try TouchstoneProgram.run(["lint", folder + "/criteria", "--format", "github"])
            #expect(
                annotations.output.hasPrefix(
                    "::warning file=\(folder)/criteria/small-firms.yaml,line=9,col=22,title=W301::"))
        }
    }

    @Test("terms that are still to be written are for lint alone to tell")
    func quietElsewhere() throws {
        let messages = Self.rulebook.replacing("languages: [en]", with: "languages: [en, fr]")
        try withRules(["rulebook.yaml": messages]) { folder in
            #expect(try TouchstoneProgram.run(["lint", folder]).output.contains("warning[W201]"))
            let tested = try TouchstoneProgram.run(["test", folder])
            #expect(tested.status == 0)
            #expect(tested.errors == "")
        }
    }
}
