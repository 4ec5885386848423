import ArgumentParser
import Rulebook

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the criteria with their strands, languages, terms and tests.",
        discussion: """
            Examples:
              touchstone rules
              touchstone rules --rules my-rules
            """)

    @OptionGroup var rulesOption: RulesOption

    func run() throws {
        let rules = try LoadedRules(folder: rulesOption.folder())
        let rulebook = try rules.rulebook()
        print("Rulebook \(rulebook.version), languages \(rulebook.languages.joined(separator: ", "))")
        for message in rulebook.messages {
            print("\n\(message.id): \(message.title["en"] ?? message.id)")
            for member in message.members {
                guard let criterion = rulebook.criteria.first(where: { $0.id == member.criterion }) else { continue }
                let tests = rules.loading.tests.count { $0.criterion == criterion.id }
                print("  \(criterion.id) (version \(criterion.version)): \(criterion.title["en"] ?? criterion.id)")
                print("    \(criterion.question)")
                print("    strands: \(criterion.topic.map(\.id).joined(separator: ", "))")
                print("    terms: \(terms(of: criterion, in: rulebook)); tests: \(tests)")
            }
        }
    }

    private func terms(of criterion: Criterion, in rulebook: Rulebook) -> String {
        rulebook.languages.map { language in
            "\(language) \(criterion.topic.reduce(0) { $0 + ($1.terms.byLanguage[language]?.count ?? 0) })"
        }.joined(separator: ", ")
    }
}
