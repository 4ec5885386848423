import ArgumentParser
import Foundation
import RuleTesting
import Rulebook

struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Look the rules through for what is wrong, of no use, untested, or still to be written.",
        discussion: """
            Finds what loading finds, and terms that others cover or that an `except` hides, false friends that no term can match,
            criteria, languages, strands, false friends and guards without a test, titles and rungs that are missing in a language, and
            rules whose meaning changed since the last release while their version did not (rules.lock keeps both).

            Examples:
              touchstone lint
              touchstone lint Rules/criteria/sme-support.yaml --notes
              touchstone lint --format github
              touchstone lint --strict --base main
              touchstone lint --lock

            Exit codes: 0 no error · 1 with --strict: a warning · 2 an error · 74 rules.lock cannot be written.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github, sarif }

    @OptionGroup var pathsArgument: RulePathsArgument

    @Option(help: "text, json, github (annotations) or sarif.")
    var format: Format = .text

    @Flag(help: "Print notes too: what may be right as it is.")
    var notes = false

    @Flag(help: "End with 1 where there is a warning.")
    var strict = false

    @Option(
        help:
            "Say only what is not said of these rules too: a git revision, or the folder of a rulebook. Errors are always said."
    )
    var base: String?

    @Flag(help: "For a release: write rules.lock anew, unless a meaning changed without a higher version.")
    var lock = false

    func run() async throws {
        let paths = try pathsArgument.resolve()
        let loading = RulebookLoader.load(folder: paths.folder)
        let file = RulesLockFile(folder: paths.folder)
        var found = await RuleLinter(loading, lock: file.read()).diagnostics()
        if lock {
            try write(file, loading, found, in: paths.folder)
            found = await RuleLinter(loading, lock: file.read()).diagnostics()
        }
        if let base {
            let rules = try await BaseRules(base, comparedWith: paths.folder)
            found = await KnownDiagnostics(RuleLinter(rules.loading, lock: rules.lock).diagnostics()).unknown(in: found)
        }
        found = found.filter { paths.contains($0.location.file) }
        let shown = found.filter { notes || $0.severity != .note }
        print(text(of: shown, loading, file.read(), folder: paths.folder), terminator: "")
        StandardError.line(closing(found))
        if found.contains(where: { $0.severity == .error }) { throw TouchstoneExit.rulesInvalid }
        if strict, found.contains(where: { $0.severity == .warning }) { throw TouchstoneExit.checkFailed }
    }

    private func text(
        of diagnostics: [Diagnostic], _ loading: RulebookLoading, _ lock: RuleFile?, folder: String
    ) -> String {
        let run = RuleTestRun(
            outcomes: [], diagnostics: diagnostics, files: loading.files, rulebook: loading.remainder, folder: folder,
            version: Touchstone.version)
        return switch format {
        case .text:
            diagnostics.map(
                DiagnosticFormatter(files: loading.files + [lock].compactMap { $0 }, folder: folder).format
            ).map { $0 + "\n" }.joined()
        case .json: LintJSON(version: Touchstone.version, folder: folder).text(of: diagnostics)
        case .github: GitHubAnnotations().text(of: run)
        case .sarif: SARIFReport().text(of: run)
        }
    }

    /// Only a whole rulebook is locked, and only where each changed meaning has a higher version.
    private func write(
        _ file: RulesLockFile, _ loading: RulebookLoading, _ found: [Diagnostic], in folder: String
    ) throws {
        let inTheWay = found.filter { problem in
            let code = DiagnosticCode(rawValue: problem.code)
            return problem.severity == .error && (code?.isOfLint != true || code?.isOfLock == true)
        }
        guard let rulebook = loading.rulebook, inTheWay.isEmpty else {
            let formatter = DiagnosticFormatter(files: loading.files + [file.read()].compactMap { $0 }, folder: folder)
            for problem in inTheWay { StandardError.line(formatter.format(problem)) }
            StandardError.line("error: \(file.path) was not written: mend this first.")
            throw TouchstoneExit.rulesInvalid
        }
        try file.write(RulesLock(rulebook))
    }

    private func closing(_ diagnostics: [Diagnostic]) -> String {
        let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
            let count = diagnostics.count { $0.severity == severity }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let hidden = !notes && diagnostics.contains { $0.severity == .note } ? " (--notes prints them)" : ""
        return counts.joined(separator: ", ") + hidden
    }
}
