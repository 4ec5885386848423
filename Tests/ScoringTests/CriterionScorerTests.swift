import Rulebook
import Testing

@testable import Scoring

@Suite struct CriterionScorerTests {
    @Test func `the worked example of the documentation`() throws {
        let result = score(rungs: [.resourced, .committed, .committed], measures: 40)
        #expect(result.depth.isClose(to: 0.5))
        #expect(result.breadth.isClose(to: 0.75))
        #expect(try #require(result.score).isClose(to: 57.5))
        #expect(result.rung == .resourced)
    }

    static let depths: [(rungs: [Rung], depth: Double)] = [
        ([], 0), ([.mentioned], 0.05), ([.mentioned, .mentioned, .mentioned], 0.05), ([.committed], 0.4 / 3),
        ([.accountable], 1.0 / 3), ([.accountable, .mentioned], 1.0 / 3),
        ([.accountable, .accountable, .accountable], 1),
        ([.accountable, .accountable, .accountable, .committed], 1),
    ]

    @Test("depth is the sum over the three best measures divided by three", arguments: depths)
    func depth(rungs: [Rung], depth: Double) {
        #expect(score(rungs: rungs, measures: 40).depth.isClose(to: depth))
    }

    @Test func `breadth divides by ten measures at least and is one at most`() {
        #expect(score(rungs: [.committed], measures: 1).breadth.isClose(to: 1))
        #expect(score(rungs: [.committed], measures: 20).breadth.isClose(to: 0.5))
        #expect(score(rungs: [.mentioned], measures: 20).breadth == 0)
    }

    @Test func `a repeated passage counts once`() {
        let once = score([item(.committed, "one and the same text"), item(.mentioned, "another text")], measures: 20)
        let twice = score(
            [item(.committed, "one and the same text"), item(.committed, "One and the same text.")], measures: 20)
        #expect(once.score == twice.score)
        #expect(twice.findings.count == 1)
    }

    @Test func `findings are listed best first and have distinct ids`() {
        let result = score([item(.mentioned, "a"), item(.resourced, "b"), item(.committed, "c")], measures: 20)
        #expect(result.findings.map(\.rung) == [.resourced, .committed, .mentioned])
        #expect(Set(result.findings.map(\.id)).count == 3)
    }

    @Test func `nothing found is absent, killed findings are kept apart`() {
        let result = score([item(.absent, "killed")], measures: 20)
        #expect(result.state == .absent)
        #expect(result.score == 0)
        #expect(result.rejected.count == 1)
        #expect(result.gap == Gap(next: .mentioned, missing: [], nearest: nil))
    }

    @Test func `a language without terms is not absence`() {
        let scorer = CriterionScorer(
            criterion: Self.criterion, parameters: ScoringParameters(), bases: BreadthBases(all: 20),
            isSupported: false)
        let result = scorer.score([])
        #expect(result.state == .unsupportedLanguage)
        #expect(result.score == nil)
        #expect(!result.state.counts)
    }

    @Test func `an adverse measure caps the criterion at rung 2 and cancels nothing`() {
        let result = score(
            [item(.accountable, "good"), item(.committed, "bad", isAdverse: true)], measures: 20)
        #expect(result.rung == .committed)
        #expect(result.findings.map(\.rung) == [.accountable])
        #expect(result.adverse.count == 1)
    }

    @Test func `an adverse mention caps nothing`() {
        let result = score([item(.accountable, "good"), item(.mentioned, "bad", isAdverse: true)], measures: 20)
        #expect(result.rung == .accountable)
    }

    /// A set of facets for each rung.
    static let facets: [Set<Facet>] = [
        [], [], [.action], [.action, .budget], [.action, .target, .budget, .monitoring],
    ]

    @Test func `the facets of a measure's findings are united`() {
        var target = item(.resourced, "its target", measure: "titled")
        target.finding.facets = [.action, .target]
        var monitoring = item(.committed, "its review", measure: "titled")
        monitoring.finding.facets = [.action, .monitoring]
        let result = score([item(.resourced, "its budget", measure: "titled"), target, monitoring], measures: 20)
        #expect(result.rung == .accountable)
        #expect(result.measures.map(\.rung) == [.accountable])
        #expect(result.depth.isClose(to: 1.0 / 3))
    }

    @Test func `breadth is the larger of the shares of named measures and of all`() {
        func score(_ named: [String], all: Int) -> CriterionScore {
            CriterionScorer(
                criterion: Self.criterion, parameters: ScoringParameters(),
                bases: BreadthBases(named: Set(named), all: all), isSupported: true
            ).score([item(.committed, "one", measure: "titled"), item(.committed, "two")])
        }
        let ofNamed = score(["titled"] + (1..<20).map { "other \($0)" }, all: 80)
        #expect(ofNamed.breadth.isClose(to: 0.5))
        #expect(ofNamed.countedMeasures == 1)
        #expect(ofNamed.measureCount == 20)
        #expect(ofNamed.depth.isClose(to: 0.8 / 3))
        let ofAll = score(["titled"] + (1..<30).map { "other \($0)" }, all: 50)
        #expect(ofAll.breadth.isClose(to: 0.4))
        #expect(ofAll.countedMeasures == 2)
        #expect(ofAll.measureCount == 50)
    }

    @Test func `a plan that gives its first measure a label does not fall`() {
        let findings = [item(.committed, "one", measure: "first"), item(.committed, "two")]
        func score(_ named: Set<String>) -> CriterionScore {
            CriterionScorer(
                criterion: Self.criterion, parameters: ScoringParameters(),
                bases: BreadthBases(named: named, all: 20), isSupported: true
            ).score(findings)
        }
        #expect(score([]).breadth.isClose(to: 1))
        #expect(score(["first"]).breadth.isClose(to: 1))
        #expect(score(["of another criterion"]).breadth.isClose(to: 1))
    }

    static let criterion = Criterion(
        id: "sme-support", version: 1, title: [:], source: "", question: "", breadth: 0.1, topic: [])

    private func score(rungs: [Rung], measures: Int) -> CriterionScore {
        let texts = ["alpha", "beta", "gamma", "delta", "epsilon"]
        return score(rungs.enumerated().map { item($1, texts[$0]) }, measures: measures)
    }

    private func score(_ items: [PassageFinding], measures: Int) -> CriterionScore {
        CriterionScorer(
            criterion: Self.criterion, parameters: ScoringParameters(), bases: BreadthBases(all: measures),
            isSupported: true
        ).score(items)
    }

    private func item(_ rung: Rung, _ text: String, isAdverse: Bool = false, measure: String? = nil) -> PassageFinding {
        var finding = Finding(
            id: "0123456789ab", criterion: "sme-support", rung: rung, strand: "firms", quote: text, highlights: [],
            facets: Self.facets[rung.rawValue], document: "plan.pdf", language: "en", rule: "", ruleVersion: 1)
        finding.measure = rung >= .committed ? measure ?? text : nil
        return PassageFinding(finding: finding, passage: text, isRecord: false, isAdverse: isAdverse)
    }
}

extension Double {
    func isClose(to other: Double) -> Bool { abs(self - other) < 1e-9 }
}
