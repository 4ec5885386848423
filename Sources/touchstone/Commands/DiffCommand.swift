import ArgumentParser
import Batch
import Foundation
import Reporting
import Rulebook
import Scoring

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say which plans the rules move, compared with the rules at another time or place.",
        discussion: """
            Scores the plans by the base's rules and by those that stand, and lists what moved, the largest first, with the quotes
            that moved it. Plans are read once and remembered; rules that mean the same are scored once, and where all do, no plan is read.

            Examples:
              touchstone diff --base HEAD
              touchstone diff --base main plans/ --fail-on lower
              touchstone diff --base ../release/Rules --format markdown > comment.md

            Exit codes: 0 ok · 1 --fail-on found a move · 2 rules invalid · 3 some plans unreadable, the rest compared ·
            4 nothing to score.
            """)

    @Option(help: "What to compare with: a git revision of the rules, or the folder of a rulebook.")
    var base: String

    @Argument(help: "Plan files, and folders of them (default: Examples beside the rules).")
    var plans: [String] = []

    @OptionGroup var rulesOption: RulesOption
    @OptionGroup var readingOptions: ReadingOptions

    @OptionGroup var comparisonOutput: ComparisonOutput

    @Option(help: "Exit with 1 if a criterion of a plan moves so: raise, lower, or any.")
    var failOn: MoveCheck?

    @Option(help: "How many plans to read at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1 up.") }
    }

    func run() async throws {
        let folder = try rulesOption.folder()
        let base = try await BaseRules(base, comparedWith: folder)
        let after = try LoadedRules(folder: folder).rulebook()
        let before = try base.rulebook()
        let changes = RulebookChanges(before: before, after: after)
        let outcome = changes.isEmpty ? nil : try await compare(before, after, changes, corpus: corpus(of: folder))
        let comparison = ScorecardComparison(
            before: outcome?.before.scorecards ?? [], after: outcome?.after.scorecards ?? [])
        let report = ComparisonReport(
            comparison: comparison, before: base.name, after: folder, rules: changes, version: Touchstone.version)
        try comparisonOutput.write(report)
        if let outcome { try finish(outcome.after, comparison, changes) }
    }

    private func compare(
        _ before: Rulebook, _ after: Rulebook, _ changes: RulebookChanges, corpus: [String]
    ) async throws -> BatchComparer.Outcome {
        let discovery = InputDiscovery(paths: corpus)
        let progress = Progress(total: discovery.inputs.count)
        defer { progress.end() }
        return await BatchComparer(
            before: before, after: after, changes: changes, loader: try readingOptions.loader(),
            options: BatchScorer.Options(jobs: jobs, planLanguage: readingOptions.planLanguage)
        ).compare(discovery) { plan, done in progress.show(plan, done: done) }
    }

    private func corpus(of folder: String) throws -> [String] {
        guard plans.isEmpty else { return plans }
        let examples = URL(fileURLWithPath: folder).deletingLastPathComponent().appendingPathComponent("Examples")
        guard FileManager.default.fileExists(atPath: examples.path) else {
            throw ValidationError("There is no folder Examples beside \(folder): name the plans to compare on.")
        }
        return [examples.path]
    }

    private func finish(
        _ outcome: BatchOutcome, _ comparison: ScorecardComparison, _ changes: RulebookChanges
    ) throws {
        for note in outcome.notes where note.outcome == .unreadable || note.outcome == .unsupported {
            StandardError.line("\(note.outcome.rawValue): \(note.messageWithFile)")
        }
        guard outcome.hasReadPlans else {
            StandardError.line("error: there is no plan to compare on that can be read.")
            throw TouchstoneExit.nothingToScore
        }
        if let failure = failOn?.failure(comparison, rules: changes) {
            StandardError.line("check failed: \(failure)")
            throw TouchstoneExit.checkFailed
        }
        if outcome.hasUnreadFiles { throw TouchstoneExit.somePlansUnreadable }
    }
}
