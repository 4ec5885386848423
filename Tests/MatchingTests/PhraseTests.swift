import Rulebook
import Testing

@testable import Matching

@Suite("Phrases")
struct PhraseTests {
    static let smallFirms = TermPattern.sequence([
        .alternatives(["micro", "small", "medium"]), .optional("sized"),
        .alternatives(["enterprise", "business", "firm"]),
    ])

    static let phrases = [
        WordCase(
            "en", "small enterprise", "small enterprises; small-enterprise; small\u{A0}enterprise; small\nenterprise",
            [
                "small enterprises", "small-enterprise", "small\u{A0}enterprise", "small\nenterprise",
            ]),
        WordCase(
            "en", smallFirms, "Medium-sized firms and small businesses, micro-firms",
            [
                "Medium-sized firms", "small businesses", "micro-firms",
            ]),
        WordCase(
            "en", "small enterprise", "“small” ‘enterprises’ and «small» enterprise",
            ["small” ‘enterprises", "small» enterprise"]),
        WordCase("fr", "égalité des sexes", "l’égalité des sexes", ["égalité des sexes"]),
        WordCase("fr", "l'emploi", "L’emploi, de l'emploi", ["L’emploi", "l'emploi"]),
        WordCase("en", "women's work", "the women’s works; women work", ["women’s works", "women work"]),
        WordCase("en", "won't pay", "It won’t pay", ["won’t pay"]),
        WordCase("en", "US dollar", "in U.S. dollars or US dollars", ["US dollars"]),
        WordCase("en", "R&D", "R&D and R & D", ["R&D", "R & D"]),
        WordCase("zh", "中小企业", "中小 企业、中小\n企业", ["中小 企业", "中小\n企业"]),
        WordCase("zh", "数字经济", "“数字”经济，《数字》经济", ["数字”经济", "数字》经济"]),
    ]

    @Test("white space, hyphens, apostrophes and quotation marks part words alike", arguments: phrases)
    func phrase(_ example: WordCase) {
        #expect(found(example.term, in: example.text, language: example.language) == example.found)
    }

    @Test(
        "other punctuation ends a phrase",
        arguments: [
            "small, enterprise", "small; enterprise", "small: enterprise", "small (enterprise)", "small / enterprise",
            "small | enterprise",
            "small – enterprise", "small - enterprise", "small—enterprise", "small • enterprise",
            "small ... enterprise", "small ① enterprise",
        ])
    func brokenPhrase(_ text: String) {
        #expect(found("small enterprise", in: text) == [])
    }

    @Test("a comma between Han characters ends a phrase")
    func brokenHan() {
        #expect(found("中小企业", in: "中小，企业；中小。企业、中小、企业", language: "zh") == [])
    }

    @Test("all matches are returned, each once, in order, the longer first")
    func order() {
        let matcher = Matcher(groups: [
            TermGroup(byLanguage: ["en": [Term("small"), Term(Self.smallFirms)]]),
            TermGroup(byLanguage: ["en": [Term(.alternatives(["small enterprise", "small enterprise", "small"]))]]),
        ])
        let text = "small enterprises. Small"
        let matches = matcher.scanner(language: "en")?.matches(in: text, sentences: [0..<18, 19..<24])
        #expect(
            matches == [
                Match(group: 0, term: 1, range: 0..<17, words: 0..<2),
                Match(group: 1, term: 0, range: 0..<17, words: 0..<2),
                Match(group: 0, term: 0, range: 0..<5, words: 0..<1),
                Match(group: 1, term: 0, range: 0..<5, words: 0..<1),
                Match(group: 0, term: 0, range: 19..<24, words: 2..<3),
                Match(group: 1, term: 0, range: 19..<24, words: 2..<3),
            ])
    }

    @Test("no match crosses a sentence, and words outside sentences only count")
    func sentences() {
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["en": [Term("small enterprise"), Term("small")]])])
        let text = "small enterprise small enterprise small"
        let matches = matcher.scanner(language: "en")?.matches(in: text, sentences: [0..<5, 6..<33]) ?? []
        #expect(matches.map(\.range) == [0..<5, 17..<33, 17..<22])
        #expect(matches.map(\.words) == [0..<1, 2..<4, 2..<3])
        #expect(matcher.scanner(language: "en")?.matches(in: text, sentences: []) == [])
    }

    @Test("a term without words matches nothing")
    func emptyTerms() {
        #expect(found(.sequence([]), in: "small") == [])
        #expect(found(.optional("large"), in: "small") == [])
        #expect(found(.word("--"), in: "small -- small") == [])
        #expect(found("small", in: "") == [])
    }
}

@Suite("Hyphens")
struct HyphenTests {
    @Test("a word cut at a line's end matches whole, and its halves match", arguments: ["-", "\u{2010}", "\u{AD}"])
    func cutWord(_ hyphen: String) {
        let text = "small enter\(hyphen)\n prises"
        #expect(found("small enterprise", in: text) == [text])
        #expect(found("small enter", in: text) == ["small enter"])
        #expect(found("prise", in: text) == ["prises"])
        #expect(found("enterprise", in: "enter\(hyphen)\nprises") == ["enter\(hyphen)\nprises"])
    }

    @Test("a hyphenated compound cut at a line's end matches apart")
    func cutCompound() {
        #expect(found("low carbon", in: "low-\ncarbon") == ["low-\ncarbon"])
    }

    @Test("only one line break cuts a word")
    func twoBreaks() {
        #expect(found("enterprise", in: "enter-\n\nprises enter- prises") == [])
    }

    @Test("a term written with a hyphen matches the joined word; one written apart does not")
    func joinedTerm() {
        let pattern = TermPattern.sequence(["low", "carbon", "economy"])
        #expect(found(pattern, source: "low-carbon economy", in: "lowcarbon economies") == ["lowcarbon economies"])
        #expect(found(pattern, source: "low-carbon economy", in: "low carbon economies") == ["low carbon economies"])
        #expect(found(pattern, source: "low carbon economy", in: "lowcarbon economies") == [])
        let sized = TermPattern.sequence([.alternatives(["small", "medium"]), .optional("sized"), "firm"])
        #expect(
            found(sized, source: "(small|medium)(-sized)? firm", in: "mediumsized firms, mediumfirm") == [
                "mediumsized firms"
            ])
    }
}
