import PlanReading
import Testing

@testable import Scoring

/// Plans of a few blocks in English, and what the shipped rules make of them.
enum ListPlan {
    /// A block of one kind; headings are of level 1.
    static func block(_ kind: BlockKind, _ text: String, language: String = "en") -> Block {
        Block(
            kind: kind, level: kind == .heading ? 1 : nil,
            passage: PassageBuilder().passage(text: text, language: language))
    }

    /// The score of one criterion.
    static func score(_ blocks: [Block], for criterion: String = "sme-support") throws -> CriterionScore {
        let language = blocks[0].passage.language
        var scorer = PlanScorer(try #require(TrialTests.compiled))
        let card = scorer.score(
            Plan(
                id: "list", country: nil, title: "List", year: 2024,
                documents: [Document(name: "list", format: .text, language: language, blocks: blocks)]))
        return try #require(card.criteria.first { $0.id == criterion })
    }
}
