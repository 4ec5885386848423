import ArgumentParser
import Batch
import Foundation
import Reporting
import Rulebook
import Scoring

struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say what moved between two results, two plans, or two versions of a plan.",
        discussion: """
            Each side is a file scores.json (or the folder it stands in), a plan, or a folder of plans. Plans are scored by the rules as they stand.
            One plan on each side is compared with the other; of several, those with the same id or of the same country.

            Examples:
              touchstone compare results/2021 results/2023
              touchstone compare plan-2021.pdf plan-2023.pdf
              touchstone compare results/2021/scores.json plan-2023.pdf --sheet moves.xlsx

            Exit codes: 0 compared · 1 --fail-on found a move · 2 rules invalid · 3 some plans unreadable, the rest compared ·
            4 no plan can be compared · 64 a side is neither plans nor results · 74 the sheet cannot be written.
            """)

    @Argument(help: "Results or plans as they were.")
    var before: String

    @Argument(help: "Results or plans as they are.")
    var after: String

    @OptionGroup var rulesOption: RulesOption
    @OptionGroup var readingOptions: ReadingOptions
    @OptionGroup var comparisonOutput: ComparisonOutput
    @OptionGroup var comparing: ComparingOptions

    func run() async throws {
        let sides = [try ComparedSide(before), try ComparedSide(after)]
        let rules =
            sides.contains { $0.plans != nil } ? try LoadedRules(folder: rulesOption.folder()).forScoring() : nil
        var scored: [ScoredSide] = []
        for side in sides { scored.append(try await self.scored(side, by: rules)) }
        let pairs = PlanPairs(scored[0].scorecards, scored[1].scorecards)
        let comparison = ScorecardComparison(pairs)
        if !pairs.pairs.isEmpty {
            try comparisonOutput.write(
                ComparisonReport(
                    comparison: comparison, before: before, after: after, rules: nil, version: Touchstone.version,
                    remarks: ComparisonRemarks.all(scored[0].provenance, scored[1].provenance, pairs)))
        }
        try comparing.conclude(
            comparison, notes: scored.flatMap(\.notes),
            nothing: comparison.plans.isEmpty ? nothing(comparison) : nil)
    }

    private func scored(_ side: ComparedSide, by rules: CompiledRulebook?) async throws -> ScoredSide {
        switch (side, rules) {
        case (.results(let file), _): return ScoredSide(file)
        case (.plans(let discovery), let rules?):
            let progress = Progress(total: discovery.inputs.count)
            defer { progress.end() }
            let outcome = await BatchScorer(
                rules, loader: try readingOptions.loader(),
                options: BatchScorer.Options(jobs: comparing.jobs, planLanguage: readingOptions.planLanguage)
            ).score(discovery) { plan, done in progress.show(plan, done: done) }
            return ScoredSide(outcome, rulebook: rules.rulebook)
        case (.plans, nil): return ScoredSide()
        }
    }

    private func nothing(_ comparison: ScorecardComparison) -> String {
        for (side, plans) in [(before, comparison.onlyBefore), (after, comparison.onlyAfter)] where plans.isEmpty {
            return "there is no plan in \(side) that can be read."
        }
        let ids = [comparison.onlyBefore, comparison.onlyAfter].map { $0.map(\.id).joined(separator: ", ") }
        return "no plan of \(before) (\(ids[0])) is one of \(after) (\(ids[1])), by id or by country."
    }
}
