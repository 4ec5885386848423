import Foundation
import Testing

@testable import PlanReading

@Suite struct `Reading PDF files` {
    /// Time runs while a test waits for its turn among the others: what a test reads on a busy machine is not to be late.
    private static let patient = ReadingLimits(seconds: 3600)

    private func fixture(_ name: String) throws -> String {
        try #require(Bundle.module.url(forResource: name, withExtension: "pdf", subdirectory: "Fixtures/pdf")).path
    }

    private func failure(
        _ path: String, limits: ReadingLimits = patient, programs: PDFPrograms = .init()
    ) async -> ReadingError? {
        do {
            _ = try await PDFReader(limits: limits, programs: programs).read(path: path, name: "plan.pdf")
            return nil
        } catch {
            return error
        }
    }

    private static let outline = """
        page-header 1: RECOVERY PLAN OF ARCADIA
        page-header 1: CHAPTER 1
        contents 1: TABLE OF CONTENTS
        contents 1: 1. Support for small enterprises … 2
        contents 1: 2. Digital services … 3
        contents 1: References … 4
        page-number 1: Page 1 of 4
        page-header 2: RECOVERY PLAN OF ARCADIA
        page-header 2: CHAPTER 2
        heading 2: 1. Support for small enterprises
        paragraph 2: The Development Bank will lend USD 25 million to small enterprises that suffered from the closures, \
        so that 4,000 firms keep their staff. The low-carbon programme helps workshops to renew their machines. Loans \
        for low-carbon ovens are repaid over eight years.
        paragraph 2: Priority measures are:
        list-item 2: • a credit line for women who run small firms and for those who take over a firm from their parents;
        list-item 2: • training in bookkeeping.
        caption 2: Table 1: Resources in million
        table-row 2: Measure | 2025 | 2026
        table-row 2: Credit line | 10 | 15
        table-row 2: Training | 2 | 3
        paragraph 2: Municipal councils decide where the training centres open, and every council reports twice a year to \
        the ministry, which publishes the figures.
        footnote 2: 1 Survey of the Chamber of Crafts, invented for this test.
        page-number 2: Page 2 of 4
        page-header 3: RECOVERY PLAN OF ARCADIA
        page-header 3: CHAPTER 2
        heading 3: 2. Digital services
        paragraph 3: All islands receive broadband by 2027.
        page-number 3: Page 3 of 4
        page-header 4: RECOVERY PLAN OF ARCADIA
        page-header 4: CHAPTER 2
        bibliography 4: References
        bibliography 4: Chamber of Crafts (2024): Small enterprises in Arcadia. Capital City.
        page-number 4: Page 4 of 4
        """

    private func outline(_ extract: PDFExtract) -> String {
        extract.blocks.map { "\($0.kind.rawValue) \($0.page ?? 0): \($0.text)" }.joined(separator: "\n")
    }

    @Test func `gives blocks with kind and page`() async throws {
        let extract = try await PDFReader(limits: Self.patient).read(path: fixture("plan"), name: "plan.pdf")
        #expect(outline(extract) == Self.outline)
        #expect(extract.pageCount == 4)
        #expect(extract.unreadablePages.isEmpty)
        #expect(extract.notes.isEmpty)
        #expect(extract.reader.hasPrefix("mutool 1."))
    }

    @Test func `takes the same words through pdftotext where mutool is missing, and says so`() async throws {
        let reader = PDFReader(limits: Self.patient, programs: .init(mutool: "no-such-mutool"))
        let extract = try await reader.read(path: fixture("plan"), name: "plan.pdf")
        #expect(extract.reader.hasPrefix("pdftotext "))
        #expect(extract.notes.map(\.code) == ["R215"])
        let paragraph = try #require(extract.blocks.first { $0.text.hasPrefix("Municipal") })
        #expect(paragraph.pageBreaks.map(\.page) == [3])
        #expect(extract.blocks.contains { $0.text == "Credit line | 10 | 15" })
    }

