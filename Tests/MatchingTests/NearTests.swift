import Rulebook
import Testing

@testable import Matching

@Suite("Near terms")
struct NearTests {
    static let pattern = TermPattern.near(
        .sequence(["informal", .alternatives(["sector", "economy"])]), .alternatives(["support", "credit"]), distance: 2
    )

    static let texts: [(String, [String])] = [
        ("informal sector gets much support", ["informal sector gets much support"]),
        ("informal sector gets so much support", []),
        ("credit for the informal economy", ["credit for the informal economy"]),
        ("informal sector credit and support", ["informal sector credit"]),
        ("support informal sector support", ["informal sector support", "support informal sector"]),
        ("informal sector, (new) credit", ["informal sector, (new) credit"]),
        ("informal sector | credit", []),
        ("credit line | informal sector | support", []),
        ("informal credit sector", []),
    ]

    @Test("at most so many words stand between the two, in either order, within a cell", arguments: texts)
    func near(_ text: String, _ expected: [String]) {
        #expect(Set(found(Self.pattern, in: text)) == Set(expected))
    }

    @Test("the two do not overlap")
    func overlap() {
        #expect(found(.near("small firm", "firm", distance: 3), in: "small firm") == [])
        #expect(found(.near("small firm", "firm", distance: 3), in: "small firm firm") == ["small firm firm"])
        #expect(found(.near("firm", "firm", distance: 1), in: "firm firm firm") == ["firm firm", "firm firm"])
    }

    @Test("only sentences hold them together")
    func sentence() {
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["en": [Term(.near("firm", "loan", distance: 5))]])])
        let matches =
            matcher.scanner(language: "en")?.matches(
                in: "a firm. a loan. loan firm", sentences: [0..<7, 8..<15, 16..<25]) ?? []
        #expect(matches.map(\.range) == [16..<25])
        #expect(matches.map(\.words) == [4..<6])
    }

    @Test("they nest, follow one another, and stand among other words")
    func nested() {
        let nested = TermPattern.near(.near("women", "loan", distance: 1), "village", distance: 2)
        #expect(found(nested, in: "loan to women in every village") == ["loan to women in every village"])
        #expect(found(nested, in: "loan to poor women in every village") == [])
        let inside = TermPattern.sequence(["new", .near("women", "loan", distance: 1), "scheme"])
        #expect(found(inside, in: "a new loan to women scheme") == ["new loan to women scheme"])
        #expect(found(inside, in: "a new, loan to women scheme") == [])
        #expect(
            found(.alternatives(["grant", .near("women", "loan", distance: 1)]), in: "grant, women loan") == [
                "grant", "women loan",
            ])
        let optional = TermPattern.near("women", .sequence([.optional("cheap"), "loan"]), distance: 0)
        #expect(found(optional, in: "women cheap loan") == ["women cheap loan"])
        #expect(found(optional, in: "women loan") == ["women loan"])
    }

    @Test("terms that share a side are told apart")
    func sharedSides() {
        let terms = [
            Term(.near("women", "loan", distance: 0)), Term(.near("women", "loan", distance: 2)),
            Term(.near("loan", "girl", distance: 2)),
        ]
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["en": terms])])
        let text = "loan for women"
        let matches = matcher.scanner(language: "en")?.matches(in: text, sentences: [0..<text.utf8.count]) ?? []
        #expect(matches.map(\.term) == [1])
    }
}
