import ArgumentParser
import Batch

@main
struct Touchstone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "touchstone",
        abstract: "Scores national recovery plans against the key messages of a sustainable and inclusive recovery.",
        discussion: """
            Examples:
              touchstone score plans/ --output results
              touchstone explain plans/ITA-2021.pdf --criterion sme-support
              touchstone extract plans/ITA-2021.pdf
              touchstone test
              touchstone lint
              touchstone diff --base HEAD
              touchstone compare plan-2021.pdf plan-2023.pdf
              touchstone new repair-services --message production
              touchstone rules
              touchstone docs --format html --output rules.html

            Exit codes: 0 ok · 1 a check failed · 2 rules invalid · 3 some plans unreadable, the rest scored ·
            4 nothing to score · 64 usage · 70 internal · 74 output not written.
            """,
        version: version,
        subcommands: [
            ScoreCommand.self, ExplainCommand.self, ExtractCommand.self, TestCommand.self, LintCommand.self,
            DiffCommand.self, CompareCommand.self,
            NewCommand.self,
            EvaluateCommand.self,
            FmtCommand.self,
            SchemaCommand.self,
            RulesCommand.self, DocsCommand.self,
        ])

    static let version = "0.1.0"

    /// Parses and runs; an error that no command foresaw ends with the exit code for internal errors, never with that of a failed check.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard !(error is ExitCode), exitCode(for: error) == .failure else { exit(withError: error) }
            StandardError.line("internal error: \(error). Please report it with the command that you ran.")
            exit(withError: TouchstoneExit.internalError)
        }
    }
}
