import Rulebook
import Testing

@testable import RuleTesting

@Suite struct SampleTextTests {
    @Test(arguments: [
        ("small (firm|trader)", "en", ["small firm", "small trader"]),
        ("medium(-sized)? firm", "en", ["medium firm", "medium sized firm"]),
        ("by <year>", "en", ["by 2030"]), ("<number> firm", "en", ["120 firm"]),
        ("中小(微)?企业", "zh", ["中小企业", "中小微企业"]), ("credit ~5 women", "en", ["credit women"]),
        ("eco* | SME", "en", ["eco", "SME"]),
    ])
    func `a text is made of a term`(source: String, language: String, samples: [String]) throws {
        #expect(SampleText.samples(of: try TermParser.parse(source, language: language)) == samples)
    }

    @Test func `no more texts are made than asked for`() throws {
        let pattern = try TermParser.parse("(a|b|c|d) (one|two|three|four) (five|six|seven)", language: "en")
        #expect(SampleText.samples(of: pattern, limit: 5).count == 5)
    }

    @Test func `the sides of a near term are parted by words that mean nothing`() throws {
        let near = try TermParser.parse("credit ~1 women", language: "en")
        #expect(SampleText.spread(near, by: 2) == "credit xxx xxx women")
        #expect(SampleText.spread(try TermParser.parse("贷款 ~1 妇女", language: "zh"), by: 2) == "贷款某某妇女")
        #expect(SampleText.spread(try TermParser.parse("credit", language: "en"), by: 2) == nil)
    }
}
