import Foundation
import Testing

@testable import PlanReading

@Suite struct DocumentReaderTests {
    private func failure(_ name: String, _ bytes: [UInt8]) async throws -> ReadingError {
        let file = try TestFile(name, bytes)
        return try await #require(throws: ReadingError.self) {
            try await DocumentReader().read(path: file.path, name: name)
        }
    }

    @Test(
        "a file that cannot be read is refused with what it is and what to do",
        arguments: [
            (
                "a.txt", [], ReadingError.Reason.unreadable, "R102",
                "a.txt: the file is empty; fetch it again from where it came."
            ),
            (
                "a.txt", Array("\n \n".utf8), .unreadable, "R102",
                "a.txt: the file is empty; fetch it again from where it came."
            ),
            (
                "a.md", Array("```\ncode\n```".utf8), .unreadable, "R110",
                "a.md: holds no text; if its pages are pictures, recognise them with an OCR program and save it as PDF."
            ),
            (
                "a.csv", Array("a,b\n1,2".utf8), .unreadable, "R501",
                "a.csv: no column holds the titles of measures (headings: `a`, `b`); name one in a plan.yaml beside the file, `columns:` with a line `\"its heading\": title`, or write `Measure` above it."
            ),
            (
                "a.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D], .unsupported, "R107",
                "a.pdf: is a PNG picture; recognise its text with an OCR program and save it as PDF."
            ),
            (
                "a.docx", Array("{\\rtf1 text}".utf8), .unsupported, "R109",
                "a.docx: is a Rich Text file, which is not read; save the document as PDF, DOCX, ODT, HTML or text."
            ),
            (
                "a.dat", [0x01, 0x00, 0x02, 0x03, 0x00, 0x00, 0x07], .unsupported, "R108",
                "a.dat: is a binary file of an unknown format; save the document as PDF, DOCX, ODT, HTML, Markdown or text."
            ),
        ] as [(String, [UInt8], ReadingError.Reason, String, String)])
    func refused(_ name: String, _ bytes: [UInt8], _ reason: ReadingError.Reason, _ code: String, _ message: String)
        async throws
    {
        let error = try await failure(name, bytes)
        #expect(error.reason == reason)
        #expect(error.note == ReadingNote(severity: .error, code: code, message: message, file: name))
    }

    /// An OLE container of one directory sector that names the streams.
    private func ole(_ streams: [String]) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 200_000)
        bytes[30] = 9
        bytes[48] = 0x2C
        bytes[49] = 0x01
        var place = (0x12C + 1) * 512
        for stream in streams {
            for (offset, byte) in stream.utf8.enumerated() { bytes[place + 2 * offset] = byte }
            place += 128
        }
        return bytes
    }

    @Test(
        "office files with a password and of the old formats are told apart by their directory",
        arguments: [
            (
                "EncryptedPackage", "R302",
                "a.docx: is protected by a password; open it with the password and save it without."
            ),
            (
                "WordDocument", "R301",
                "a.docx is a Word document of the old .doc format, which is not read; open it in an office program and save it as DOCX."
            ),
            (
                "Workbook", "R106",
                "a.docx: is a workbook of the old .xls format, which is not read; open it in LibreOffice or Excel and save it as .xlsx, or run `soffice --headless --convert-to xlsx \"a.docx\"`."
            ),
            (
                "PowerPoint Document", "R301",
                "a.docx is a presentation of the old .ppt format, which is not read; open it in an office program and save it as PDF."
            ),
        ])
    func containers(_ stream: String, _ code: String, _ message: String) async throws {
        let error = try await failure("a.docx", ole(["Root Entry", stream]))
        #expect(error.note.code == code)
        #expect(error.note.message == message)
    }

    @Test("a real .doc file is refused by its content")
    func oldWord() async throws {
        let error = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: fixture("office/veloria.doc"), name: "veloria.doc")
        }
        #expect(error?.note.code == "R301")
    }

    @Test("a wrong extension costs a warning, not the plan")
    func wrongExtension() async throws {
        let document = try await DocumentReader().read(path: fixture("office/veloria.docx"), name: "plan.pdf")
        #expect(document.format == .docx)
        #expect(
            document.notes.map(\.message) == [
                "plan.pdf: is a Word document and was read as such; rename it to end in .docx."
            ])
        let sentence =
            "The ministry will lend money to small firms in the rural districts, which lost half of their customers."
        let page = try TestFile("page.txt", Array("<!-- x -->\n<!DOCTYPE html><p>\(sentence)</p>".utf8))
        let html = try await DocumentReader().read(path: page.path, name: "page.txt")
        #expect(html.format == .html)
        #expect(
            html.notes.map(\.message) == ["page.txt: is an HTML page and was read as such; rename it to end in .html."])
        let text = try TestFile("plan.docx", Array(sentence.utf8))
        #expect(try await DocumentReader().read(path: text.path, name: "plan.docx").notes.map(\.code) == ["R105"])
        let other = try TestFile("plan.foo", Array(sentence.utf8))
        #expect(
            try await DocumentReader().read(path: other.path, name: "plan.foo").notes.map(\.message) == [
                "plan.foo: was read as plain text, as its extension is unknown; rename it to end in .txt, .md or .html."
            ])
    }

    @Test("a truncated zip is refused as damaged")
    func truncated() async throws {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: fixture("office/veloria.docx"))))
        let error = try await failure("a.docx", Array(bytes.prefix(bytes.count / 2)))
        #expect(error.reason == .unreadable)
        #expect(["R303", "R305"].contains(error.note.code))
    }

    @Test("a workbook and a plain zip are told from documents")
    func otherZips() async throws {
        let workbook = try TestPackage([("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "\u{1}")])
        let error = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: workbook.url.path, name: "t.xlsx")
        }
        #expect(
            error?.note.message
                == "t.xlsx: is a binary workbook (.xlsb), which is not read; open it in Excel or LibreOffice and save it as .xlsx."
        )
        let zip = try TestPackage([("a.txt", "text")])
        let other = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: zip.url.path, name: "t.zip")
        }
        #expect(other?.note.code == "R109")
    }

    @Test("a missing file, a folder and a text past the limit are refused")
    func places() async throws {
        let missing = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: "/no/such/file", name: "no.pdf")
        }
        #expect(
            missing?.note.message
                == "no.pdf: cannot be opened (No such file or directory); check the path and the right to read it.")
        let folder = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: "/", name: "root")
        }
        #expect(folder?.note.message == "root: is no regular file; name a file with text in it.")
        let long = try TestFile("a.txt", Array(repeating: UInt8(ascii: "a"), count: 2 << 20))
        let reader = DocumentReader(limits: ReadingLimits(fileBytes: 1 << 20))
        let large = await #expect(throws: ReadingError.self) { try await reader.read(path: long.path, name: "a.txt") }
        #expect(
            large?.note.message
                == "a.txt: has more than 1 MB of text, more than any plan; split it or take out what is no text.")
    }

    @Test(
        "front matter and stated titles come with the document",
        arguments: [
            ("a.md", "---\ncountry: ITA\nyear: 2021\n---\nText of the plan.", FrontMatter(country: "ITA", year: 2021)),
            (
                "a.html", "<html><title>Plan of Veloria</title><p>Text.</p></html>",
                FrontMatter(title: "Plan of Veloria")
            ),
            ("a.txt", "Text of the plan.", FrontMatter()),
        ])
    func frontMatter(_ name: String, _ text: String, _ expected: FrontMatter) async throws {
        let file = try TestFile(name, Array(text.utf8))
        #expect(try await DocumentReader().readWithFrontMatter(path: file.path, name: name).frontMatter == expected)
    }

    @Test(
        "messages about packages say what is wrong and what to do",
        arguments: [
            (
                PackageFailure.encrypted, "R302",
                "p.docx: is protected by a password; open it with the password and save it without."
            ),
            (
                .damaged("cut off"), "R303",
                "p.docx: the file is damaged (cut off); fetch it again, or open and save it in an office program."
            ),
            (
                .missing("word/document.xml"), "R304",
                "p.docx: lacks its part word/document.xml and cannot be read; open and save it in an office program."
            ),
            (
                .markup(.malformed(line: 7), part: "content.xml"), "R305",
                "p.docx: its part content.xml is damaged at line 7; open and save it in an office program."
            ),
            (
                .markup(.stopped, part: "content.xml"), "R306",
                "p.docx: holds more text than any plan; split it into several files."
            ),
            (
                .markup(.unavailable, part: "content.xml"), "R112",
                "p.docx: the parser could not be set up; free memory and try again."
            ),
            (
                .tooLarge(limit: 256 << 20), "R306",
                "p.docx: unpacks to more than 256 MB and was not read further; if it is sound, split it or save it as PDF."
            ),
        ] as [(PackageFailure, String, String)])
    func packageMessages(_ failure: PackageFailure, _ code: String, _ message: String) {
        let error = ReadingError.package("p.docx", failure)
        #expect(error.note.code == code)
        #expect(error.note.message == message)
    }
}
