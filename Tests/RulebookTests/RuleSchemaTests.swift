import Foundation
import Rulebook
import Testing

@Suite("JSON Schemas of the rule files")
struct RuleSchemaTests {
    @Test("are JSON, and name every key with its meaning", arguments: RuleFileFormat.all)
    func properties(format: RuleFileFormat) throws {
        let schema = try schema(of: format)
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(Set(properties.keys) == Set(format.fields.map(\.key)))
        for field in format.fields { #expect(properties[field.key]?["description"] as? String == field.about) }
        #expect(schema["required"] as? [String] == format.fields.filter(\.isRequired).map(\.key))
        #expect(schema["additionalProperties"] as? Bool == false)
    }

    @Test(
        "allow the percentages that the loader allows",
        arguments: [
            ("10%", true), ("0.5%", true), ("100%", true), ("100.0%", true), ("007%", true), ("0%", false),
            ("0.0%", false), ("101%", false), ("10", false), ("100.5%", false), ("1e1%", false), ("-1%", false),
        ])
    func percentage(text: String, isAllowed: Bool) throws {
        let properties = try schema(of: .criterion)["properties"] as? [String: [String: Any]]
        let pattern = try #require(properties?["breadth"]?["pattern"] as? String)
        #expect((text.range(of: pattern, options: .regularExpression) != nil) == isAllowed)
        let files = RulebookFixture.base(with: "breadth: \(text)", in: "criteria/sme-support.yaml")
        #expect(RulebookLoader.load(files: files).hasErrors == !isAllowed)
    }

    @Test("the committed schemas are up to date; `touchstone schema` writes them anew", arguments: RuleFileFormat.all)
    func committed(format: RuleFileFormat) throws {
        let path = RulebookFixture.package.appending(path: "Rules/Schema/\(RuleSchema.fileName(of: format))")
        #expect(try String(contentsOf: path, encoding: .utf8) == RuleSchema.text(of: format))
    }

    private func schema(of format: RuleFileFormat) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(RuleSchema.text(of: format).utf8))
        return try #require(object as? [String: Any])
    }
}
