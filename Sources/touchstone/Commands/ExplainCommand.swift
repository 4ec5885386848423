import ArgumentParser
import Batch
import Foundation
import PlanReading
import Reporting
import Rulebook
import Scoring

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a plan stands on its rung, or what a diagnostic means.",
        discussion: """
            Examples:
              touchstone explain plans/ITA-2021.pdf --criterion sme-support
              touchstone explain E201
              touchstone explain R204
              touchstone explain --all-codes Docs
            """)

    @Argument(help: "A plan (a file, or a folder with a plan.yaml), or the code of a diagnostic.")
    var subject: String?

    @Option(help: ArgumentHelp("Write all codes into Diagnostics.md and ReadingCodes.md.", valueName: "folder"))
    var allCodes: String?

    @Option(help: "The criterion to explain, by its id. May be given several times; without it all are explained.")
    var criterion: [String] = []

    @OptionGroup var rulesOption: RulesOption
    @OptionGroup var readingOptions: ReadingOptions

    func validate() throws {
        if subject == nil, allCodes == nil { throw ValidationError("Name a plan, or the code of a diagnostic.") }
        if subject != nil, allCodes != nil { throw ValidationError("--all-codes stands alone: leave out one of them.") }
    }

    func run() async throws {
        if let allCodes { try CodePages(folder: allCodes).write() }
        guard let subject else { return }
        let isCode = DiagnosticCatalogue.isCode(subject) || ReadingCatalogue.isCode(subject)
        if isCode, !FileManager.default.fileExists(atPath: subject) {
            try explain(code: subject)
        } else {
            try await explain(plan: subject)
        }
    }

    private func explain(code: String) throws {
        if let entry = DiagnosticCatalogue.entry(for: code) {
            print(DiagnosticHandbook.section(entry))
        } else if let entry = ReadingCatalogue.entry(for: code) {
            print(ReadingHandbook.section(entry))
        } else {
            throw ValidationError(
                "\(code): no diagnostic has this code. Docs/Diagnostics.md and Docs/ReadingCodes.md list all.")
        }
    }

    private func explain(plan: String) async throws {
        let rules = try LoadedRules(folder: rulesOption.folder()).forScoring()
        let ids = criterion.isEmpty ? rules.rulebook.criteria.map(\.id) : criterion
        for id in ids { try rules.rulebook.require(id, by: "--criterion") }
        let plans = try await readingOptions.read([plan])
        var scorer = PlanScorer(rules)
        let explanation = ExplanationText(rulebook: rules.rulebook)
        for plan in plans {
            let scorecard = scorer.score(plan)
            for id in ids { print(explanation.text(of: scorecard, criterion: id)) }
        }
    }
}
