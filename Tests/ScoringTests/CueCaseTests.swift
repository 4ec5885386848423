import Foundation
import Matching
import PlanReading
import Rulebook
import Testing
import Yams

@testable import Scoring

/// The shipped cues on sentences written for this project: which roles must fire, and which must not.
@Suite struct CueCaseTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        var lang: String
        var text: String
        var fires: [String]?
        var silent: [String]?

        var testDescription: String { "\(lang): \(text)" }
    }

    static let cases: [Case] = {
        let url = Bundle.module.url(forResource: "Fixtures/cue-cases", withExtension: "yaml")
        let text = url.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
        return (try? YAMLDecoder().decode([Case].self, from: text)) ?? []
    }()

    static let rulebook: CompiledRulebook? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return RulebookLoader.load(folder: package.appendingPathComponent("Rules").path).rulebook.map(
            CompiledRulebook.init)
    }()

    @Test func `the table of cases is read`() {
        #expect(Self.cases.count > 250)
        let languages: Set = ["ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh"]
        #expect(Set(Self.cases.map(\.lang)).isSuperset(of: languages))
    }

    @Test("cues fire where they should and are silent where they should", arguments: cases)
    func cue(item: Case) throws {
        let fired = try roles(in: item)
        for role in item.fires ?? [] { #expect(fired.contains(role), "\(role) must fire") }
        for role in item.silent ?? [] { #expect(!fired.contains(role), "\(role) must be silent") }
    }

    /// Roles of all cues that match in the text as a list item of its own.
    private func roles(in item: Case) throws -> Set<String> {
        let compiled = try #require(Self.rulebook)
        let passage = PassageBuilder().passage(text: item.text, language: item.lang)
        let scanner = try #require(compiled.matcher.scanner(language: item.lang))
        let matches = SortedMatches(scanner.matches(in: passage.text, sentences: passage.sentences), compiled: compiled)
        let reader = CueReader(
            block: Block(kind: .listItem, passage: passage), bytes: Array(passage.text.utf8),
            map: ClauseMap(passage: passage, bytes: Array(passage.text.utf8), breaks: matches.clauseBreaks),
            compiled: compiled, planYear: nil, countries: CountryNames("XXX"))
        return Set(matches.cues.compactMap { reader.role(of: $0.cue, at: $0.match)?.word })
    }
}
