import Foundation
import PlanReading
import Testing

import class GRDB.DatabaseQueue

@testable import Batch

@Suite struct ExtractionCacheTests {
    static let extraction = Extraction(parts: [
        DocumentPart(
            document: Document(
                name: "a.txt", format: .text, language: "en",
                blocks: [
                    Block(
                        kind: .paragraph, headingPath: ["Firms"],
                        passage: Passage(
                            text: "USD 3 million.", language: "en", sentences: [0..<14],
                            quantities: [Quantity(kind: .amount, range: 0..<13, low: 3e6, high: 3e6, currency: "USD")]))
                ],
                notes: [ReadingNote(severity: .warning, code: "R401", message: "a.txt: assumed", file: "a.txt")]),
            frontMatter: FrontMatter(country: "ITA", year: 2021)),
        DocumentPart(
            document: Document(
                name: "a.txt", format: .csv, language: "en",
                blocks: [
                    Block(
                        kind: .tableRow, row: 2,
                        passage: Passage(text: "Loans | EUR 0.1", language: "en", sentences: []),
                        record: MeasureRecord(
                            fields: [.init(role: .title, range: 0..<5), .init(role: .cost, range: 8..<15)],
                            cost: Amount(value: Decimal(string: "191499177890.20123456789") ?? 0, currency: "EUR")))
                ]), frontMatter: FrontMatter(country: "FRA"), isOneOfMany: true),
    ])

    @Test func `what was remembered comes back whole`() throws {
        try TemporaryFolder.with([]) { folder in
            let cache = try ExtractionCache(folder: folder)
            #expect(cache.extraction(for: "key", name: "a.txt") == nil)
            cache.remember(Self.extraction, for: "key")
            #expect(cache.extraction(for: "key", name: "a.txt") == Self.extraction)
            #expect(try ExtractionCache(folder: folder).extraction(for: "key", name: "a.txt") == Self.extraction)
        }
    }

    @Test func `the same bytes under another name are called by it`() throws {
        try TemporaryFolder.with([]) { folder in
            let cache = try ExtractionCache(folder: folder)
            cache.remember(Self.extraction, for: "key")
            let document = try #require(cache.extraction(for: "key", name: "sub/b.txt")?.parts.first?.document)
            #expect(document.name == "sub/b.txt")
            #expect(document.notes.map(\.message) == ["sub/b.txt: assumed"])
            #expect(document.notes.map(\.file) == ["sub/b.txt"])
        }
    }

    /// So that a cached one can be renamed.
    @Test func `every note that a reader makes begins with the file's name`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let loader = PlanLoader(cache: try ExtractionCache(folder: folder.appendingPathComponent("cache").path))
        for (name, text) in [
            ("page.txt", "<!DOCTYPE html><html><body><p>The bank will lend to small firms.</p></body></html>"),
            ("note.foo", "The bank will lend to small firms by the end of the year 2021."), ("short.txt", "Ok 2021."),
            ("figures.txt", "1 2 3"),
        ] {
            var notes: [[String]] = []
            for place in ["first", "second"] {
                let path = folder.appendingPathComponent("\(place)-\(name)").path
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                let input = try #require(InputDiscovery(paths: [path]).inputs.first)
                let loaded = await loader.load(input, language: nil)
                notes.append(loaded.flatMap(\.plan.documents).flatMap(\.notes).map(\.message))
                #expect(notes[notes.count - 1].allSatisfy { $0.hasPrefix("\(place)-\(name):") })
            }
            #expect(!notes[0].isEmpty, "\(name)")
            #expect(notes[0].map { $0.replacing("first-", with: "second-") } == notes[1])
        }
    }

    @Test func `what an older reader read is forgotten, what a newer one read is kept`() throws {
        try TemporaryFolder.with([]) { folder in
            for (version, isKept) in [(ExtractionCache.extractionVersion - 1, false), (1_000_000, true)] {
                try ExtractionCache(folder: folder).remember(Self.extraction, for: "key")
                let database = try DatabaseQueue(path: "\(folder)/extraction.sqlite")
                try database.write { try $0.execute(sql: "PRAGMA user_version = \(version)") }
                try database.close()
                #expect((try ExtractionCache(folder: folder).extraction(for: "key", name: "a.txt") != nil) == isKept)
            }
        }
    }

    @Test func `what cannot be opened for another reason than damage is left alone`() throws {
        try TemporaryFolder.with([]) { folder in
            let path = "\(folder)/extraction.sqlite/kept"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            #expect(throws: (any Error).self) { try ExtractionCache(folder: folder) }
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func `a damaged cache is made anew`() throws {
        try TemporaryFolder.with([]) { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("this is no database, and long enough to be taken for a damaged one".utf8)
                .write(to: URL(fileURLWithPath: "\(folder)/extraction.sqlite"))
            let cache = try ExtractionCache(folder: folder)
            cache.remember(Self.extraction, for: "key")
            #expect(cache.extraction(for: "key", name: "a.txt") == Self.extraction)
        }
    }

    @Test func `a plan read from the cache is the plan as first read`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("ITA-2021-a.txt").path
        try Data("The bank will lend USD 25 million to SMEs by 2025.\n".utf8).write(to: URL(fileURLWithPath: path))
        let input = try #require(InputDiscovery(paths: [path]).inputs.first)
        let loader = PlanLoader(cache: try ExtractionCache(folder: folder.appendingPathComponent("cache").path))
        let first = await loader.load(input, language: nil)
        let second = await loader.load(input, language: nil)
        let uncached = await PlanLoader(cache: nil).load(input, language: nil)
        #expect(first.map(\.plan) == second.map(\.plan))
        #expect(first.map(\.plan) == uncached.map(\.plan))
        #expect(first.map(\.notes) == second.map(\.notes))
        #expect(first.map(\.plan.country) == ["ITA"])
    }

    @Test func `other bytes, another language or another extension give another key`() throws {
        try TemporaryFolder.with(["a.txt", "a.md", "b.txt"]) { folder in
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/b.txt"))
            func key(_ name: String, _ language: String?, _ columns: [ColumnAssignment] = []) -> String? {
                ExtractionKey(
                    file: InputFile(path: "\(folder)/\(name)", name: name),
                    context: ReadingContext(language: language, columns: columns))?.text
            }
            let keys = [
                key("a.txt", nil), key("a.txt", "fr"), key("a.md", nil), key("b.txt", nil),
                key("a.txt", nil, [ColumnAssignment(heading: "Misura", role: .title)]),
            ]
            #expect(Set(keys).count == 5)
            #expect(key("a.txt", nil) == keys[0])
            #expect(key("none.txt", nil) == nil)
        }
    }
}
