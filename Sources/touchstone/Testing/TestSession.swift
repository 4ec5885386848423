import ArgumentParser
import RuleTesting
import Rulebook
import Scoring

/// One loading of the rulebook and one run of its tests.
struct TestSession {
    let paths: RulePaths
    let selection: TestSelection
    /// In CI `only` is an error, and leaves nothing out.
    var isCI = false
    var style = TextStyle.plain
    /// How many tests run at the same time.
    let jobs: Int

    func run() async -> RuleTestRun {
        var loading = RulebookLoader.load(folder: paths.folder)
        if isCI {
            for index in loading.diagnostics.indices
            where loading.diagnostics[index].code == DiagnosticCode.onlyTest.rawValue {
                loading.diagnostics[index].severity = .error
            }
        }
        var run = RuleTestRun(
            outcomes: [], diagnostics: loading.problems, files: loading.files, rulebook: loading.remainder,
            folder: paths.folder, version: Touchstone.version)
        guard let rulebook = loading.remainder else { return run }
        let tests = selection.tests(loading.tests, paths: paths, honoursOnly: !isCI)
        guard !tests.isEmpty else { return run }
        run.outcomes = await RuleTestRunner.outcomes(of: tests, on: CompiledRulebook(rulebook), jobs: jobs)
        return run
    }

    /// Diagnostics to standard error, the rest to standard output.
    func report(_ run: RuleTestRun) {
        let formatter = DiagnosticFormatter(files: run.files, folder: run.folder)
        for diagnostic in run.diagnostics { StandardError.line(formatter.format(diagnostic)) }
        let broken = Set(run.errors.map(\.location.file)).filter { !$0.hasSuffix(".tests.yaml") }.sorted()
        if !broken.isEmpty {
            let files = broken.joined(separator: ", ")
            StandardError.line(
                run.rulebook == nil
                    ? "No test was run: without rulebook.yaml there is no rulebook."
                    : "Left out, with the tests of what they define: \(files). Tests that need a cue among them fail.")
        }
        if run.outcomes.isEmpty {
            StandardError.line("error: no test was run. A run without tests proves nothing.")
        } else {
            print(RuleTestReport(run: run, style: style).text, terminator: "")
        }
    }

    /// What scripts are told: nil if all is well.
    static func failure(of run: RuleTestRun) -> ExitCode? {
        if !run.errors.isEmpty { return TouchstoneExit.rulesInvalid }
        return run.outcomes.isEmpty || run.failed > 0 ? TouchstoneExit.checkFailed : nil
    }
}
