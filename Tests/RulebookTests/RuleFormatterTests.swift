import Foundation
import Rulebook
import Testing

@Suite("The canonical layout of rule files")
struct RuleFormatterTests {
    /// Each folder holds `input.yaml` and `expected.yaml`; its name begins with the kind of file.
    static let folder = RulebookFixture.folder.appending(path: "layout")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    private func file(_ name: String, _ part: String) throws -> RuleFile {
        let bytes = try Data(contentsOf: Self.folder.appending(path: name).appending(path: part))
        let path =
            switch name.prefix(while: { $0 != "-" }) {
            case "rulebook": "rulebook.yaml"
            case "cue": "cues/past.yaml"
            case "tests": "criteria/sme-support.tests.yaml"
            default: "criteria/sme-support.yaml"
            }
        return RuleFile(path: path, bytes: Array(bytes))
    }

    @Test("a file is laid out as was reviewed", arguments: names)
    func layout(name: String) throws {
        let formatted = String(decoding: try RuleFormatter.format(file(name, "input.yaml")).bytes, as: UTF8.self)
        let place = Self.folder.appending(path: name).appending(path: "expected.yaml")
        #expect(try formatted == RulebookFixture.expected(formatted, at: place))
    }

    @Test("a file in canonical layout stays as it is", arguments: names)
    func isIdempotent(name: String) throws {
        let once = try RuleFormatter.format(file(name, "input.yaml"))
        #expect(try RuleFormatter.format(once) == once)
    }

    @Test("the meaning stays: what is loaded before and after is the same, places aside")
    func keepsMeaning() throws {
        let before = RulebookLoader.load(files: RulebookFixture.base)
        let after = RulebookLoader.load(files: try RulebookFixture.base.map { try RuleFormatter.format($0) })
        #expect(after.diagnostics == [])
        #expect(
            after.rulebook?.criteria.map(\.topic).map(sources) == before.rulebook?.criteria.map(\.topic).map(sources))
        #expect(after.tests.map(\.text) == before.tests.map(\.text))
    }

    private func sources(_ topic: [Strand]) -> [[String: [String]]] {
        topic.map { $0.terms.byLanguage.mapValues { $0.map(\.source) } }
    }

    @Test(
        "a file that cannot be read is refused",
        arguments: ["id: [a", "id: a\nid: b\n", "id: &anchor a\nsource: *anchor\n"])
    func refuses(text: String) {
        #expect {
            try RuleFormatter.format(RuleFile(path: "cues/past.yaml", text: text))
        } throws: { error in
            guard case .unreadable = error as? RuleFormatter.Problem else { return false }
            return true
        }
    }

    @Test(
        "quotes go only where the text reads back the same, whoever reads it",
        arguments: [
            (#""a term""#, "a term"), ("'a term'", "a term"), (#""a: b""#, #""a: b""#), (#""2021""#, #""2021""#),
            ("'say \"no\"'", "say \"no\""), ("'say \"no\": never'", "'say \"no\": never'"), ("'it''s'", "it's"),
            (#""=form""#, #""=form""#), ("=form", "=form"),
            (#""yes""#, #""yes""#), (#""a\tb""#, #""a\tb""#), (#""- a""#, #""- a""#), (#""a #b""#, #""a #b""#),
            (#""a, b""#, "a, b"), (#""小企业""#, "小企业"),
        ])
    func quotes(written: String, canonical: String) throws {
        let formatted = try RuleFormatter.format(RuleFile(path: "cues/past.yaml", text: "id: \(written)\n"))
        #expect(String(decoding: formatted.bytes, as: UTF8.self) == "id: \(canonical)\n")
    }

    @Test("a list in brackets keeps the quotes that its commas need")
    func flowQuotes() throws {
        let text = "terms: {en: [\"a, b\", 'c']}\n"
        let formatted = try RuleFormatter.format(RuleFile(path: "cues/past.yaml", text: text))
        #expect(String(decoding: formatted.bytes, as: UTF8.self) == "terms: {en: [\"a, b\", c]}\n")
    }

    @Test("the shipped rules keep their meaning, and are laid out for good in one go")
    func shippedRules() throws {
        let rules = RulebookLoader.load(folder: RulebookFixture.package.appending(path: "Rules").path)
        let formatted = try rules.files.map { try RuleFormatter.format($0) }
        let again = RulebookLoader.load(files: formatted)
        #expect(
            again.rulebook?.criteria.map(\.topic).map(sources) == rules.rulebook?.criteria.map(\.topic).map(sources))
        #expect(
            again.rulebook?.cues.map(\.terms.byLanguage.count) == rules.rulebook?.cues.map(\.terms.byLanguage.count))
        #expect(again.tests.map(\.text) == rules.tests.map(\.text))
        #expect(try formatted.map { try RuleFormatter.format($0) } == formatted)
    }
}
