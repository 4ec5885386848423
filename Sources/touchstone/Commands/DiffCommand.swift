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
    @OptionGroup var comparing: ComparingOptions

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
        guard let read = outcome?.after else { return }
        try comparing.conclude(
            comparison, rules: changes, notes: read.notes,
            nothing: read.hasReadPlans ? nil : "there is no plan to compare on that can be read.")
    }

    private func compare(
        _ before: Rulebook, _ after: Rulebook, _ changes: RulebookChanges, corpus: [String]
    ) async throws -> BatchComparer.Outcome {
        let discovery = InputDiscovery(paths: corpus)
        let progress = Progress(total: discovery.inputs.count)
        defer { progress.end() }
        return await BatchComparer(
            before: before, after: after, changes: changes, loader: try readingOptions.loader(),
            options: BatchScorer.Options(jobs: comparing.jobs, planLanguage: readingOptions.planLanguage)
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
}
