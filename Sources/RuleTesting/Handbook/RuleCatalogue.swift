import Rulebook

/// The criteria at a glance: what each asks, its languages, terms and tests.
public struct RuleCatalogue {
    private let rulebook: Rulebook
    private let tests: [RuleTest]

    public init(_ rulebook: Rulebook, tests: [RuleTest]) {
        self.rulebook = rulebook
        self.tests = tests
    }

    public func text(as format: HandbookFormat) -> String {
        format.page(title: "Criteria of rulebook \(rulebook.version)", blocks)
    }

    private var blocks: [HandbookBlock] {
        var blocks: [HandbookBlock] = [
            .heading(level: 1, text: "Criteria of rulebook \(rulebook.version)", anchor: "criteria"),
            .facts([
                .init(name: "Languages", value: rulebook.languages.joined(separator: ", ")),
                .init(name: "Criteria", value: String(rulebook.criteria.count)),
                .init(name: "Terms", value: String(rulebook.criteria.reduce(0) { $0 + RuleCount.terms(of: $1) })),
                .init(name: "Tests", value: String(tests.count)),
            ]),
        ]
        let testCounts = Dictionary(grouping: tests, by: \.criterion).mapValues(\.count)
        for message in rulebook.messages {
            blocks.append(
                .heading(level: 2, text: "\(message.id): \(message.title["en"] ?? message.id)", anchor: message.id))
            var rows = [["criterion", "what it asks", "strands", "languages", "terms", "tests"]]
            for member in message.members {
                guard let criterion = rulebook.criteria.first(where: { $0.id == member.criterion }) else { continue }
                rows.append([
                    criterion.id, criterion.question, criterion.topic.map(\.id).joined(separator: ", "),
                    rulebook.languages.filter(criterion.languages.contains).joined(separator: " "),
                    String(RuleCount.terms(of: criterion)), String(testCounts[criterion.id] ?? 0),
                ])
            }
            blocks.append(.table(rows))
        }
        return blocks
    }
}
