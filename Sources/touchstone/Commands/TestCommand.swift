import ArgumentParser
import Foundation
import RuleTesting
import Rulebook
import Scoring

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Validate the rulebook and run the tests that its rules carry.",
        discussion: """
            Examples:
              touchstone test
              touchstone test --criterion sme-support --run "credit line"
              touchstone test --rules my-rules
            """)

    @OptionGroup var rulesOption: RulesOption

    @Option(help: "Only the tests of this criterion. May be given several times.")
    var criterion: [String] = []

    @Option(help: "Only tests in this language (a code such as fr). May be given several times.")
    var language: [String] = []

    @Option(name: .customLong("run"), help: "Only tests whose name contains this.")
    var namePart: String?

    func run() async throws {
        let rules = try LoadedRules(folder: rulesOption.folder())
        guard !rules.loading.hasErrors else {
            _ = try rules.rulebook()
            throw TouchstoneExit.rulesInvalid
        }
        let tests = selected(rules.loading.tests)
        guard !tests.isEmpty else {
            StandardError.line("error: no test matches. A run without tests proves nothing.")
            throw TouchstoneExit.checkFailed
        }
        var runner = RuleTestRunner(try rules.forScoring())
        let outcomes = tests.map { runner.run($0) }
        let report = RuleTestReport(outcomes: outcomes)
        print(report.text, terminator: "")
        if report.hasFailures { throw TouchstoneExit.checkFailed }
    }

    private func selected(_ tests: [RuleTest]) -> [RuleTest] {
        let chosen = tests.filter { test in
            (criterion.isEmpty || criterion.contains(test.criterion))
                && (language.isEmpty || language.contains(test.language))
                && (namePart.map { test.name.localizedStandardContains($0) } ?? true)
        }
        return chosen.contains { $0.only } ? chosen.filter(\.only) : chosen
    }
}
