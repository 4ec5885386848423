import Foundation
import Rulebook
import Testing

@testable import RuleTesting

@Suite struct RuleHandbookTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/handbook")
    static let isUpdating = ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_FIXTURES"] == "1"

    @Test(arguments: HandbookFormat.allCases)
    func `the handbook is written as its fixture says`(format: HandbookFormat) throws {
        let (rulebook, tests) = try Self.rules()
        try Self.compare(RuleHandbook(rulebook, tests: tests).text(as: format), with: "handbook.\(format.rawValue)")
    }

    @Test(arguments: HandbookFormat.allCases)
    func `the catalogue is written as its fixture says`(format: HandbookFormat) throws {
        let (rulebook, tests) = try Self.rules()
        try Self.compare(RuleCatalogue(rulebook, tests: tests).text(as: format), with: "catalogue.\(format.rawValue)")
    }

    @Test func `one criterion comes without its neighbours and the cues`() throws {
        let (rulebook, tests) = try Self.rules()
        let text = RuleHandbook(rulebook, tests: tests).text(as: .markdown, criteria: ["circularity"])
        #expect(text.contains("### Circular economy"))
        #expect(!text.contains("sme-support"))
        #expect(!text.contains("## Cues"))
    }

    private static func rules() throws -> (Rulebook, [RuleTest]) {
        let loading = RulebookLoader.load(folder: folder.appendingPathComponent("Rules").path)
        return (try #require(loading.rulebook, "\(loading.diagnostics)"), loading.tests)
    }

    private static func compare(_ text: String, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if isUpdating { try Data(text.utf8).write(to: file) }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
