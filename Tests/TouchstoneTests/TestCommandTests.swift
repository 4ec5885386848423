import Foundation
import Testing

@testable import touchstone

@Suite("touchstone test")
struct TestCommandTests {
    private static let fixture = TouchstoneProgram.packageFolder
        .appendingPathComponent("Tests/RuleTestingTests/Fixtures/reports/Rules").path
    private static let tests = "criteria/circularity.tests.yaml"

    /// Hands over a folder with rules of two criteria and no broken file, and one test file with these tests.
    private func withRules(_ tests: String, _ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            let rules = "\(folder)/Rules"
            try FileManager.default.copyItem(atPath: Self.fixture, toPath: rules)
            for broken in ["cues/monitoring.yaml", "cues/past.yaml", "criteria/sme-support.tests.yaml"] {
                try FileManager.default.removeItem(atPath: "\(rules)/\(broken)")
            }
            try Data(tests.utf8).write(to: URL(fileURLWithPath: "\(rules)/\(Self.tests)"))
            try body(rules)
        }
    }

    private func text(_ rules: String) throws -> String {
        try String(contentsOfFile: "\(rules)/\(Self.tests)", encoding: .utf8)
    }

    private static let failing = """
        tests:
          - name: wrong marks # and a comment
            lang: en
            text: The <<topic|ministry>> <<action|will open>> repair shops.
            rung: 3 # too high
          - name: right
            lang: zh
            text: 政府将设立维修中心。
            rung: 2

        """

    @Test("several reports come from one run, and the exit code tells that a test failed")
    func reports() throws {
        try withRules(Self.failing) { rules in
            let files = ["junit": "a.xml", "sarif": "a.sarif", "tap": "a.tap", "json": "a.json"]
            let options = files.sorted { $0.key < $1.key }.flatMap { ["--report", "\($0.key)=\(rules)/\($0.value)"] }
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules, "--report", "github"] + options)
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("1 passed, 1 failed\n::error file=\(rules)/\(Self.tests),line=4,col="))
            let beginnings = ["a.xml": "<?xml", "a.sarif": "{", "a.tap": "TAP version 13\n1..2\n", "a.json": "{"]
            for (file, beginning) in beginnings {
                let text = try String(contentsOfFile: "\(rules)/\(file)", encoding: .utf8)
                #expect(text.hasPrefix(beginning), "\(file)")
                #expect(text.contains("ministry"), "\(file)")
            }
        }
    }

    @Test("with any number of workers the output is the same")
    func jobs() throws {
        try withRules(Self.failing) { rules in
            let outputs = try ["1", "2", "5"].map {
                try TouchstoneProgram.run(["test", "--rules", rules, "--jobs", $0]).output
            }
            #expect(outputs[0].contains("1 passed, 1 failed"))
            #expect(Set(outputs).count == 1)
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules, "--jobs", "0"])
            #expect(outcome.status == 64)
        }
    }

    @Test("a report that cannot be written ends with 74, one of no known form with 64")
    func unwritten() throws {
        try withRules(Self.failing) { rules in
            let nowhere = ["test", "--rules", rules, "--report", "tap=\(rules)/nowhere/a.tap"]
            #expect(try TouchstoneProgram.run(nowhere).status == 74)
            for form in ["html=a.html", "tap", "tap="] {
                let outcome = try TouchstoneProgram.run(["test", "--rules", rules, "--report", form])
                #expect(outcome.status == 64, "\(form)")
            }
        }
    }

    @Test("--update --yes writes rung and marks as found, keeps comments, and the tests pass")
    func update() throws {
        try withRules(Self.failing) { rules in
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules, "--update", "--yes"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("-    rung: 3 # too high\n"))
            #expect(outcome.output.contains("+    rung: 2 # too high\n"))
            #expect(try text(rules).contains("text: The ministry <<action|will open>> <<topic|repair>> shops."))
            let again = try TouchstoneProgram.run(["test", "--rules", rules, "--update", "--yes"])
            #expect(again.output.contains("Nothing to update"))
        }
    }

    @Test("--update has nobody to ask in a script: it shows the difference, writes nothing, and ends with 1")
    func updateUnasked() throws {
        try withRules(Self.failing) { rules in
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules, "--update"])
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("+    rung: 2 # too high\n"))
            #expect(outcome.errors.contains("add --yes"))
            #expect(try text(rules) == Self.failing)
        }
    }

    @Test("`only` leaves out the other tests; with --ci it is an error and leaves out none")
    func only() throws {
        let tests = Self.failing.replacing("    lang: zh\n", with: "    lang: zh\n    only: true\n")
        try withRules(tests) { rules in
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules])
            #expect(outcome.output.hasSuffix("1 passed, 0 failed\n"))
            let checked = try TouchstoneProgram.run(["test", "--rules", rules, "--ci"])
            #expect(checked.status == 2)
            #expect(checked.output.hasSuffix("1 passed, 1 failed\n"))
            #expect(checked.errors.contains("circularity.tests.yaml:8:5: error[W401]"))
        }
    }

    @Test(
        "a run without tests fails: none written, none selected",
        arguments: [("tests: []\n", []), (failing, ["--run", "no such test"]), (failing, ["--language", "fr"])])
    func empty(tests: String, options: [String]) throws {
        try withRules(tests) { rules in
            let outcome = try TouchstoneProgram.run(["test", "--rules", rules] + options)
            #expect(outcome.status != 0)
            #expect(outcome.errors.contains("no test was run"))
        }
    }

    @Test("tests are chosen by name, language, criterion and path")
    func selection() throws {
        try withRules(Self.failing) { rules in
            for options in [["--run", "right"], ["--language", "zh"]] {
                let outcome = try TouchstoneProgram.run(["test", "--rules", rules] + options)
                #expect(outcome.output.hasSuffix("1 passed, 0 failed\n"), "\(options)")
            }
            let path = try TouchstoneProgram.run([
                "test", "\(rules)/criteria/circularity.yaml", "--criterion", "sme-support",
            ])
            #expect(path.errors.contains("no test was run"))
        }
    }

    @Test(
        "options that exclude each other are refused",
        arguments: [["--yes"], ["--watch", "--ci"], ["--update", "--ci"], ["--watch", "--report", "github"]])
    func excluded(options: [String]) throws {
        #expect(try TouchstoneProgram.run(["test"] + options).status == 64)
    }

    @Test("what --watch looks at differs when a rule file is saved, added or removed, and not when another file is")
    func snapshot() throws {
        try withRules(Self.failing) { rules in
            let first = RuleFilesSnapshot(folder: rules)
            #expect(RuleFilesSnapshot(folder: rules) == first)
            try Data("notes".utf8).write(to: URL(fileURLWithPath: "\(rules)/criteria/notes.txt"))
            #expect(RuleFilesSnapshot(folder: rules) == first)
            try Data("tests: []\n".utf8).write(to: URL(fileURLWithPath: "\(rules)/\(Self.tests)"))
            let saved = RuleFilesSnapshot(folder: rules)
            #expect(saved != first)
            try FileManager.default.removeItem(atPath: "\(rules)/cues/hedging.yaml")
            let removed = RuleFilesSnapshot(folder: rules)
            #expect(removed != saved)
            try Data(Self.failing.utf8).write(to: URL(fileURLWithPath: "\(rules)/criteria/new.tests.yaml"))
            #expect(RuleFilesSnapshot(folder: rules) != removed)
        }
    }

    @Test("a file saved with the same size is seen by its time")
    func snapshotTime() throws {
        try withRules(Self.failing) { rules in
            let path = "\(rules)/\(Self.tests)"
            let first = RuleFilesSnapshot(folder: rules)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path)
            #expect(RuleFilesSnapshot(folder: rules) != first)
        }
    }
}
