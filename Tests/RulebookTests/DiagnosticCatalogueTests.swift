import Foundation
import Rulebook
import Testing

@Suite("The catalogue of diagnostics")
struct DiagnosticCatalogueTests {
    @Test("has one entry for each code, in order")
    func isComplete() {
        let codes = DiagnosticCatalogue.entries.map(\.code.rawValue)
        #expect(codes == DiagnosticCode.allCases.map(\.rawValue).sorted())
    }

    @Test("finds an entry by its code in any letter case, and none for an unknown code")
    func findsByCode() {
        #expect(DiagnosticCatalogue.entry(for: "e104")?.code == .unknownKey)
        #expect(DiagnosticCatalogue.entry(for: "E999") == nil)
    }

    @Test(
        "knows the form of a code",
        arguments: [("E104", true), ("w201", true), ("E999", true), ("E1040", false), ("plan", false), ("X104", false)])
    func knowsCodeForm(text: String, isCode: Bool) {
        #expect(DiagnosticCatalogue.isCode(text) == isCode)
    }

    @Test(
        "the wrong example makes the diagnostic, the right one no error",
        arguments: DiagnosticCatalogue.entries.filter { $0.file != nil })
    func examplesHold(entry: DiagnosticCatalogue.Entry) throws {
        let file = try #require(entry.file)
        let wrong = RulebookLoader.load(files: RulebookFixture.base(with: entry.wrong, in: file))
        #expect(wrong.diagnostics.contains { $0.code == entry.code.rawValue }, "\(wrong.diagnostics)")
        // The tests of the base name a strand that an example's topic may not have.
        let right = RulebookLoader.load(files: RulebookFixture.base(with: entry.right, in: file))
        #expect(!right.diagnostics.contains { $0.code == entry.code.rawValue })
        #expect(right.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("Docs/Diagnostics.md is up to date; TOUCHSTONE_UPDATE_FIXTURES=1 writes it anew")
    func handbookIsCurrent() throws {
        let page = RulebookFixture.package.appending(path: "Docs/Diagnostics.md")
        let markdown = DiagnosticHandbook.markdown
        #expect(try RulebookFixture.expected(markdown, at: page) == markdown)
    }
}
