import Foundation
import Matching
import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// Scoring one criterion, from given matches and on another ladder.
@Suite struct TrialTests {
    static let texts: [(kind: BlockKind, level: Int?, text: String)] = [
        (.heading, 1, "Results achieved"),
        (.paragraph, nil, "A fund for small enterprises was set up, and 40 tonnes of plastic waste were recycled."),
        (.heading, 1, "Measure 4.2: Credit for women in small enterprises"),
        (.paragraph, nil, "A total of USD 12 million is allocated. Broadband will reach 300 villages by 2026."),
        (
            .tableRow, nil,
            "Creation of a credit window for street vendors | Ministry of Commerce | 2022 | USD 2 million"
        ),
        (.heading, 1, "Other matters"),
        (
            .paragraph, nil,
            "SMEs will not receive any support. Childcare could be subsidised. Waste sorting will begin."
        ),
        (.listItem, nil, "Promotion of the circular economy, with a budget of USD 3 million"),
    ]

    static let plan = Plan(
        id: "trial", country: "XXX", title: "trial", year: 2021,
        documents: [
            Document(
                name: "trial", format: .text, language: "en",
                blocks: texts.reduce(into: [Block]()) { blocks, item in
                    let heading = blocks.last { $0.kind == .heading }?.passage.text
                    blocks.append(
                        Block(
                            kind: item.kind, level: item.level,
                            headingPath: item.kind == .heading ? [] : [heading].compactMap(\.self),
                            passage: PassageBuilder().passage(text: item.text, language: "en")))
                })
        ])

    static let compiled: CompiledRulebook? = CueCaseTests.rulebook

    @Test func `one criterion alone scores as it does among all`() throws {
        let compiled = try #require(Self.compiled)
        var scorer = PlanScorer(compiled)
        let full = scorer.score(Self.plan)
        #expect(full.criteria.contains { $0.rung > .mentioned })
        for index in compiled.rulebook.criteria.indices {
            // Budgets are added up over the whole plan, and no part of a trial.
            var expected = full.criteria[index]
            expected.budget = nil
            #expect(scorer.score(Self.plan, criterion: index) == expected)
            #expect(scorer.observe(Self.plan, criterion: index).score == expected)
        }
        #expect(scorer.score(Self.plan) == full, "a trial leaves nothing behind")
    }

    @Test func `the plan's own matches give the plan's own scores`() throws {
        let compiled = try #require(Self.compiled)
        var scorer = PlanScorer(compiled)
        let matches = scorer.matches(in: Self.plan)
        #expect(matches.byDocument[0].count == Self.texts.count)
        for index in compiled.rulebook.criteria.indices {
            let alone = scorer.score(Self.plan, criterion: index)
            #expect(scorer.score(Self.plan, criterion: index, matches: matches) == alone)
        }
    }

    @Test func `without the matches of negation nothing is killed`() throws {
        let compiled = try #require(Self.compiled)
        let index = try #require(compiled.rulebook.criteria.firstIndex { $0.id == "sme-support" })
        var scorer = PlanScorer(compiled)
        var matches = scorer.matches(in: Self.plan)
        #expect(scorer.score(Self.plan, criterion: index, matches: matches).rejected.count == 1)
        for block in matches.byDocument[0].indices {
            matches.byDocument[0][block].removeAll { match in
                guard case .cue(let cue) = compiled.groups[match.group] else { return false }
                return compiled.rulebook.cues[cue].role == .guardCue(.negation)
            }
        }
        #expect(scorer.score(Self.plan, criterion: index, matches: matches).rejected.isEmpty)
    }

    @Test func `another ladder gives other rungs`() throws {
        let compiled = try #require(Self.compiled)
        let index = try #require(compiled.rulebook.criteria.firstIndex { $0.id == "sme-support" })
        var scorer = PlanScorer(compiled)
        #expect(scorer.score(Self.plan, criterion: index).rung == .resourced)
        let ladder = Ladder { Ladder.standard.rung($0.subtracting([.budget, .target])) }
        #expect(scorer.score(Self.plan, criterion: index, ladder: ladder).rung == .committed)
    }

    @Test func `observations say what became of each topic match`() throws {
        let compiled = try #require(Self.compiled)
        let index = try #require(compiled.rulebook.criteria.firstIndex { $0.id == "sme-support" })
        var scorer = PlanScorer(compiled)
        let observations = scorer.observe(Self.plan, criterion: index).observations
        #expect(observations.map(\.block) == [1, 2, 3, 4, 6])
        #expect(observations.map(\.effect) == [.cap, nil, nil, nil, .kill])
        #expect(observations.first?.guards.map(\.words) == ["Results achieved"])
        #expect(observations.last?.guards.map(\.guardCue) == [.negation])
        #expect(observations[2].topic.isEmpty, "carried from the title")
    }
}
