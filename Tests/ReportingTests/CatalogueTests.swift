import Rulebook
import Scoring
import Testing

@testable import Reporting

@Suite("Report languages")
struct CatalogueTests {
    @Test("every language has every phrase, with the same places to fill in", arguments: ReportLanguage.allCases)
    func complete(language: ReportLanguage) throws {
        let phrases = Catalogue.phrases(of: language)
        for phrase in Phrase.allCases {
            let text = try #require(phrases[phrase], "\(language.rawValue) lacks \(phrase.rawValue)")
            let english = try #require(EnglishPhrases.all[phrase])
            #expect(Self.places(in: text) == Self.places(in: english), "\(language.rawValue) \(phrase.rawValue)")
        }
    }

    private static func places(in text: String) -> Set<String> {
        Set(text.matches(of: /\{\d\}/).map { String($0.output) })
    }

    @Test("names of sheets are ones that Excel takes, all different", arguments: ReportLanguage.allCases)
    func sheetNames(language: ReportLanguage) {
        let phrase = Catalogue(language)
        let names = [Phrase.overview, .heatMap, .evidence, .gaps, .method, .files].map { phrase($0) }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        for name in names {
            #expect(name.utf16.count <= 31)
            #expect(!name.contains { "[]:*?/\\'".contains($0) })
        }
    }

    @Test("what is filled in is not filled in again")
    func braces() {
        #expect(Catalogue(.english)(.countOf, "{1}", "two {0}") == "{1} of two {0}")
    }

    @Test(
        "a language is found by its tag",
        arguments: [("en", ReportLanguage.english), ("fr-CA", .french), ("IT", .italian), ("zh_Hans", .chinese)])
    func tags(tag: String, language: ReportLanguage) { #expect(ReportLanguage(tag: tag) == language) }

    @Test("a language without a catalogue is none", arguments: ["de", "", "english"])
    func unknownTag(tag: String) { #expect(ReportLanguage(tag: tag) == nil) }

    @Test("a title falls back to English, then to the first language, then to the id")
    func titles() {
        #expect(
            ReportLanguage.french.choose(from: ["en": "Circular", "fr": "Circulaire"], otherwise: "id") == "Circulaire")
        #expect(
            ReportLanguage.italian.choose(from: ["en": "Circular", "fr": "Circulaire"], otherwise: "id") == "Circular")
        #expect(ReportLanguage.italian.choose(from: ["zh": "循环", "fr": "Circulaire"], otherwise: "id") == "Circulaire")
        #expect(ReportLanguage.italian.choose(from: [:], otherwise: "id") == "id")
    }

    @Test(
        "a gap names the facets that are missing",
        arguments: [
            (
                Gap(next: .mentioned, missing: [], nearest: nil),
                "To reach rung 1, mentioned, the plan has to speak of the topic."
            ),
            (
                Gap(next: .resourced, missing: [.budget, .target], nearest: nil),
                "To reach rung 3, resourced, the best measure needs a target (a number aimed at, with its deadline) or a budget (an earmarked amount)."
            ),
            (
                Gap(next: .accountable, missing: [.monitoring, .budget], nearest: nil),
                "To reach rung 4, accountable, the best measure needs a budget (an earmarked amount) and monitoring (an indicator or review, and a responsible body)."
            ),
        ])
    func gaps(gap: Gap, sentence: String) {
        #expect(ReportWords(.english, rulebook: SampleResults.rulebook).missing(in: gap) == sentence)
    }
}