    @Test func `keeps Han text without spaces and Arabic in reading order`() async throws {
        let chinese = try await PDFReader(limits: Self.patient).read(path: fixture("chinese"), name: "chinese.pdf")
        #expect(chinese.blocks.first?.text.contains("将在2025年底前提供300亿元贷款，重点支持受疫情影响") ?? false)
        #expect(chinese.blocks.count == 2)
        let arabic = try await PDFReader(limits: Self.patient).read(path: fixture("arabic"), name: "arabic.pdf")
        #expect(
            arabic.blocks.map(\.text) == [
                "ستقدم الحكومة قروضا للشركات الصغيرة بحلول عام 2027.", "تنشر الوزارة النتائج كل سنة.",
            ])
    }

    @Test func `reads columns one by one and turned text last`() async throws {
        let extract = try await PDFReader(limits: Self.patient).read(path: fixture("columns"), name: "columns.pdf")
        #expect(
            extract.blocks.map { String($0.text.prefix(14)) } == ["Left line one ", "Right line one", "Turned title"])
    }

    @Test func `counts pages of images as unreadable and blank ones as read`() async throws {
        let extract = try await PDFReader(limits: Self.patient).read(path: fixture("mixed"), name: "mixed.pdf")
        #expect(extract.pageCount == 3)
        #expect(extract.unreadablePages == [2])
        #expect(extract.notes.map(\.code) == ["R208"])
    }

    @Test(arguments: [("scanned", "R206"), ("encrypted", "R204")])
    func `refuses what holds no text that can be read`(name: String, code: String) async throws {
        let error = try #require(await failure(fixture(name)))
        #expect(error.reason == .unreadable)
        #expect(error.note.code == code)
        #expect(error.note.file == "plan.pdf")
    }

    @Test(
        arguments: [
            ("", "R202"), ("plain text", "R203"), ("%PDF-1.4\n", "R205"),
            ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog", "R205"),
        ])
    func `refuses empty, foreign and broken files`(content: String, code: String) async throws {
        try await withFile(Data(content.utf8)) { path in
            #expect(await failure(path)?.note.code == code)
        }
    }

    @Test func `reads what is left of a file that is cut short, or refuses it`() async throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: fixture("plan")))
        for share in [0.3, 0.6, 0.9] {
            try await withFile(whole.prefix(Int(Double(whole.count) * share))) { path in
                if let error = await failure(path) {
                    #expect(error.note.code == "R205")
                } else {
                    let extract = try await PDFReader(limits: Self.patient).read(path: path, name: "plan.pdf")
                    #expect(extract.notes.contains { $0.code == "R207" })
                }
            }
        }
    }

    @Test func `takes file names with a leading hyphen, spaces and quotes`() async throws {
        let content = try Data(contentsOf: URL(fileURLWithPath: fixture("columns")))
        try await withFile(content, name: "-o plan's \"first\".pdf") { path in
            #expect(await failure(path) == nil)
        }
    }

    @Test func `says when a file does not exist`() async {
        #expect(await failure("/no/such/file.pdf")?.note.code == "R201")
    }

    @Test func `says when no program is installed`() async throws {
        let programs = PDFPrograms(mutool: "no-such-mutool", pdftotext: "no-such-pdftotext")
        let error = try #require(await failure(fixture("plan"), programs: programs))
        #expect(error.note.code == "R214")
        #expect(error.note.message.contains("Scripts/install-dependencies"))
    }

    @Test func `stops at the limits of time and output`() async throws {
        #expect(try await failure(fixture("plan"), limits: .init(seconds: 0))?.note.code == "R211")
        #expect(
            try await failure(fixture("plan"), limits: .init(seconds: 3600, outputBytes: 1000))?.note.code == "R213")
    }

    private func withFile(
        _ content: Data, name: String = "plan.pdf", _ body: (String) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pdf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try content.write(to: file)
        try await body(file.path)
    }
}

@Suite struct `Programs that read PDF files` {
    @Test func `are stopped when they run on`() async {
        let process = ChildProcess(memoryBytes: 256 << 20, deadline: .now + .milliseconds(50))
        await #expect(throws: ChildProcess.Failure.tooSlow) {
            try await process.run("sh", ["-c", "while :; do :; done"], outputBytes: 1000)
        }
    }

    @Test func `are held to their memory`() async throws {
        let process = ChildProcess(memoryBytes: 64 << 20, deadline: .now + .seconds(60))
        let outcome = try await process.run("sh", ["-c", "ulimit -v"], outputBytes: 1000)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "65536\n")
    }

    @Test func `tell their version`() {
        #expect(PDFPrograms.version("mutool", in: "mutool version 1.21.1\n") == "mutool 1.21.1")
        #expect(PDFPrograms.version("pdftotext", in: "pdftotext version 22.12.0\nCopyright") == "pdftotext 22.12.0")
        #expect(PDFPrograms.version("mutool", in: "") == "mutool")
    }
}
