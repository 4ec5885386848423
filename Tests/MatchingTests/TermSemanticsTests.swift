import Rulebook
import Testing

@testable import Matching

/// What each form of the term language matches, in every language with a stemmer.
@Suite struct TermSemanticsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var language: String
        var term: String
        var text: String
        /// The words matched, in order of place.
        var found: [String]

        init(_ language: String, _ term: String, _ text: String, _ found: [String]) {
            self.language = language
            self.term = term
            self.text = text
            self.found = found
        }

        var testDescription: String { "\(language) \(term) in “\(text)”" }
    }

    static let cases: [Case] = [
        // Words in any inflection and case, parted by spaces, hyphens or line breaks.
        Case(
            "en", "small enterprise", "Small enterprises and SMALL ENTERPRISE.",
            ["Small enterprises", "SMALL ENTERPRISE"]),
        Case("en", "small enterprise", "a small-enterprise fund", ["small-enterprise"]),
        Case("en", "small enterprise", "small\u{A0}enterprises", ["small\u{A0}enterprises"]),
        Case("en", "small enterprise", "small, enterprise", []),
        Case("en", "small enterprise", "enterprise small", []),
        Case("en", "small enterprise", "smallest enterprises", []),
        Case("en", "woman", "a woman's right", ["woman's"]),
        Case("fr", "égalité", "l'égalité et l’égalité", ["égalité", "égalité"]),
        Case("fr", "égalité des sexes", "EGALITE DES SEXES", ["EGALITE DES SEXES"]),
        Case("fr", "égalité", "e\u{301}galite\u{301}", ["e\u{301}galite\u{301}"]),
        Case("fr", "entreprise", "les entreprises", ["entreprises"]),
        Case("it", "piccola impresa", "le piccole imprese", ["piccole imprese"]),
        Case("es", "empresa pequeña", "empresas pequeñas", ["empresas pequeñas"]),
        Case("pt", "pequena empresa", "pequenas empresas", ["pequenas empresas"]),
        Case("de", "Unternehmen", "der Unternehmens", ["Unternehmens"]),
        Case("ru", "малое предприятие", "малых предприятий", ["малых предприятий"]),
        // Exact forms, acronyms, prefixes.
        Case("en", "=letter", "letter Letter letters", ["letter"]),
        Case("en", "SME", "SME SMEs sme Sme", ["SME", "SMEs"]),
        Case("it", "PMI", "Le PMI e le pmi", ["PMI"]),
        Case("en", "eco*", "ecology Ecosystem echo", ["ecology", "Ecosystem"]),
        // Alternatives and options.
        Case(
            "en", "(micro|small) (firm|business)", "micro firms, small businesses, big firms",
            ["micro firms", "small businesses"]),
        Case(
            "en", "medium(-sized)? firm", "medium firms and medium-sized firms", ["medium firms", "medium-sized firms"]),
        Case("en", "repair | reuse", "reuse before repair", ["reuse", "repair"]),
        // Both within so many words, in either order, in one sentence.
        Case("en", "credit ~2 women", "credit for rural women", ["credit for rural women"]),
        Case("en", "credit ~2 women", "women get cheap credit", ["women get cheap credit"]),
        Case("en", "credit ~2 women", "credit for the poor rural women", []),
        Case("en", "credit ~2 women", "They need credit. Women wait.", []),
        // Placeholders.
        Case("en", "by <year>", "by 2025, by 25, by 3000", ["by 2025"]),
        Case("en", "<number> firm", "1,200 firms and 7 firms", ["1,200 firms", "7 firms"]),
        // Scripts without spaces.
        Case("zh", "中小企业", "支持中小企业发展", ["中小企业"]),
        Case("zh", "中小(微)?企业", "中小微企业和中小企业", ["中小微企业", "中小企业"]),
        Case("zh", "中小企业", "中小学企业", []),
        Case("en", "small", "支持small企业", ["small"]),
    ]

    @Test("a term matches what it says and nothing else", arguments: cases)
    func term(item: Case) throws {
        #expect(try found(item.term, language: item.language, text: item.text) == item.found)
    }

    @Test func `a scanner gives the same for a text whatever it has scanned before`() throws {
        let scanner = try scanner("small firm", language: "en")
        let text = "Small firms and small-firm funds."
        let first = scanner.matches(in: text, sentences: [0..<text.utf8.count])
        for other in ["smalls", "SMALL", "firming", "", "小企业"] {
            _ = scanner.matches(in: other, sentences: [0..<other.utf8.count])
        }
        #expect(first.count == 2)
        #expect(scanner.matches(in: text, sentences: [0..<text.utf8.count]) == first)
    }

    @Test func `a language without terms has no scanner`() throws {
        let term = Term(source: "a", pattern: .word("firm"), location: SourceLocation(file: "", line: 1, column: 1))
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["en": [term]])])
        #expect(matcher.languages == ["en"])
        #expect(matcher.scanner(language: "fr") == nil)
    }

    private func scanner(_ term: String, language: String) throws -> Scanner {
        let pattern = try TermParser.parse(term, language: language)
        let location = SourceLocation(file: "", line: 1, column: 1)
        let group = TermGroup(byLanguage: [language: [Term(source: term, pattern: pattern, location: location)]])
        return try #require(Matcher(groups: [group]).scanner(language: language))
    }

    private func found(_ term: String, language: String, text: String) throws -> [String] {
        // A full stop and a space part sentences here.
        var sentences: [Range<Int>] = []
        var start = 0
        let bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: ".") {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        if start < bytes.count { sentences.append(start..<bytes.count) }
        return try scanner(term, language: language).matches(in: text, sentences: sentences).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }
}
