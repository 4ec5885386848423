import ArgumentParser
import Foundation
import RuleTesting
import Rulebook

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Validate the rulebook and run the tests that its rules carry.",
        discussion: """
            Every test also runs with its text printed in other ways (line breaks, hyphenation, capitals, …).

            Examples:
              touchstone test
              touchstone test Rules/criteria/sme-support.yaml --run "credit line"
              touchstone test --criterion sme-support --watch
              touchstone test --update
              touchstone test --coverage --min 90 --coverage-report lcov=rules.info
              touchstone test --mutate --criterion sme-support
              touchstone test --ci --report junit=tests.xml --report sarif=tests.sarif --report github

            Exit codes: 0 ok · 1 a test failed, none was run, or --min was missed · 2 rules invalid (the other tests were run) ·
            74 a report cannot be written.
            """)

    @OptionGroup var pathsArgument: RulePathsArgument
    @OptionGroup var selection: TestSelection

    @Flag(help: "Run again whenever a rule file is saved, until interrupted.")
    var watch = false

    @Flag(help: "Rewrite the rungs and marks of failed tests to what was found: show the difference, ask, write.")
    var update = false

    @Flag(help: "With --update: write without asking.")
    var yes = false

    @Flag(help: "For CI: `only` is an error and leaves no test out; no colour.")
    var ci = false

    @Option(help: "How many tests to run at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        help: ArgumentHelp(
            "Also write a report: junit, sarif, tap or json with =FILE, or github (annotations, step summary). May be "
                + "given several times.", valueName: "format=file"))
    var report: [ReportOption] = []

    @OptionGroup var coverageOptions: CoverageOptions
    @OptionGroup var mutationOptions: MutationOptions

    @Option(
        help: ArgumentHelp("With --coverage or --mutate: exit with 1 if a criterion has less.", valueName: "percent"))
    var min: Int?

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1 up.") }
        if let min {
            guard (0...100).contains(min) else { throw ValidationError("--min takes a percentage from 0 to 100.") }
            guard coverageOptions.coverage || mutationOptions.mutate else {
                throw ValidationError("--min needs --coverage or --mutate.")
            }
        }
        if mutationOptions.mutate, selection.namePart != nil || !selection.language.isEmpty {
            throw ValidationError("--mutate takes all tests of a criterion: leave out --run and --language.")
        }
        if yes, !update { throw ValidationError("--yes says yes to --update: give both, or neither.") }
        if watch, ci || update || !report.isEmpty || coverageOptions.coverage || mutationOptions.mutate {
            throw ValidationError("--watch runs alone: leave out --ci, --update, --report, --coverage and --mutate.")
        }
        if update, ci { throw ValidationError("--update changes files, which --ci must not: leave out one of them.") }
    }

    func run() async throws {
        let session = TestSession(
            paths: try pathsArgument.resolve(), selection: selection, isCI: ci, style: style, jobs: jobs)
        if watch { try await self.watch(session) }
        var run = await session.run()
        if update, try TestUpdate(run: run, isAgreed: yes).perform() { run = await session.run() }
        session.report(run)
        for option in report { try option.write(run) }
        let shortfalls =
            try await coverageOptions.report(run, session, minimum: min)
            + mutationOptions.report(run, session, minimum: min)
        for line in shortfalls { StandardError.line("check failed: \(line)") }
        if let failure = TestSession.failure(of: run) { throw failure }
        if !shortfalls.isEmpty { throw TouchstoneExit.checkFailed }
    }

    /// Colour is for people alone (https://no-color.org).
    private var style: TextStyle {
        let isTerminal = isatty(FileHandle.standardOutput.fileDescriptor) == 1
        let isRefused = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
        return isTerminal && !isRefused && !ci ? .coloured : .plain
    }

    /// Runs the tests after every change; ends with the process.
    private func watch(_ session: TestSession) async throws -> Never {
        while true {
            let snapshot = RuleFilesSnapshot(folder: session.paths.folder)
            session.report(await session.run())
            StandardError.line("\nWatching \(session.paths.folder); end with Ctrl-C.\n")
            fflush(nil)
            repeat {
                try await Task.sleep(for: .milliseconds(200))
            } while RuleFilesSnapshot(folder: session.paths.folder) == snapshot
        }
    }
}
