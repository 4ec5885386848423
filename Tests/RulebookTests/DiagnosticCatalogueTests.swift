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
        arguments: [
            ("E104", true), ("w201", true), ("N301", true), ("E999", true), ("E1040", false), ("plan", false),
            ("X104", false),
        ])
    func knowsCodeForm(text: String, isCode: Bool) {
        #expect(DiagnosticCatalogue.isCode(text) == isCode)
    }

    @Test(
        "the wrong example makes the diagnostic, the right one no error",
        arguments: DiagnosticCatalogue.entries.filter { $0.file != nil && !$0.code.isOfLint })
    func examplesHold(entry: DiagnosticCatalogue.Entry) throws {
        let file = try #require(entry.file)
        let wrong = RulebookLoader.load(files: RulebookFixture.base(with: entry.wrong, in: file))
        #expect(wrong.diagnostics.contains { $0.code == entry.code.rawValue }, "\(wrong.diagnostics)")
        // The tests of the base name a strand that an example's topic may not have.
        let right = RulebookLoader.load(files: RulebookFixture.base(with: entry.right, in: file))
        #expect(!right.diagnostics.contains { $0.code == entry.code.rawValue })
        #expect(right.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test(
        "lint says it of the wrong example, not of the right one, and nothing in that is an error",
        arguments: DiagnosticCatalogue.entries.filter(\.code.isOfLint))
    func lintExamplesHold(entry: DiagnosticCatalogue.Entry) async throws {
        let released = try #require(RulebookLoader.load(files: RulebookFixture.base).rulebook)
        let file = try #require(entry.file)
        // Only what is said of the lock needs one: elsewhere an example would have to raise its version.
        let lock = entry.code.isOfLock ? RuleFile(path: RulesLock.fileName, text: RulesLock(released).text) : nil
        let base = await LintedRules(RulebookFixture.base, lock: lock).messages(of: entry.code)
        let wrong = await LintedRules(RulebookFixture.base(with: entry.wrong, in: file), lock: lock)
        let right = await LintedRules(RulebookFixture.base(with: entry.right, in: file), lock: lock)
        #expect(!wrong.messages(of: entry.code).subtracting(right.messages(of: entry.code)).isEmpty)
        // The base leaves out much that a rulebook should have.
        #expect(right.messages(of: entry.code).subtracting(base) == [])
        #expect(right.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("Docs/Diagnostics.md is up to date; TOUCHSTONE_UPDATE_FIXTURES=1 writes it anew")
    func handbookIsCurrent() throws {
        let page = RulebookFixture.package.appending(path: "Docs/Diagnostics.md")
        let markdown = DiagnosticHandbook.markdown
        #expect(try RulebookFixture.expected(markdown, at: page) == markdown)
    }
}
