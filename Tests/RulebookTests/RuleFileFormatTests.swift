import Testing

@testable import Rulebook

@Suite("The formats of rule files")
struct RuleFileFormatTests {
    @Test("list every role, guard and position of the model")
    func choices() throws {
        let roles = try #require(RuleFileFormat.cue.fields.first { $0.key == "role" })
        guard case .choice(let words) = roles.shape else {
            Issue.record("a role is a choice")
            return
        }
        let known = FacetCue.allCases.map(\.rawValue) + Guard.allCases.map(\.rawValue) + ["anaphor", "clause-break"]
        #expect(words.map(\.word) == known)
        for word in words { #expect(Cue.Role(word: word.word)?.word == word.word) }
    }

    @Test("say something of every key", arguments: RuleFileFormat.all)
    func documented(format: RuleFileFormat) {
        for field in fields(of: .record(format.fields)) {
            #expect(field.about.hasSuffix("."), "\(format.name): \(field.key)")
        }
    }

    private func fields(of shape: Shape) -> [Field] {
        switch shape {
        case .record(let own): own + own.flatMap { fields(of: $0.shape) }
        case .list(let item, _), .oneOrMore(let item), .map(_, let item): fields(of: item)
        default: []
        }
    }
}
