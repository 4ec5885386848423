import Rulebook
import Testing

@Suite("Adding a criterion to a message")
struct MessageMembersTests {
    private func file(_ members: String, below: String = "") -> RuleFile {
        RuleFile(
            path: "rulebook.yaml",
            text: """
                # The messages
                version: 1.0.0
                title: {en: T}
                languages: [en]
                messages:
                  - id: production # the first
                    title: {en: P}
                    weight: 1
                    criteria:\(members)
                  - id: investment
                    title: {en: I}
                    weight: 1
                    criteria: [{id: d, weight: 1}]
                \(below)
                """)
    }

    private func adding(_ criterion: String, to message: String, isLead: Bool = false, _ file: RuleFile) throws
        -> [String]
    {
        let result = try MessageMembers(file).adding(criterion, to: message, isLead: isLead)
        return String(decoding: result.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("goes to the end of a list of lines, comments stay")
    func block() throws {
        let lines = try adding(
            "c", to: "production", isLead: true,
            file("\n      - {id: a, weight: 1} # one\n      - id: b\n        weight: 2 # two\n      # more to come"))
        #expect(lines.contains("      - {id: c, weight: 1, lead: true}"))
        #expect(lines.contains("  - id: production # the first"))
        let members = lines.drop { !$0.contains("criteria:") }.dropFirst().prefix { !$0.contains("id: investment") }
        #expect(
            members.map { $0.trimmingPrefix { $0 == " " } } == [
                "- {id: a, weight: 1} # one", "- id: b", "weight: 2 # two", "- {id: c, weight: 1, lead: true}",
                "# more to come",
            ])
    }

    @Test("goes to the end of a list in brackets")
    func flow() throws {
        let lines = try adding("e", to: "investment", file(" [{id: a, weight: 1}] # all"))
        #expect(lines.contains("    criteria: [{id: d, weight: 1}, {id: e, weight: 1}]"))
        #expect(lines.contains("    criteria: [{id: a, weight: 1}] # all"))
    }

    @Test("the file loads, and lists the criterion last")
    func loads() throws {
        let rulebook = try #require(RulebookFixture.base.first { $0.path == "rulebook.yaml" })
        let skeleton = try #require(CriterionSkeleton(id: "repair-services", languages: ["zh", "en"]))
        let added = try MessageMembers(rulebook).adding(skeleton.id, to: "production", isLead: false)
        let loading = RulebookLoader.load(
            files: RulebookFixture.base(with: [added, skeleton.criterion, skeleton.tests]))
        #expect(
            loading.rulebook?.messages[0].members.map(\.criterion) == ["circularity", "sme-support", "repair-services"])
        #expect(loading.tests.map(\.criterion).contains("repair-services"))
        for file in [skeleton.criterion, skeleton.tests] { #expect(try RuleFormatter.format(file) == file) }
    }

    @Test("a criterion that is listed is not listed again")
    func listed() throws {
        let rulebook = file(" [{id: a, weight: 1}]")
        let canonical = try RuleFormatter.format(rulebook)
        #expect(try MessageMembers(rulebook).adding("d", to: "investment", isLead: false) == canonical)
    }

    @Test("an unknown message is refused, and what is no id makes no skeleton")
    func refused() throws {
        #expect(throws: RuleFormatter.Problem.wouldChange) {
            try MessageMembers(file(" [{id: a, weight: 1}]")).adding("c", to: "nowhere", isLead: false)
        }
        #expect(CriterionSkeleton(id: "Repair services", languages: ["en"]) == nil)
    }
}
