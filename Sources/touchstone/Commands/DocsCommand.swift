import ArgumentParser
import Foundation
import RuleTesting

struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs",
        abstract: "Write the handbook of the rules: what each criterion asks, its terms, and an example of each rung.",
        discussion: """
            Examples:
              touchstone docs --format html --output rules.html
              touchstone docs --format markdown > rules.md
              touchstone docs --criterion circularity
            """)

    @Option(help: "text, markdown or html.")
    var format: HandbookFormat = .text

    @Option(help: "A criterion to describe, by its id. May be given several times; without it all, and the cues.")
    var criterion: [String] = []

    @Option(help: "The file to write (default: standard output).")
    var output: String?

    @OptionGroup var rulesOption: RulesOption

    func run() throws {
        let rules = try LoadedRules(folder: rulesOption.folder())
        let rulebook = try rules.rulebook()
        for id in criterion { try rulebook.require(id, by: "--criterion") }
        let text = RuleHandbook(rulebook, tests: rules.loading.tests).text(as: format, criteria: criterion)
        guard let output else { return print(text, terminator: "") }
        try OutputFile.write(Data(text.utf8), to: output)
    }
}
