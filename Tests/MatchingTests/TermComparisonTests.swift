import Rulebook
import Testing

@testable import Matching

@Suite("Comparing terms")
struct TermComparisonTests {
    struct Pair: Sendable {
        var language: String
        var term: TermPattern
        var other: TermPattern

        init(_ language: String, _ term: TermPattern, _ other: TermPattern) {
            self.language = language
            self.term = term
            self.other = other
        }

        var comparison: TermComparison { TermComparison(language: language, terms: [Term(term), Term(other)]) }
    }

    private static let microFirms = TermPattern.sequence([.alternatives(["micro", "small"]), "firm"])
    private static let smallSizedFirms = TermPattern.sequence(["small", .optional("sized"), "firm"])

    static let covered = [
        Pair("en", "small firms", microFirms), Pair("en", "Small firm", "small firms"),
        Pair("en", .exact("firms"), "firm"),
        Pair("en", .exact("SME"), .acronym("SME")), Pair("en", "ecology", .prefix("eco")),
        Pair("en", .suffix("ology"), .suffix("logy")), Pair("en", .exact("ecology"), .suffix("logy")),
        Pair("en", .prefix("ecolog"), .prefix("eco")), Pair("en", .placeholder(.year), .placeholder(.number)),
        Pair("en", .sequence(["by", "2025"]), .sequence(["by", .placeholder(.year)])),
        Pair("en", "small firm", smallSizedFirms), Pair("ru", "малые предприятия", "малых предприятий"),
        Pair("ar", "الشركات", "شركات"), Pair("zh", "企业", "企业"), Pair("fr", "ÉGALITÉ", "égalité"),
    ]

    @Test("a term is covered by one that matches all its phrases, in any inflection", arguments: covered)
    func covers(pair: Pair) {
        #expect(pair.comparison.terms(covering: 0) { $0 == 1 } == [1])
        #expect(pair.comparison.terms(covering: 0) { _ in false } == [])
    }

    static let uncovered = [
        Pair("en", microFirms, "small firm"), Pair("en", "firm", .exact("firms")), Pair("en", "sme", .acronym("SME")),
        // An acronym may also be printed S.M.E.
        Pair("en", .acronym("SME"), "sme"),
        Pair("en", .suffix("logy"), .suffix("ology")), Pair("en", .exact("firm"), .suffix("logy")),
        Pair("en", .prefix("eco"), "ecology"), Pair("en", smallSizedFirms, "small firm"),
        Pair("en", "small firm", "firm"), Pair("en", .placeholder(.number), .placeholder(.year)),
        Pair("ru", .placeholder(.year), .placeholder(.number)),
        // “studies” has the stem studi, as “study” has, which does not begin so.
        Pair("en", "studies", .prefix("studi")), Pair("zh", "中小企业", "企业"),
        Pair("en", .near("credit", "women", distance: 5), .near("credit", "women", distance: 9)),
        Pair("en", "credit", .near("credit", "women", distance: 5)),
    ]

    @Test("a term that matches anything else too is not covered", arguments: uncovered)
    func doesNotCover(pair: Pair) {
        #expect(pair.comparison.terms(covering: 0) { $0 == 1 } == [])
    }

    @Test("several terms may cover one together")
    func together() {
        let terms = [Self.microFirms, "small firms", "micro firms", "firm"].map { Term($0) }
        let comparison = TermComparison(language: "en", terms: terms)
        #expect(comparison.terms(covering: 0) { _ in true } == [2, 1])
        #expect(comparison.terms(covering: 0) { $0 != 1 } == [])
    }

    @Test("a shorter term may always lie within a longer one")
    func alwaysWithin() {
        let terms = [Self.smallSizedFirms, "firm", "small sized", "bank"].map { Term($0) }
        let comparison = TermComparison(language: "en", terms: terms)
        #expect(comparison.terms(alwaysWithin: 0) { _ in true } == [1])
        #expect(comparison.terms(alwaysWithin: 0) { $0 > 1 } == [])
        #expect(comparison.terms(alwaysWithin: 1) { _ in true } == [])
    }

    static let within = [
        Pair("en", .suffix("logy"), .suffix("ology")),
        Pair("en", "firm", "small firm tax"), Pair("en", .prefix("eco"), "political economy"),
        Pair("en", "ecology", .prefix("eco")), Pair("en", .near("tax", "firm", distance: 3), "tax on a firm"),
        Pair("en", "firm", .near("tax", "bank", distance: 3)),
        Pair("en", .placeholder(.year), .sequence(["by", "2020"])), Pair("zh", "企业", "中小企业家"),
    ]

    @Test("a term that may match within another's match is told so", arguments: within)
    func canLie(pair: Pair) {
        #expect(pair.comparison.canHold(1) { $0 == 0 })
    }

    @Test(
        "a term that never matches within another's match is told so",
        arguments: [
            Pair("en", "small firm tax", "firm"), Pair("en", "firm", "bank tax"), Pair("en", .exact("firms"), "bank"),
            Pair("en", .placeholder(.year), .sequence(["by", "1850"])), Pair("zh", "企业", "创业"),
        ])
    func cannotLie(pair: Pair) {
        #expect(!pair.comparison.canHold(1) { $0 == 0 })
    }
}
