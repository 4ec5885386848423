import Rulebook
import Testing

@Suite("What a rule means")
struct RuleMeaningTests {
    private static let topic = "topic:\n  firms:\n    en: [(micro|small) firm, low-carbon loan ~5 SME]\n    zh: [小企业]"

    private func fingerprint(_ snippet: String, in file: String = "criteria/circularity.yaml") throws -> String {
        let loading = RulebookLoader.load(files: RulebookFixture.base(with: snippet, in: file))
        let rulebook = try #require(loading.rulebook, "\(loading.diagnostics)")
        if let criterion = rulebook.criteria.first(where: { $0.file == file }) {
            return RuleMeaning.fingerprint(of: criterion)
        }
        return RuleMeaning.fingerprint(of: try #require(rulebook.cues.first { $0.file == file }))
    }

    @Test(
        "does not change with order, layout, titles and comments",
        arguments: [
            "topic: {firms: {zh: [小企业], en: [low-carbon loan ~5 SME, (micro|small) firm]}} # firms",
            "topic:\n  firms:\n    en: [(small|micro) firm, SME ~5 low-carbon loan]\n    zh: [小企业]",
            "topic:\n  firms:\n    en: [(Small|micro|Micro) firm, low-carbon loan ~5 SME]\n    zh: 小企业",
            topic + "\ntitle: {en: Firms, zh: 企业}\nquestion: Firms?\nsource: paragraph 9\nversion: 7",
        ])
    func sameMeaning(snippet: String) throws {
        #expect(try fingerprint(snippet) == fingerprint(Self.topic))
    }

    @Test(
        "changes with terms, hyphens, distances, strands, exceptions, adverse terms and breadth",
        arguments: [
            topic.replacing("(micro|small)", with: "small"), topic.replacing("low-carbon", with: "low carbon"),
            topic.replacing("~5", with: "~6"), topic.replacing("SME", with: "=sme"),
            topic.replacing("firms:", with: "companies:"), topic + "\nexcept:\n  en: [small firm loan book]",
            topic + "\nadverse:\n  en: [small firm tax]", topic + "\nbreadth: 16%",
            topic + "\n  traders:\n    en: [trader]\n    zh: [摊贩]",
        ])
    func otherMeaning(snippet: String) throws {
        #expect(try fingerprint(snippet) != fingerprint(Self.topic))
    }

    @Test("the order of strands counts, as evidence of two is named after the first")
    func strandOrder() throws {
        let strands = ["  a:\n    en: [firm]\n    zh: [小企业]\n", "  b:\n    en: [trader]\n    zh: [摊贩]\n"]
        #expect(
            try fingerprint("topic:\n" + strands.joined()) != fingerprint("topic:\n" + strands.reversed().joined()))
    }

    @Test("of a cue: role and position count")
    func cue() throws {
        let file = "cues/negation.yaml"
        let base = try fingerprint("version: 2", in: file)
        #expect(try fingerprint("version: 9", in: file) == base)
        #expect(try fingerprint("role: hedging", in: file) != base)
        #expect(try fingerprint("position: before", in: file) != base)
    }
}
