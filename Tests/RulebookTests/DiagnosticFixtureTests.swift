import Foundation
import Rulebook
import Testing

@Suite("Diagnostics, as printed")
struct DiagnosticFixtureTests {
    static let folder = RulebookFixture.folder.appending(path: "diagnostics")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    /// What is said of a fixture: files in `input` over the base, or a `folder` from disk. Of lint only what the fixture is named after: the base
    /// leaves out much that a rulebook should have.
    static func found(_ name: String) async -> LintedRules {
        let fixture = folder.appending(path: name)
        let onDisk = fixture.appending(path: "folder")
        if FileManager.default.fileExists(atPath: onDisk.path) {
            return LintedRules(RulebookLoader.load(folder: onDisk.path))
        }
        let files = RulebookFixture.files(in: fixture.appending(path: "input"))
        let isOfLint = DiagnosticCode(rawValue: String(name.prefix(4)))?.isOfLint == true
        return isOfLint
            ? await LintedRules(RulebookFixture.base(with: files)).only(String(name.prefix(4)))
            : LintedRules(RulebookLoader.load(files: RulebookFixture.base(with: files)))
    }

    @Test("a fixture prints what was reviewed", arguments: names)
    func printsExpectedText(name: String) async throws {
        let found = await Self.found(name)
        let text = DiagnosticFormatter(files: found.files).format(found.diagnostics)
        let expected = try RulebookFixture.expected(
            text, at: Self.folder.appending(path: name).appending(path: "expected.txt"))
        #expect(text == expected)
        #expect(found.diagnostics.contains { name.hasPrefix($0.code) })
    }

    @Test("every diagnostic says what to do next", arguments: names)
    func hasRemedy(name: String) async {
        for diagnostic in await Self.found(name).diagnostics {
            #expect(diagnostic.remedy?.isEmpty == false)
        }
    }

    @Test("every code has a fixture", arguments: DiagnosticCode.allCases)
    func codeHasFixture(code: DiagnosticCode) {
        #expect(Self.names.contains { $0.hasPrefix(code.rawValue) })
    }
}
