import Foundation
import Testing

@testable import PlanReading

/// Tables of measures in the text of documents.
@Suite struct DocumentTablesTests {
    static let measures = [
        ["Measure", "Description", "Deadline", "Cost (EUR million)"],
        ["Repair vouchers", "The Agency pays half of each repair.", "2025", "12.5"],
        ["Loans to small firms", "", "June 2026", "250"],
        ["Total", "", "", "262.5"],
    ]

    @Test("rows become measures with title, description, deadline and cost", arguments: ["docx", "odt", "html", "md"])
    func records(_ format: String) async throws {
        let document = try await read(Self.measures, format)
        let records = document.blocks.filter { $0.record != nil }
        #expect(
            records.map(\.passage.text) == [
                "Repair vouchers | The Agency pays half of each repair. | 2025 | 12.5",
                "Loans to small firms | June 2026 | 250",
            ])
        #expect(records.map { texts(of: .deadline, in: $0) } == [["2025"], ["June 2026"]])
        #expect(texts(of: .description, in: records[0]) == ["The Agency pays half of each repair."])
        let measures = MeasureFinder.measures(in: document)
        #expect(measures.map(\.title) == ["Repair vouchers", "Loans to small firms"])
        #expect(measures.map { $0.cost?.amount.digits } == ["12500000", "250000000"])
        #expect(measures.map { $0.cost?.amount.currency } == ["EUR", "EUR"])
        #expect(document.tables.map { $0.columns.map(\.role) } == [[.title, .description, .deadline, .cost]])
    }

    @Test(
        "other tables stay rows",
        arguments: [
            [["Sector", "Situation", "Outlook"], ["Fisheries", "Catches stable", "Good"]],
            [["Measure", "Remarks"], ["Repair vouchers", "well received"]],
            [["Indicator", "Baseline", "Target"], ["Firms with a loan", "200", "4000"]],
        ])
    func others(_ rows: [[String]]) async throws {
        let document = try await read(rows, "md")
        #expect(document.blocks.allSatisfy { $0.record == nil })
        #expect(document.tables.isEmpty)
    }

    @Test func `a row that leaves out cells of the header stays as it is`() async throws {
        let document = try await read(Self.measures + [["Childcare places", "2024"]], "html")
        #expect(document.blocks.count { $0.record != nil } == 2)
        #expect(document.blocks.last?.passage.text == "Childcare places | 2024")
    }

    @Test func `a row that a label names is the labelled measure`() async throws {
        let rows = [["Measure", "Cost"], ["Measure 4.1: Repair vouchers", "EUR 5 million"]]
        let document = try await read(rows, "md")
        #expect(document.tables.isEmpty)
        let measures = MeasureFinder.measures(in: document)
        #expect(measures.map(\.form) == [.row])
        #expect(measures.map(\.label) == ["Measure 4.1"])
    }

    @Test func `a line above the table gives the unit of its amounts`() async throws {
        let text = "Costs in USD million\n\n" + Self.markdown([["Measure", "Cost"], ["Repair vouchers", "5"]])
        let document = try await read(text: text)
        #expect(document.blocks.last?.record?.cost == Amount(value: 5_000_000, currency: "USD"))
    }

    private func texts(of role: ColumnRole, in block: Block) -> [String] {
        let bytes = Array(block.passage.text.utf8)
        return block.record?.ranges(of: role).map { String(decoding: bytes[$0], as: UTF8.self) } ?? []
    }

    // MARK: Files

    private func read(_ rows: [[String]], _ format: String) async throws -> Document {
        switch format {
        case "docx": try await read(Self.docx(rows))
        case "odt": try await read(Self.odt(rows))
        case "html": try await read(text: Self.html(rows), name: "plan.html")
        default: try await read(text: Self.markdown(rows))
        }
    }

    private func read(_ package: TestPackage) async throws -> Document {
        try await DocumentReader().read(path: package.url.path, name: package.url.lastPathComponent, language: "en")
    }

    private func read(text: String, name: String = "plan.md") async throws -> Document {
        let file = try TestFile(name, Array(text.utf8))
        return try await DocumentReader().read(path: file.path, name: name, language: "en")
    }

    private static func markdown(_ rows: [[String]]) -> String {
        let lines = rows.map { "| \($0.joined(separator: " | ")) |" }
        return ([lines[0], "|" + rows[0].map { _ in "---|" }.joined()] + lines.dropFirst()).joined(separator: "\n")
    }

    private static func html(_ rows: [[String]]) -> String {
        let body = rows.map { "<tr>\($0.map { "<td>\($0)</td>" }.joined())</tr>" }.joined()
        return "<html><body><h1>Plan</h1><table>\(body)</table></body></html>"
    }

    private static func docx(_ rows: [[String]]) throws -> TestPackage {
        let body = rows.map { row in
            "<w:tr>\(row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined())</w:tr>"
        }
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        return try TestPackage(
            [
                ("[Content_Types].xml", "<Types/>"),
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"1\" Type=\"\(type)\" Target=\"word/document.xml\"/></Relationships>"
                ),
                (
                    "word/document.xml",
                    "<w:document \(space)><w:body><w:tbl>\(body.joined())</w:tbl></w:body></w:document>"
                ),
            ], fileName: "plan.docx")
    }

    private static func odt(_ rows: [[String]]) throws -> TestPackage {
        let cell = { (text: String) in
            "<table:table-cell>\(text.isEmpty ? "" : "<text:p>\(text)</text:p>")</table:table-cell>"
        }
        let body = rows.map { "<table:table-row>\($0.map(cell).joined())</table:table-row>" }.joined()
        let spaces = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\""
        return try TestPackage(
            [
                ("mimetype", "application/vnd.oasis.opendocument.text"),
                (
                    "content.xml",
                    "<office:document-content \(spaces)><office:body><office:text><table:table>\(body)</table:table></office:text></office:body></office:document-content>"
                ),
            ], fileName: "plan.odt")
    }
}
