import ArgumentParser
import Batch
import Foundation
import Reporting
import Scoring

struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score plan files and folders of plans.",
        discussion: """
            Writes scores.xlsx, summary.txt, plans/ID.txt, scores.json and evidence.csv.

            Examples:
              touchstone score Examples
              touchstone score plans/ --output results --jobs 4
              touchstone score plan.pdf --format txt,json --fail-below sme-support=2
            """)

    @Argument(help: "Plan files, and folders of them.")
    var plans: [String]

    @OptionGroup var rulesOption: RulesOption
    @OptionGroup var readingOptions: ReadingOptions

    @Option(name: .shortAndLong, help: "The folder for the results.")
    var output = "Reports/Latest"

    @Option(help: "Formats to write, parted by commas: xlsx, txt, json, csv.")
    var format = "xlsx,txt,json,csv"

    @Option(help: "How many plans to read at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "Language of the reports: en, fr, it or zh.")
    var reportLanguage = "en"

    @Option(help: "A CSV file of exchange rates (`currency,EUR`, then `USD,0.92` …), for budgets in one currency.")
    var rates: String?

    @Option(help: "How many draws the simulation of scores and ranks makes.")
    var draws = Simulation.Settings().draws

    @Option(help: "Seed of the simulation: the same seed gives the same intervals.")
    var seed = Simulation.Settings().seed

    @Option(help: "Exit with 1 if a scored plan stands below: CRITERION=RUNG. May be given several times.")
    var failBelow: [RungFloor] = []

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1 up.") }
        guard draws > 0 else { throw ValidationError("--draws takes a number from 1 up; 1000 give steady intervals.") }
        _ = try formats()
        _ = try language()
    }

    func run() async throws {
        let rules = try LoadedRules(folder: rulesOption.folder()).forScoring()
        for floor in failBelow { try floor.check(against: rules.rulebook) }
        let discovery = InputDiscovery(paths: plans)
        let progress = Progress(total: discovery.inputs.count)
        let outcome = await BatchScorer(
            rules, loader: try readingOptions.loader(),
            options: BatchScorer.Options(
                jobs: jobs, planLanguage: readingOptions.planLanguage, rates: try exchangeRates())
        ).score(discovery) { plan, done in progress.show(plan, done: done) }
        progress.end()
        let simulation = Simulation(
            rulebook: rules.rulebook, settings: Simulation.Settings(seed: seed, draws: draws),
            measured: MeasuredQuality(rules.rulebook).forSimulation)
        let results = Results(
            scorecards: outcome.scorecards, rulebook: rules.rulebook,
            provenance: Provenance(version: Touchstone.version, pdfReader: outcome.pdfReader), notes: outcome.notes,
            uncertainty: await simulation.uncertainty(of: outcome.scorecards, jobs: jobs))
        try finish(outcome, results, written: try write(results))
    }

    private func exchangeRates() throws -> ExchangeRates? {
        do {
            return try rates.map { try RatesFile.read($0) }
        } catch let error as RatesFile.Problem {
            throw ValidationError(error.description)
        }
    }

    private func formats() throws -> [ReportFormat] {
        let names = format.split(separator: ",")
        guard !names.isEmpty else {
            throw ValidationError("--format names none. Write one or more of xlsx, txt, json, csv.")
        }
        return try names.map { name in
            guard let format = ReportFormat(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--format \(name): no such format. Known are \(known).")
            }
            return format
        }
    }

    private func language() throws -> ReportLanguage {
        guard let language = ReportLanguage(tag: reportLanguage) else {
            let known = ReportLanguage.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--report-language \(reportLanguage): reports are written in \(known).")
        }
        return language
    }

    /// - Returns: the paths of what was written, relative to the folder.
    private func write(_ results: Results) throws -> [String] {
        do {
            return try results.write(formats: formats(), in: language(), to: OutputFolder(path: output))
        } catch let error as ReportingError {
            StandardError.line("error: \(error)")
            throw TouchstoneExit.outputNotWritten
        }
    }

    /// Prints the summary and settles the exit code.
    private func finish(_ outcome: BatchOutcome, _ results: Results, written: [String]) throws {
        print(results.summary(in: try language()), terminator: "")
        let advice = ["open scores.xlsx", "read summary.txt", "read scores.json", "open evidence.csv"]
        let first = advice.filter { advice in written.contains { advice.hasSuffix(" \($0)") } }.prefix(2)
        print("\nThe results stand in \(output): \(first.joined(separator: ", or ")).")
        StandardError.unread(in: outcome.notes)
        guard outcome.hasReadPlans else {
            StandardError.line("error: nothing to score in \(plans.joined(separator: ", ")).")
            throw TouchstoneExit.nothingToScore
        }
        let low = failBelow.flatMap { $0.failures(in: outcome.scorecards) }
        for failure in low { StandardError.line("check failed: \(failure)") }
        if !low.isEmpty { throw TouchstoneExit.checkFailed }
        if outcome.hasUnreadFiles { throw TouchstoneExit.somePlansUnreadable }
    }
}
