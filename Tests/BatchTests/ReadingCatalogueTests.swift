import Foundation
import PlanReading
import Testing

@testable import Batch

@Suite("The catalogue of notes on files")
struct ReadingCatalogueTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("has one entry for each code that the sources give, in order")
    func isComplete() throws {
        let sources = Self.package.appending(path: "Sources")
        var given: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        where path.hasSuffix(".swift") && !path.contains("/Catalogue/") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /"(R[0-9]{3})"/) { given.insert(String(match.output.1)) }
        }
        #expect(ReadingCatalogue.entries.map(\.code) == given.sorted())
    }

    @Test(
        "the wrong example makes the note, the right one does not",
        arguments: ReadingCatalogue.entries.filter { $0.file != nil })
    func examplesHold(entry: ReadingCatalogue.Entry) async throws {
        let file = try #require(entry.file)
        let wrong = try await Self.notes(on: entry.wrong, named: file)
        #expect(wrong[entry.code] != nil, "\(wrong)")
        let right = try await Self.notes(on: entry.right, named: file)
        #expect(right[entry.code] == nil, "\(right)")
    }

    /// Codes and messages of the notes on a folder with one file, and with a table where the file only describes a plan.
    private static func notes(on text: String, named name: String) async throws -> [String: String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data((text + "\n").utf8).write(to: folder.appending(path: name))
        if name == "plan.yaml" {
            let table = "Measure,Cost\nRepair vouchers,EUR 2000000\nPublic repair shops,EUR 3000000\n"
            try Data(table.utf8).write(to: folder.appending(path: "measures.csv"))
        }
        let discovery = InputDiscovery(paths: [folder.path])
        var notes = discovery.notes
        for input in discovery.inputs {
            for plan in await PlanLoader(cache: nil).load(input, language: "en") {
                notes += plan.notes
            }
        }
        return Dictionary(notes.compactMap { note in note.code.map { ($0, note.message) } }) { first, _ in first }
    }

    @Test("knows the form of a code, and finds entries in any letter case")
    func codes() {
        #expect(
            ReadingCatalogue.isCode("r204") && !ReadingCatalogue.isCode("E204") && !ReadingCatalogue.isCode("R2040"))
        #expect(ReadingCatalogue.entry(for: "r204")?.code == "R204")
        #expect(ReadingCatalogue.entry(for: "R999") == nil)
    }

    @Test("Docs/ReadingCodes.md is up to date; `touchstone explain --all-codes Docs` writes it anew")
    func handbookIsCurrent() throws {
        let page = try String(contentsOf: Self.package.appending(path: "Docs/ReadingCodes.md"), encoding: .utf8)
        #expect(page == ReadingHandbook.markdown)
        for entry in ReadingCatalogue.entries { #expect(page.contains("\n### \(entry.code): ")) }
    }
}
