import Rulebook
import Testing

@testable import RuleTesting

@Suite struct TextGramsTests {
    @Test func `phrases of one to three words, without function words at their ends, not over punctuation`() {
        let grams = TextGrams("Support for small firms, and Farms\nin 2021!", language: "en")
        #expect(grams.byLength[0] == ["support", "small", "firms", "farms"])
        #expect(grams.byLength[1] == ["small firms"])
        #expect(grams.byLength[2] == ["support for small"])
    }

    @Test func `hyphens and apostrophes part words within a phrase`() {
        #expect(TextGrams("self-employed", language: "en").byLength[1] == ["self employed"])
        #expect(TextGrams("l'égalité salariale", language: "fr").byLength[1] == ["égalité salariale"])
    }

    @Test func `Chinese gives phrases of two to four characters`() {
        let grams = TextGrams("支持企业，SME", language: "zh")
        #expect(grams.byLength[0] == ["支持", "持企", "企业", "sme"])
        #expect(grams.byLength[1] == ["支持企", "持企业"])
        #expect(grams.byLength[2] == ["支持企业"])
    }
}

@Suite struct LooseTermTests {
    @Test(
        "a term is loosened to what lies near it",
        arguments: [
            ("small firm", "small ~12 firm"), ("(micro|small) (and medium)? firm", "(micro | small) ~12 firm"),
            ("credit ~5 women", "credit ~40 women"), ("entrepreneur", "entrepren*"),
            ("=circularity", "circular*"), ("SME", ""), ("firm", ""), ("eco*", ""),
            ("repair shop | start-up", "repair ~12 shop; start ~12 up"),
        ])
    func isLoosened(source: String, loose: String) throws {
        #expect(try forms(of: source, language: "en").joined(separator: "; ") == loose)
    }

    @Test func `a run of four Han characters is cut in halves, a shorter one has no looser form`() throws {
        #expect(try forms(of: "中小企业", language: "zh") == ["中小 ~12 企业"])
        #expect(try forms(of: "小企业", language: "zh") == [])
    }

    private func forms(of source: String, language: String) throws -> [String] {
        let term = Term(
            source: source, pattern: try TermParser.parse(source, language: language),
            location: SourceLocation(file: "a.yaml", line: 1, column: 1))
        return LooseTerm.forms(of: term).map(\.term.pattern.text)
    }
}
