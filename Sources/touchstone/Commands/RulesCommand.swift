import ArgumentParser
import RuleTesting

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the criteria with their strands, languages, terms and tests.",
        discussion: """
            Examples:
              touchstone rules
              touchstone rules --format markdown
              touchstone rules --rules my-rules
            """)

    @Option(help: "text, markdown or html.")
    var format: HandbookFormat = .text

    @OptionGroup var rulesOption: RulesOption

    func run() throws {
        let rules = try LoadedRules(folder: rulesOption.folder())
        let catalogue = RuleCatalogue(try rules.rulebook(), tests: rules.loading.tests)
        print(catalogue.text(as: format), terminator: "")
    }
}

extension HandbookFormat: ExpressibleByArgument {}
