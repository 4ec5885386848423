import Foundation
import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// What changing a plan may do to its scores, on every example plan.
@Suite struct MetamorphicTests {
    @Test("repeating passages raises no score", arguments: ExamplePlans.files)
    func repetition(_ file: String) async throws {
        var judge = try await Judge(file)
        let blocks = judge.plan.blocks
        judge.expectNoRise(judge.plan.with(blocks.flatMap { [$0, $0, $0] }), "each block three times")
        judge.expectNoRise(judge.plan.with(blocks + blocks), "the plan twice")
        for (place, block) in blocks.enumerated() where block.kind.isRunningText {
            judge.expectNoRise(
                judge.plan.with(Array(blocks[...place] + [block] + blocks[(place + 1)...])), "block \(place) twice")
        }
    }

    @Test("adding boilerplate raises no score", arguments: ExamplePlans.files)
    func boilerplate(_ file: String) async throws {
        var judge = try await Judge(file)
        let language = judge.language
        let added = try #require(AddedTexts.boilerplate[language]).map { AddedTexts.block($0, language: language) }
        let blocks = judge.plan.blocks
        judge.expectNoRise(judge.plan.with(added + blocks), "before the plan")
        judge.expectNoRise(judge.plan.with(blocks + added), "behind the plan")
        judge.expectNoRise(judge.plan.with(blocks.flatMap { [$0] + added }), "behind each block")
    }

    @Test("reordering measures changes no score", arguments: ExamplePlans.files)
    func order(_ file: String) async throws {
        var judge = try await Judge(file)
        #expect(judge.plan.reversed != judge.plan)
        judge.expectNoRise(judge.plan.reversed, "reversed")
        judge.expectNoFall(judge.plan.reversed, "reversed")
    }

    @Test("splitting the plan in two files raises no score", arguments: ExamplePlans.files)
    func split(_ file: String) async throws {
        var judge = try await Judge(file)
        for place in judge.plan.blocks.indices.dropFirst() {
            judge.expectNoRise(judge.plan.split(at: place), "before block \(place)")
        }
    }

    @Test(
        "negating a sentence raises no score but where it takes an adverse measure back", arguments: ExamplePlans.files)
    func negation(_ file: String) async throws {
        var judge = try await Judge(file)
        var count = 0
        for (place, block) in judge.plan.blocks.enumerated() where block.kind.isRunningText {
            for sentence in block.passage.sentences {
                let negated = block.changing(sentence) {
                    SentenceNegation.negated($0, language: block.passage.language)
                }
                guard let negated else { continue }
                count += 1
                var plan = judge.plan
                plan.blocks[place] = negated
                judge.expectNoRise(plan, negated.passage.text, apartFromAdverse: true)
            }
        }
        // Word lists and denials leave nothing to negate.
        if !file.hasPrefix("XFO"), !file.hasPrefix("XGR") { #expect(count > 1) }
    }

    @Test("removing an amount raises no score", arguments: ExamplePlans.files)
    func amounts(_ file: String) async throws {
        var judge = try await Judge(file)
        for (place, block) in judge.plan.blocks.enumerated() where block.kind.isRunningText {
            for amount in block.passage.quantities where amount.kind == .amount {
                var plan = judge.plan
                plan.blocks[place] = block.without(amount)
                judge.expectNoRise(plan, plan.blocks[place].passage.text)
            }
        }
    }

    @Test("adding a measure for a criterion lowers its score in no plan", arguments: ExamplePlans.files)
    func addition(_ file: String) async throws {
        var judge = try await Judge(file)
        let language = judge.language
        let title = try #require(AddedTexts.titles[language])
        for measure in AddedTexts.measures where measure.language == language {
            let body = AddedTexts.block(measure.text, language: language)
            let heading = AddedTexts.block(title, .heading, level: 1, language: language)
            let alone = judge.plan.with([body])
            let rung = judge.score(alone).criteria.first { $0.id == measure.criterion }?.rung
            #expect(rung.map { $0 >= .resourced } == true, "\(measure.text) is no measure for \(measure.criterion)")
            let blocks = judge.plan.blocks
            judge.expectNoFall(judge.plan.with(blocks + [body]), "a paragraph", of: measure.criterion)
            judge.expectNoFall(judge.plan.with(blocks + [heading, body]), "a titled measure", of: measure.criterion)
        }
    }
}

/// Holds changed plans against a plan as it is.
private struct Judge {
    let plan: Plan
    let language: String
    private let before: Scorecard
    private var scorer: PlanScorer

    init(_ file: String) async throws {
        plan = try #require(try await ExamplePlans.plan(file))
        language = try #require(plan.languages.first)
        scorer = PlanScorer(try #require(CueCaseTests.rulebook))
        before = scorer.score(plan)
    }

    mutating func score(_ plan: Plan) -> Scorecard { scorer.score(plan) }

    mutating func expectNoRise(_ changed: Plan, _ change: String, apartFromAdverse: Bool = false) {
        let after = scorer.score(changed)
        var isAdverse = false
        for (old, new) in zip(before.criteria, after.criteria) {
            if apartFromAdverse, !old.adverse.isEmpty {
                isAdverse = true
                continue
            }
            #expect(
                new.rung <= old.rung && isAtMost(new.score, old.score),
                "\(old.id), of \(before.measureCount) then \(after.measureCount) measures: \(change)")
        }
        if !isAdverse { #expect(isAtMost(after.score, before.score), "\(change)") }
    }

    /// - Parameter criterion: nil for all of them.
    mutating func expectNoFall(_ changed: Plan, _ change: String, of criterion: String? = nil) {
        let after = scorer.score(changed)
        for (old, new) in zip(before.criteria, after.criteria) where criterion == nil || old.id == criterion {
            #expect(new.rung >= old.rung && isAtMost(old.score, new.score), "\(old.id): \(change)")
        }
        if criterion == nil { #expect(isAtMost(before.score, after.score), "\(change)") }
    }

    /// Sums taken in another order differ in the last digits.
    private func isAtMost(_ left: Double?, _ right: Double?) -> Bool { (left ?? 0) <= (right ?? 0) + 1e-9 }
}
