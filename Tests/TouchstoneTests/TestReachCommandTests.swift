import Foundation
import Testing

@testable import touchstone

/// What `touchstone test` tells of coverage and mutation.
@Suite("touchstone test --coverage and --mutate")
struct TestReachCommandTests {
    private static let fixture = TouchstoneProgram.packageFolder
        .appendingPathComponent("Tests/RuleTestingTests/Fixtures/mutation")

    /// Hands over a copy of the small rulebook in a folder of its own.
    private func withRules(_ body: (_ folder: String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            try FileManager.default.copyItem(
                atPath: Self.fixture.appendingPathComponent("Rules").path, toPath: "\(folder)/Rules")
            try body(folder)
        }
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: path))
    }

    private func expected(_ name: String) throws -> String {
        try String(contentsOf: Self.fixture.appendingPathComponent(name), encoding: .utf8)
    }

    @Test("coverage follows the result of the tests, and is written as JSON and for lcov")
    func coverage() throws {
        try withRules { folder in
            let outcome = try TouchstoneProgram.run([
                "test", "--rules", "\(folder)/Rules", "--coverage", "--coverage-report", "lcov=\(folder)/a.info",
                "--coverage-report", "json=\(folder)/a.json",
            ])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("5 passed, 0 failed, 1 skipped\nfirms: 66 % covered: terms 66 % (4 of 6)"))
            #expect(outcome.output.contains("\n  \(folder)/Rules/criteria/firms.yaml:10:9: en term `micro firm`\n"))
            let lcov = try String(contentsOfFile: "\(folder)/a.info", encoding: .utf8)
            #expect(lcov == (try expected("coverage.info").replacing("SF:Rules", with: "SF:\(folder)/Rules")))
            let json = try String(contentsOfFile: "\(folder)/a.json", encoding: .utf8)
            #expect(json.contains("\"version\" : \"\(Touchstone.version)\""))
        }
    }

    @Test("less coverage than --min ends with 1 and says which criterion lacks it; cues count where they are named")
    func minimum() throws {
        try withRules { folder in
            let rules = "\(folder)/Rules"
            let options = ["test", "--rules", rules, "--coverage", "--min"]
            #expect(try TouchstoneProgram.run(options + ["66"]).status == 0)
            let short = try TouchstoneProgram.run(options + ["67"])
            #expect(short.status == 1)
            #expect(short.errors == "check failed: firms is covered to 66 %, less than 67 %\n")
            let cue = try TouchstoneProgram.run(["test", "\(rules)/cues", "--coverage", "--min", "60"])
            #expect(cue.status == 1)
            #expect(cue.errors.contains("check failed: deadline is covered to 0 %, less than 60 %\n"))
        }
    }

    @Test("--changed-since leaves out rules whose file and tests are as they were")
    func changedSince() throws {
        try withRules { folder in
            for arguments in [
                ["init", "-q"], ["add", "."],
                ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one"],
            ] {
                let git = try Process.run(
                    URL(fileURLWithPath: "/usr/bin/env"), arguments: ["git", "-C", folder] + arguments)
                git.waitUntilExit()
                try #require(git.terminationStatus == 0)
            }
            let options = ["test", "--rules", "\(folder)/Rules", "--coverage", "--changed-since", "HEAD"]
            #expect(try TouchstoneProgram.run(options).output.hasSuffix("1 skipped\ncovered: 100 % (0 of 0)\n"))
            try change("\(folder)/Rules/criteria/firms.tests.yaml", "are kept", "are kept for long")
            let tests = try TouchstoneProgram.run(options).output
            #expect(tests.contains("\nfirms: 66 % covered"))
            #expect(!tests.contains("\ncue "))
            try change("\(folder)/Rules/cues/deadline.yaml", "by <year>", "before <year>")
            #expect(try TouchstoneProgram.run(options).output.contains("\ncue deadline: 0 % covered"))
            let unknown = try TouchstoneProgram.run(options.dropLast() + ["no-such-revision"])
            #expect(unknown.status == 64)
            #expect(unknown.errors.contains("--changed-since no-such-revision: git says:"))
        }
    }

    @Test("mutants are told once, remembered, and tried again when a rule changed or --all asks for it")
    func mutation() throws {
        try withRules { folder in
            let options = [
                "test", "--rules", "\(folder)/Rules", "--mutate", "--mutation-record", "\(folder)/cache/record.json",
            ]
            let first = try TouchstoneProgram.run(options + ["--mutation-report", "json=\(folder)/a.json"])
            #expect(first.status == 0)
            let text = try expected("mutants.txt").replacing("  Rules/", with: "  \(folder)/Rules/")
            #expect(first.output.hasSuffix("1 skipped\n\(text)"))
            let json = try String(contentsOfFile: "\(folder)/a.json", encoding: .utf8)
            #expect(json.contains("\"change\" : \"without `micro firm`\""))
            let again = "firms: 36 % killed (7 of 19), 2 redundant, unchanged since the last run\n"
            #expect(try TouchstoneProgram.run(options).output.contains(again))
            #expect(try !TouchstoneProgram.run(options + ["--all"]).output.contains(again))
            try change("\(folder)/Rules/criteria/firms.yaml", "women trader", "woman trader")
            #expect(try !TouchstoneProgram.run(options).output.contains(again))
        }
    }

    @Test("a lower mutation score than --min ends with 1, and so do tests that fail")
    func mutationMinimum() throws {
        try withRules { folder in
            let options = [
                "test", "--rules", "\(folder)/Rules", "--mutate", "--mutation-record", "\(folder)/record.json", "--min",
            ]
            #expect(try TouchstoneProgram.run(options + ["36"]).status == 0)
            let short = try TouchstoneProgram.run(options + ["37"])
            #expect(short.status == 1)
            #expect(short.errors == "check failed: of firms 36 % of mutants are killed, less than 37 %\n")
            try change("\(folder)/Rules/criteria/firms.tests.yaml", "rung: 2", "rung: 1")
            let failing = try TouchstoneProgram.run(options + ["0"])
            #expect(failing.status == 1)
            #expect(failing.errors.hasSuffix("check failed: firms was not tried\n"))
        }
    }

    @Test("a record that cannot be written is a warning, a report that cannot be is an error")
    func unwritten() throws {
        try withRules { folder in
            let options = ["test", "--rules", "\(folder)/Rules", "--mutate", "--mutation-record"]
            let warned = try TouchstoneProgram.run(options + ["\(folder)/Rules/rulebook.yaml/record.json"])
            #expect(warned.status == 0)
            #expect(warned.errors.contains("Name another file with --mutation-record."))
            let report = ["--mutation-report", "json=\(folder)/nowhere/a.json"]
            #expect(try TouchstoneProgram.run(options + ["\(folder)/record.json"] + report).status == 74)
        }
    }

    @Test("a report goes where a link leads, and the link stays")
    func linked() throws {
        try withRules { folder in
            let link = "\(folder)/link"
            try Data("old and longer than any report that comes in its place".utf8)
                .write(to: URL(fileURLWithPath: "\(folder)/target"))
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
            let options = ["--coverage", "--coverage-report", "lcov=\(link)"]
            #expect(try TouchstoneProgram.run(["test", "--rules", "\(folder)/Rules"] + options).status == 0)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
            let text = try String(contentsOfFile: "\(folder)/target", encoding: .utf8)
            #expect(text == (try expected("coverage.info").replacing("SF:Rules", with: "SF:\(folder)/Rules")))
        }
    }

    @Test(
        "options that do nothing or cannot go together are refused",
        arguments: [
            ["--min", "90"], ["--coverage", "--min", "101"], ["--all"], ["--changed-since", "HEAD"],
            ["--coverage-report", "lcov=a.info"], ["--coverage", "--coverage-report", "html=a"],
            ["--mutate", "--language", "en"], ["--mutate", "--run", "name"], ["--coverage", "--watch"],
            ["--mutate", "--mutation-report", "xml=a"],
        ])
    func refused(options: [String]) throws {
        #expect(try TouchstoneProgram.run(["test"] + options).status == 64)
    }
}
