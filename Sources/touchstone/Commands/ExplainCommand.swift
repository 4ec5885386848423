import ArgumentParser
import Batch
import Foundation
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
            """)

    @Argument(help: "A plan (a file, or a folder with a plan.yaml), or the code of a diagnostic.")
    var subject: String

    @Option(help: "The criterion to explain, by its id. May be given several times; without it all are explained.")
    var criterion: [String] = []

    @OptionGroup var rulesOption: RulesOption
    @OptionGroup var readingOptions: ReadingOptions

    func run() async throws {
        if DiagnosticCatalogue.isCode(subject), !FileManager.default.fileExists(atPath: subject) {
            try explainCode()
        } else {
            try await explainPlan()
        }
    }

    private func explainCode() throws {
        guard let entry = DiagnosticCatalogue.entry(for: subject) else {
            throw ValidationError("\(subject): no diagnostic has this code. Docs/Diagnostics.md lists all.")
        }
        print(DiagnosticHandbook.section(entry))
    }

    private func explainPlan() async throws {
        let rules = try LoadedRules(folder: rulesOption.folder()).forScoring()
        let ids = criterion.isEmpty ? rules.rulebook.criteria.map(\.id) : criterion
        for id in ids where !rules.rulebook.criteria.contains(where: { $0.id == id }) {
            let known = rules.rulebook.criteria.map(\.id).joined(separator: ", ")
            throw ValidationError("--criterion \(id): no such criterion. Known are \(known).")
        }
        let plans = try await readingOptions.read([subject])
        var scorer = PlanScorer(rules)
        let explanation = ExplanationText(rulebook: rules.rulebook)
        for plan in plans {
            let scorecard = scorer.score(plan)
            for id in ids { print(explanation.text(of: scorecard, criterion: id)) }
        }
    }
}
