import Foundation
import PlanReading
import Rulebook
import Testing
import Yams

@testable import Scoring

/// The same content in several languages by the shipped rules: a government must not stand higher for the language that its plan is in.
@Suite struct ParallelPassageTests {
    struct Passage: Decodable, Sendable, CustomTestStringConvertible {
        var name: String
        var criterion: String
        var rung: Int
        var texts: [String: String]

        var testDescription: String { "\(criterion): \(name)" }
    }

    /// A passage and the rung that it reaches in each language.
    struct Reading: Sendable {
        var passage: Passage
        var rungs: [String: Int]

        var agrees: Bool { Set(rungs.values).count == 1 }

        var text: String {
            "\(passage.testDescription), \(passage.rung): "
                + rungs.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        }
    }

    static let languages = ["ar", "en", "es", "fr", "it", "ru", "zh"]
    /// Read where a passage has them: of the criteria, only the leads have terms in these.
    static let leadLanguages = ["de", "pt"]
    /// The share of passages whose rungs may not differ.
    static let share = 0.95

    static let passages: [Passage] = {
        let url = Bundle.module.url(forResource: "Fixtures/parallel-passages", withExtension: "yaml")
        let text = url.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        return (try? YAMLDecoder().decode([Passage].self, from: text)) ?? []
    }()

    static let readings: [Reading] = {
        guard let compiled = CueCaseTests.rulebook else { return [] }
        var scorer = PlanScorer(compiled)
        return passages.map { passage in
            var rungs: [String: Int] = [:]
            for language in languages + leadLanguages.filter({ passage.texts[$0] != nil }) {
                rungs[language] = rung(of: passage, in: language, by: &scorer)
            }
            return Reading(passage: passage, rungs: rungs)
        }
    }()

    @Test func `the set holds every rung, guard and language`() {
        #expect(Self.passages.count >= 30)
        #expect(Set(Self.passages.map(\.rung)) == [0, 1, 2, 3, 4])
        #expect(Set(Self.passages.map(\.criterion)).count >= 12)
        for passage in Self.passages {
            #expect(Set(passage.texts.keys).isSuperset(of: Self.languages), "\(passage.testDescription)")
        }
        for language in Self.leadLanguages {
            #expect(Set(Self.passages.filter { $0.texts[language] != nil }.map(\.rung)) == [0, 1, 2, 3, 4])
        }
    }

    @Test func `rungs agree across languages`() {
        let differing = Self.readings.filter { !$0.agrees }
        let agreeing = Self.readings.count - differing.count
        #expect(!Self.readings.isEmpty)
        #expect(
            Double(agreeing) >= Self.share * Double(Self.readings.count),
            "\(differing.map(\.text).joined(separator: "\n"))")
    }

    @Test("rungs are those that the content asks for", arguments: languages + leadLanguages)
    func rungs(language: String) {
        let read = Self.readings.filter { $0.passage.texts[language] != nil }
        let wrong = read.filter { $0.rungs[language] != $0.passage.rung }
        let right = read.count - wrong.count
        #expect(
            !read.isEmpty && Double(right) >= Self.share * Double(read.count),
            "\(wrong.map(\.text).joined(separator: "\n"))")
    }

    private static func rung(of passage: Passage, in language: String, by scorer: inout PlanScorer) -> Int? {
        let document = Document(plainText: passage.texts[language] ?? "", name: passage.name, language: language)
        let plan = Plan(id: passage.name, country: "LBR", title: passage.name, year: 2022, documents: [document])
        return scorer.score(plan).criteria.first { $0.id == passage.criterion }?.rung.rawValue
    }
}
