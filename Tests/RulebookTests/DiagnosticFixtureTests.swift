import Foundation
import Rulebook
import Testing

@Suite("Diagnostics, as printed")
struct DiagnosticFixtureTests {
    static let folder = RulebookFixture.folder.appending(path: "diagnostics")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    /// Loads a fixture: files in `input` over the base, or a `folder` from disk.
    static func load(_ name: String) -> RulebookLoading {
        let fixture = folder.appending(path: name)
        let onDisk = fixture.appending(path: "folder")
        if FileManager.default.fileExists(atPath: onDisk.path) { return RulebookLoader.load(folder: onDisk.path) }
        let files = RulebookFixture.files(in: fixture.appending(path: "input"))
        return RulebookLoader.load(files: RulebookFixture.base(with: files))
    }

    @Test("a fixture prints what was reviewed", arguments: names)
    func printsExpectedText(name: String) throws {
        let loading = Self.load(name)
        let text = DiagnosticFormatter(files: loading.files).format(loading.diagnostics)
        let expected = try RulebookFixture.expected(
            text, at: Self.folder.appending(path: name).appending(path: "expected.txt"))
        #expect(text == expected)
        #expect(loading.diagnostics.contains { name.hasPrefix($0.code) })
    }

    @Test("every diagnostic says what to do next", arguments: names)
    func hasRemedy(name: String) {
        for diagnostic in Self.load(name).diagnostics {
            #expect(diagnostic.remedy?.isEmpty == false)
        }
    }

    @Test("every code has a fixture", arguments: DiagnosticCode.allCases)
    func codeHasFixture(code: DiagnosticCode) {
        #expect(Self.names.contains { $0.hasPrefix(code.rawValue) })
    }
}
