import Testing

@testable import Rulebook

@Suite("The term language")
struct TermParserTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var term: String
        var language = "en"
        var pattern: TermPattern
        var testDescription: String { term }
    }

    static let examples: [Example] = [
        Example(term: "small enterprise", pattern: .sequence([.word("small"), .word("enterprise")])),
        Example(term: "micro-enterprise", pattern: .sequence([.word("micro"), .word("enterprise")])),
        Example(term: "=letter", pattern: .exact("letter")),
        Example(term: "SME", pattern: .acronym("SME")),
        Example(term: "CO2", pattern: .acronym("CO2")),
        Example(term: "5G", pattern: .acronym("5G")),
        Example(term: "МСП", language: "ru", pattern: .acronym("МСП")),
        Example(term: "Small", pattern: .word("Small")),
        Example(term: "2030", pattern: .word("2030")),
        Example(term: "SME | MSME", pattern: .alternatives([.acronym("SME"), .acronym("MSME")])),
        Example(
            term: "(small|medium)(-sized)? firm",
            pattern: .sequence([
                .alternatives([.word("small"), .word("medium")]), .optional(.word("sized")), .word("firm"),
            ])),
        Example(term: "decent? work", pattern: .sequence([.optional(.word("decent")), .word("work")])),
        Example(
            term: "(a b)? firm",
            pattern: .sequence([.optional(.sequence([.word("a"), .word("b")])), .word("firm")])),
        Example(term: "eco*", pattern: .prefix("eco")),
        Example(term: "ministère *ra", pattern: .sequence([.word("ministère"), .suffix("ra")])),
        Example(
            term: "informal sector ~6 (loan|credit)",
            pattern: .near(
                .sequence([.word("informal"), .word("sector")]), .alternatives([.word("loan"), .word("credit")]),
                distance: 6)),
        Example(
            term: "firm ~1 loan | shop ~20 credit",
            pattern: .alternatives([
                .near(.word("firm"), .word("loan"), distance: 1), .near(.word("shop"), .word("credit"), distance: 20),
            ])),
        Example(term: "by <year>", pattern: .sequence([.word("by"), .placeholder(.year)])),
        Example(term: "women's work", pattern: .sequence([.word("women"), .word("work")])),
        Example(term: "women’s", pattern: .word("women")),
        Example(term: "l'économie", language: "fr", pattern: .sequence([.word("l"), .word("économie")])),
        Example(term: "aujourd’hui", language: "fr", pattern: .sequence([.word("aujourd"), .word("hui")])),
        Example(term: "R&D", pattern: .sequence([.word("R"), .word("D")])),
        Example(term: "Art. 5", pattern: .sequence([.word("Art"), .word("5")])),
        Example(term: "1,200.5 firms", pattern: .sequence([.word("1,200.5"), .word("firms")])),
        Example(term: "中小", language: "zh", pattern: .sequence([.word("中"), .word("小")])),
        Example(
            term: "小(微)?企", language: "zh",
            pattern: .sequence([.word("小"), .optional(.word("微")), .word("企")])),
        Example(
            term: "5G网", language: "zh", pattern: .sequence([.acronym("5G"), .word("网")])),
        Example(
            term: "到<year>年", language: "zh",
            pattern: .sequence([.word("到"), .placeholder(.year), .word("年")])),
        Example(term: "不", language: "zh", pattern: .word("不")),
        Example(term: "к <year>", language: "ru", pattern: .sequence([.word("к"), .placeholder(.year)])),
        Example(term: "المؤسسات الصغيرة", language: "ar", pattern: .sequence([.word("المؤسسات"), .word("الصغيرة")])),
    ]

    @Test("reads a term", arguments: examples)
    func reads(example: Example) throws {
        #expect(try TermParser.parse(example.term, language: example.language) == example.pattern)
    }

    @Test("the canonical text of a pattern reads back as the pattern", arguments: examples)
    func canonicalText(example: Example) throws {
        #expect(try TermParser.parse(example.pattern.text, language: example.language) == example.pattern)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var term: String
        var language = "en"
        var code: DiagnosticCode
        var range: Range<Int>
        var testDescription: String { term }
    }

    @Test(
        "refuses a broken term at the place that is wrong",
        arguments: [
            Refusal(term: "small (firm", code: .unbalancedBracket, range: 6..<7),
            Refusal(term: "small) firm", code: .unbalancedBracket, range: 5..<6),
            Refusal(term: ")", code: .unbalancedBracket, range: 0..<1),
            Refusal(term: "(small|) firm", code: .emptyAlternative, range: 7..<8),
            Refusal(term: "small |", code: .emptyAlternative, range: 7..<7),
            Refusal(term: "-", code: .emptyAlternative, range: 1..<1),
            Refusal(term: "a firm ~ loan", code: .invalidNear, range: 7..<8),
            Refusal(term: "firm ~5", code: .invalidNear, range: 7..<7),
            Refusal(term: "firm ~5loan", code: .invalidNear, range: 5..<7),
            Refusal(term: "firm ~41 loan", code: .nearOutOfRange, range: 5..<8),
            Refusal(term: "firm ~99999999999999999999 loan", code: .nearOutOfRange, range: 5..<26),
            Refusal(term: "a (firm ~2 loan)", code: .misplacedNear, range: 8..<10),
            Refusal(term: "firm ~2 loan ~2 shop", code: .misplacedNear, range: 13..<15),
            Refusal(term: "eco*nomy", code: .misplacedStar, range: 3..<4),
            Refusal(term: "ec*", code: .tooBroad, range: 0..<3),
            Refusal(term: "firm *s", code: .tooBroad, range: 5..<7),
            Refusal(term: "*ing", code: .tooBroad, range: 0..<4),
            Refusal(term: "firm *ing*", code: .misplacedStar, range: 9..<10),
            Refusal(term: "firm *", code: .misplacedStar, range: 5..<6),
            Refusal(term: "small? firm?", code: .everythingOptional, range: 0..<12),
            Refusal(term: "firm ~3 loan?", code: .everythingOptional, range: 5..<7),
            Refusal(term: "<number> <year>", code: .tooBroad, range: 0..<15),
            Refusal(term: "firm? a", code: .tooBroad, range: 0..<7),
            Refusal(term: "малый бизнес", code: .wrongScript, range: 0..<5),
            Refusal(term: "small firm", language: "zh", code: .wrongScript, range: 0..<5),
            Refusal(term: "a fi\u{0440}m", code: .mixedScripts, range: 4..<5),
            Refusal(term: "малый \u{0062}изнес", language: "ru", code: .mixedScripts, range: 6..<7),
            Refusal(term: "firm, shop", code: .unexpectedCharacter, range: 4..<5),
            Refusal(term: "by <yaer>", code: .unknownPlaceholder, range: 3..<9),
            Refusal(term: "a=b", code: .misplacedExact, range: 1..<3),
            Refusal(term: "=中", language: "zh", code: .misplacedExact, range: 0..<1),
            Refusal(term: "?", code: .misplacedQuestionMark, range: 0..<1),
            Refusal(term: "compan(y|ies)", code: .gluedBracket, range: 6..<7),
        ])
    func refuses(refusal: Refusal) {
        let problem = #expect(throws: TermProblem.self) {
            try TermParser.parse(refusal.term, language: refusal.language)
        }
        #expect(problem?.code == refusal.code)
        #expect(problem?.range == refusal.range)
    }

    @Test(
        "counts the phrases that a term stands for",
        arguments: [
            ("small firm", 1), ("(a|b) firm", 2), ("small? firm", 2), ("(a|b)? (firm|shop)", 6),
            ("firm | small shop", 2),
            ("(a|b|c) firm ~3 (loan|fund)", 5),
        ])
    func counts(term: String, count: Int) throws {
        #expect(try TermParser.parse(term, language: "en").expansionCount == count)
    }

    @Test("counts up to the limit of phrases and refuses more")
    func limitsExpansion() throws {
        let eight = "(aa|bb|cc|dd|ee|ff|gg|hh)"
        let limit = [String](repeating: eight, count: 4).joined(separator: " ")
        #expect(try TermParser.parse(limit, language: "en").expansionCount == TermParser.expansionLimit)
        let problem = #expect(throws: TermProblem.self) { try TermParser.parse(limit + " firm?", language: "en") }
        #expect(problem?.code == .tooManyExpansions)
    }
}
