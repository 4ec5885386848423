import Testing

@testable import Rulebook

/// What two states of a rulebook tell apart.
@Suite("Changes of a rulebook")
struct RulebookChangesTests {
    private static let topic = "topic:\n  firms:\n    en: [small firm, SME]\n    zh: [小企业]"

    private func rulebook(_ files: [RuleFile]) throws -> Rulebook {
        let loading = RulebookLoader.load(files: files)
        return try #require(loading.rulebook, "\(loading.diagnostics)")
    }

    private func changes(_ before: String, _ after: String, in file: String) throws -> RulebookChanges {
        RulebookChanges(
            before: try rulebook(RulebookFixture.base(with: before, in: file)),
            after: try rulebook(RulebookFixture.base(with: after, in: file)))
    }

    @Test("titles, order and versions are no change")
    func layout() throws {
        let other = "topic: {firms: {zh: [小企业], en: [SME, small firm]}}\nversion: 9\ntitle: {en: Firms, zh: 企业}"
        let changes = try changes(Self.topic, other, in: "criteria/circularity.yaml")
        #expect(changes.isEmpty)
        #expect(changes.affectedCriteria == [])
    }

    @Test("a changed criterion tells its terms, and touches no other criterion")
    func criterion() throws {
        let other = "topic:\n  firms:\n    en: [small firm, MSME]\n    zh: [小企业]\nbreadth: 16%"
        let changes = try changes(Self.topic + "\nbreadth: 12%", other, in: "criteria/circularity.yaml")
        let rule = try #require(changes.rules.first)
        #expect(changes.rules.count == 1)
        #expect(rule.rule == "criteria/circularity")
        #expect(rule.kind == .changed)
        #expect(
            rule.terms == [
                TermChange(group: "firms", language: "en", term: "SME", isGained: false),
                TermChange(group: "firms", language: "en", term: "MSME", isGained: true),
            ])
        #expect(rule.settings == [SettingChange(name: "breadth", before: "0.12", after: "0.16")])
        #expect(changes.affectedCriteria == ["circularity"])
    }

    @Test("a changed cue touches every criterion")
    func cue() throws {
        let changes = try changes("version: 1", "position: before", in: "cues/negation.yaml")
        #expect(changes.rules.map(\.rule) == ["cues/negation"])
        #expect(changes.rules.first?.settings.map(\.name) == ["position"])
        #expect(changes.affectedCriteria == nil)
    }

    @Test("rules that came or went are told from both sides")
    func addedAndRemoved() throws {
        let full = try rulebook(RulebookFixture.base)
        var less = full
        less.cues.removeAll { $0.id == "negation" }
        let removed = RulebookChanges(before: full, after: less)
        #expect(removed.rules.map(\.rule) == ["cues/negation"])
        #expect(removed.rules.map(\.kind) == [.removed])
        #expect(RulebookChanges(before: less, after: full).rules.map(\.kind) == [.added])
    }

    @Test("weights touch totals alone, scoring parameters every criterion")
    func settings() throws {
        let full = try rulebook(RulebookFixture.base)
        var other = full
        other.messages[0].weight = 3
        let weights = RulebookChanges(before: full, after: other)
        #expect(weights.settings.map(\.name) == ["weight of message \(full.messages[0].id)"])
        #expect(weights.affectedCriteria == [])
        #expect(!weights.isEmpty)
        other.parameters.depthMeasures = 5
        let parameters = RulebookChanges(before: full, after: other)
        #expect(parameters.settings.contains(SettingChange(name: "depth-measures", before: "3", after: "5")))
        #expect(parameters.affectedCriteria == nil)
    }
}
