import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// Plans of a few paragraphs, scored by the shipped rules or by these with something left out.
struct ComparisonPlans {
    let rulebook: Rulebook

    init() throws { rulebook = try #require(CueCaseTests.rulebook).rulebook }

    func plan(_ id: String, _ paragraphs: [String]) -> Plan {
        let blocks = paragraphs.map {
            Block(kind: .paragraph, passage: PassageBuilder().passage(text: $0, language: "en"))
        }
        return Plan(
            id: id, country: "XXX", title: id, year: 2021,
            documents: [Document(name: "\(id).txt", format: .text, language: "en", blocks: blocks)])
    }

    func scorecard(_ plan: Plan, by rulebook: Rulebook? = nil) -> Scorecard {
        var scorer = PlanScorer(CompiledRulebook(rulebook ?? self.rulebook))
        return scorer.score(plan)
    }

    /// The rules without the terms of a strand in English.
    func without(strand: String, of criterion: String) throws -> Rulebook {
        var rulebook = rulebook
        let index = try #require(rulebook.criteria.firstIndex { $0.id == criterion })
        let place = try #require(rulebook.criteria[index].topic.firstIndex { $0.id == strand })
        rulebook.criteria[index].topic[place].terms.byLanguage["en"] = nil
        return rulebook
    }

    func without(cue: String) -> Rulebook {
        var rulebook = rulebook
        rulebook.cues.removeAll { $0.id == cue }
        return rulebook
    }
}
