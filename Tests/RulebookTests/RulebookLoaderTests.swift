import Rulebook
import Testing

@Suite("Loading a rulebook")
struct RulebookLoaderTests {
    private let loading = RulebookLoader.load(files: RulebookFixture.base)

    @Test("a rulebook without errors has no diagnostics")
    func base() {
        #expect(loading.diagnostics == [])
        #expect(!loading.hasErrors)
        #expect(loading.rulebook == loading.remainder)
    }

    @Test("the folder on disk loads like its files")
    func folder() {
        let folder = RulebookFixture.folder.appending(path: "base").path
        #expect(RulebookLoader.load(folder: folder) == loading)
    }

    @Test("messages, languages and parameters come from rulebook.yaml, criteria in its order")
    func outline() throws {
        let rulebook = try #require(loading.rulebook)
        #expect(rulebook.version == "1.0.0")
        #expect(rulebook.languages == ["en", "zh"])
        #expect(rulebook.messages.map(\.id) == ["production"])
        #expect(
            rulebook.messages[0].members == [
                .init(criterion: "circularity", weight: 1), .init(criterion: "sme-support", weight: 2),
            ])
        #expect(rulebook.criteria.map(\.id) == ["circularity", "sme-support"])
        #expect(rulebook.parameters == ScoringParameters())
    }

    @Test("terms in the lead languages are asked for in lead criteria alone")
    func leadLanguages() throws {
        let snippet = """
            languages: [en, zh]
            lead-languages: [pt]
            messages:
              - id: production
                title: {en: Production, zh: 生产}
                weight: 1
                criteria: [{id: circularity, weight: 1, lead: true}, {id: sme-support, weight: 1}]
            """
        let loading = RulebookLoader.load(files: RulebookFixture.base(with: snippet, in: "rulebook.yaml"))
        let rulebook = try #require(loading.rulebook)
        #expect(rulebook.languages == ["en", "zh", "pt"])
        #expect(rulebook.languages(expectedOf: "circularity") == ["en", "zh", "pt"])
        #expect(rulebook.languages(expectedOf: "sme-support") == ["en", "zh"])
        #expect(loading.diagnostics.filter { $0.code == "W201" }.map(\.location.file) == ["criteria/circularity.yaml"])
    }

    @Test("a criterion keeps the order of its strands and where its terms stand")
    func criterion() throws {
        let criterion = try #require(loading.rulebook?.criteria.last)
        #expect(criterion.version == 3)
        #expect(criterion.breadth == 0.1)
        #expect(criterion.title["zh"] == "支持中小微企业")
        #expect(criterion.topic.map(\.id) == ["firms", "informal-economy"])
        let term = try #require(criterion.topic[0].terms.byLanguage["en"]?.last)
        #expect(term.source == "SME | MSME")
        #expect(term.pattern == .alternatives([.acronym("SME"), .acronym("MSME")]))
        #expect(term.location == SourceLocation(file: "criteria/sme-support.yaml", line: 11, column: 9))
    }

    @Test("a cue has its role, and one term may stand without a list")
    func cue() throws {
        let cue = try #require(loading.rulebook?.cues.last)
        #expect(cue.role == .guardCue(.negation))
        #expect(cue.position == .anywhere)
        #expect(cue.terms.byLanguage["zh"]?.map(\.source) == ["不"])
        #expect(cue.except.byLanguage["en"]?.count == 2)
    }

    @Test("tests carry their text without marks, and what they expect")
    func tests() throws {
        #expect(loading.tests.map(\.rung) == [3, 0, 1])
        let first = try #require(loading.tests.first)
        #expect(first.criterion == "sme-support")
        #expect(first.text.hasSuffix("by 2025."))
        #expect(first.marks.map(\.kind) == [.action, .budget, .topic, .number, .deadline])
        #expect(first.strand == "firms")
        #expect(first.location == SourceLocation(file: "criteria/sme-support.tests.yaml", line: 2, column: 5))
        #expect(loading.tests[1].killedBy == .negation)
        #expect(loading.tests[2].todo == "hedging in Chinese")
        #expect(loading.tests[2].year == 2021)
        #expect(loading.tests[2].country == "CHN")
    }

    @Test("a broken criterion is skipped with its tests, and the rest goes on")
    func remainder() throws {
        let files = RulebookFixture.base(with: "breadth: 10", in: "criteria/sme-support.yaml")
        let loading = RulebookLoader.load(files: files)
        #expect(loading.hasErrors)
        #expect(loading.rulebook == nil)
        let remainder = try #require(loading.remainder)
        #expect(remainder.criteria.map(\.id) == ["circularity"])
        #expect(remainder.messages[0].members.map(\.criterion) == ["circularity"])
        #expect(loading.tests == [])
        #expect(loading.diagnostics.map(\.code) == ["E109"])
    }

    @Test("an error in a test leaves the rulebook whole and the other tests")
    func brokenTest() {
        let path = "criteria/sme-support.tests.yaml"
        let tests = """
            tests:
              - {name: one, lang: en, text: A loan to SMEs., rung: 9}
              - {name: two, lang: en, text: A loan to SMEs., rung: 1}
            """
        let loading = RulebookLoader.load(files: RulebookFixture.base(with: tests, in: path))
        #expect(loading.hasErrors)
        #expect(loading.rulebook != nil)
        #expect(loading.tests.map(\.name) == ["two"])
    }

    @Test("all errors of all files come in one pass, by file, line and column")
    func allErrors() {
        let broken = [
            RuleFile(path: "rulebook.yaml", text: "version: 1\nlanguages: [en, zh\n"),
            RuleFile(path: "cues/action.yaml", text: "id: action\nversion: x\nrole: acton\nterms: {en: [(a]}\n"),
            RuleFile(path: "criteria/sme-support.yaml", text: "id: sme-support\nid: again\nversion: 0\n"),
        ]
        let loading = RulebookLoader.load(files: RulebookFixture.base(with: broken))
        #expect(loading.rulebook == nil)
        #expect(loading.remainder == nil)
        let places = loading.diagnostics.map { "\($0.location.file):\($0.location.line) \($0.code)" }
        #expect(
            places == [
                "criteria/sme-support.yaml:1 E105", "criteria/sme-support.yaml:1 E105",
                "criteria/sme-support.yaml:1 E105", "criteria/sme-support.yaml:1 E105",
                "criteria/sme-support.yaml:1 E105", "criteria/sme-support.yaml:2 E103",
                "criteria/sme-support.yaml:3 E108", "cues/action.yaml:2 E107", "cues/action.yaml:3 E112",
                "cues/action.yaml:4 E301", "rulebook.yaml:3 E102",
            ])
    }

    @Test("a byte order mark and CRLF line ends change no place")
    func lineEnds() {
        let files = RulebookFixture.base.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            return RuleFile(path: file.path, text: "\u{FEFF}" + text.joined(separator: "\r\n"))
        }
        let changed = RulebookLoader.load(files: files)
        #expect(changed.diagnostics == [])
        #expect(changed.rulebook?.criteria == loading.rulebook?.criteria)
        #expect(changed.tests == loading.tests)
    }

    @Test("the hash covers paths and bytes of rules, not of tests, in any order of files")
    func hash() throws {
        let hash = try #require(loading.rulebook?.hash)
        #expect(hash.count == 64)
        #expect(RulebookLoader.load(files: RulebookFixture.base.reversed()).rulebook?.hash == hash)
        let tests = RulebookFixture.base.filter { $0.kind != .tests }
        #expect(RulebookLoader.load(files: tests).rulebook?.hash == hash)
        let other = RulebookFixture.base(with: "breadth: 11%", in: "criteria/circularity.yaml")
        #expect(RulebookLoader.load(files: other).rulebook?.hash != hash)
    }
}
