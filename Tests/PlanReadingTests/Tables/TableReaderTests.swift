import Foundation
import Testing

@testable import PlanReading

@Suite struct TableReaderTests {
    private func parts(_ text: String, context: ReadingContext = ReadingContext(language: "en")) async throws
        -> [DocumentPart]
    {
        let file = try TestFile("t.csv", Array(text.utf8))
        return try await DocumentReader().readParts(path: file.path, name: "t.csv", context: context)
    }

    private func document(_ text: String, context: ReadingContext = ReadingContext(language: "en")) async throws
        -> Document
    {
        try #require(try await parts(text, context: context).first).document
    }

    private func lines(_ document: Document) -> [String] {
        document.blocks.map { block in
            let kind = block.kind == .tableRow ? (block.record == nil ? "text" : "measure") : block.kind.rawValue
            return "\(block.row ?? 0) \(kind): \(block.passage.text.replacing("\u{A0}", with: " "))"
        }
    }

    @Test("a row prints its fields in one order, and says where each stands")
    func order() async throws {
        let read = try await document(
            """
            Budget (EUR million),Deadline,Measure,Ministry,Code,Remarks,Serial,Objective
            25,2026,Repair centres,Industry,A1,open to all,7,Less waste
            """)
        #expect(
            lines(read) == [
                "2 measure: A1 | Repair centres | Less waste | 2026 | Industry | EUR 25 000 000 | open to all"
            ])
        let block = try #require(read.blocks.first)
        let record = try #require(block.record)
        let bytes = Array(block.passage.text.utf8)
        let fields = record.fields.map { "\($0.role.rawValue)=\(String(decoding: bytes[$0.range], as: UTF8.self))" }
        #expect(
            fields == [
                "code=A1", "title=Repair centres", "objective=Less waste", "deadline=2026", "responsible=Industry",
                "cost=EUR\u{A0}25\u{A0}000\u{A0}000", "text=open to all",
            ])
        #expect(record.cost == Amount(value: 25_000_000, currency: "EUR"))
        let amounts = block.passage.quantities.filter { $0.kind == .amount }
        #expect(amounts.map(\.range) == [record.costRange])
        #expect(amounts.map(\.high) == [25e6])
    }

    @Test("title lines, numbered columns, sections, totals and notes are no measures")
    func surroundings() async throws {
        let read = try await document(
            """
            Annex 2: measures of the plan,,,
            Amounts in EUR million,,,
            ,,,
            No,Measure,Ministry,Cost
            1,2,3,4
            ,Axis 1: Industry,,
            1,Repair centres,Industry,25
            2,Credit line,Finance,10.5
            ,Total axis 1,,35.5
            ,Axis 2: Health,,
            3,Clinics,Health,n/a
            ,Total,,35.5
            Source: Ministry of Finance,,,
            """)
        #expect(
            lines(read) == [
                "1 caption: Annex 2: measures of the plan", "2 caption: Amounts in EUR million",
                "7 measure: 1 | Repair centres | Industry | EUR 25 000 000 | Axis 1: Industry",
                "8 measure: 2 | Credit line | Finance | EUR 10 500 000 | Axis 1: Industry",
                "11 measure: 3 | Clinics | Health | Axis 2: Health", "13 footnote: Source: Ministry of Finance",
            ])
        #expect(read.notes.map(\.code) == ["R511"])
        #expect(read.notes.first?.message == "t.csv: rows 9, 12 are totals and no measures, left out.")
        #expect(read.blocks.compactMap(\.record?.cost?.value) == [25_000_000, 10_500_000])
    }

    @Test("a measure may be called total, if its amount is no sum")
    func noTotal() async throws {
        let read = try await document("Measure,Cost (EUR)\nTotal renovation of schools,5\nTotal water management,9\n")
        #expect(read.blocks.compactMap(\.record).count == 2)
    }

    @Test("a header may take two rows")
    func twoRows() async throws {
        let read = try await document("Measure,Cost,\n,EUR million,Share\nLoans,5,1\n")
        #expect(lines(read) == ["3 measure: Loans | EUR 5 000 000"])
        #expect(read.tables.first?.columns.map(\.heading) == ["Measure", "Cost EUR million", "Share"])
    }

    @Test("columns of years are added up; a total goes before its parts")
    func costs() async throws {
        let years = try await document("Measure,Budget 2021 (EUR),Budget 2022 (EUR)\nLoans,\"1,5\",2\nGrants,,3\n")
        #expect(years.blocks.map(\.record?.cost?.digits) == ["3.5", "3"])
        let whole = try await document(
            "Measure,Of which loans (EUR),Total cost (EUR),Of which grants (EUR)\nLoans,1,3,2\n")
        #expect(whole.blocks.map(\.record?.cost?.digits) == ["3"])
    }

    @Test("currency and unit may have columns of their own")
    func unitColumns() async throws {
        let read = try await document("Measure,Amount,Currency,Unit\nLoans,5,USD,million\nGrants,3,EUR,thousand\n")
        #expect(
            read.blocks.map(\.record?.cost) == [
                Amount(value: 5_000_000, currency: "USD"), Amount(value: 3_000, currency: "EUR"),
            ])
    }

    @Test("a currency is assumed only where the country's is one of the world's, and that is said")
    func assumedCurrency() async throws {
        let text = "Measure,Cost\nLoans,5\n"
        let italy = try await document(text, context: ReadingContext(language: "en", country: "ITA"))
        #expect(italy.blocks.first?.record?.cost == Amount(value: 5, currency: "EUR"))
        #expect(italy.notes.map(\.code) == ["R514"])
        let liberia = try await document(text, context: ReadingContext(language: "en", country: "LBR"))
        #expect(liberia.blocks.first?.record?.cost == Amount(value: 5, currency: nil))
        #expect(liberia.notes.map(\.code) == ["R515"])
    }

    @Test("a table of several countries is several plans")
    func countries() async throws {
        let found = try await parts(
            "Country,Measure,Cost (EUR)\nItalie,Loans,1\n中国,Grants,2\n,Training,3\nITA,Roads,4\n")
        #expect(found.map(\.frontMatter.country) == ["ITA", "CHN"])
        #expect(found.map(\.isOneOfMany) == [true, true])
        #expect(found.map { $0.document.blocks.map(\.row) } == [[2, 5], [3, 4]])
    }

    @Test("a table of one country is one plan, and says whose")
    func oneCountry() async throws {
        let found = try await parts("Country,Measure\nFrance,Loans\nFrance,Grants\n")
        #expect(found.map(\.frontMatter.country) == ["FRA"])
        #expect(found.map(\.isOneOfMany) == [false])
    }

    @Test("plan.yaml settles what headings do not say")
    func told() async throws {
        let text = "A,B,C\nLoans,for small firms,5\n"
        await #expect(throws: ReadingError.self) { try await document(text) }
        let columns = [
            ColumnAssignment(heading: "a", role: .title), ColumnAssignment(heading: "B", role: .objective),
            ColumnAssignment(heading: "C", role: .cost, unit: "EUR million"),
        ]
        let read = try await document(text, context: ReadingContext(language: "en", columns: columns))
        #expect(lines(read) == ["2 measure: Loans | for small firms | EUR 5 000 000"])
        #expect(read.tables.first?.columns.map(\.isTold) == [true, true, true])
    }

    @Test("rows without a title and costs that are no amount are said")
    func notes() async throws {
        let read = try await document("Measure,Goal,Cost (EUR)\nLoans,Credit,see annex\n,More credit,5\nGrants,Aid,7\n")
        #expect(
            lines(read) == [
                "2 measure: Loans | Credit | see annex", "3 text: More credit | EUR 5",
                "4 measure: Grants | Aid | EUR 7",
            ])
        #expect(read.notes.map(\.code) == ["R512", "R513"])
    }

    @Test("numbers and dates are written alike, whatever the table's habits")
    func canonical() async throws {
        let read = try await document(
            "Measure;Target;Deadline;Cost (EUR)\nLoans;4.000;31/12/2025;1,5\nGrants;2.500;01/02/2026;2\n")
        #expect(
            lines(read) == [
                "2 measure: Loans | 4000 | 2025-12-31 | EUR 1.5", "3 measure: Grants | 2500 | 2026-02-01 | EUR 2",
            ])
    }

    @Test("a table past the limits is refused with what to do", arguments: [(3, 500, "R503"), (50_000, 2, "R503")])
    func limits(_ rows: Int, _ columns: Int, _ code: String) async throws {
        let file = try TestFile("t.csv", Array("Measure,Cost,Goal\na,1,x\nb,2,y\nc,3,z\n".utf8))
        let reader = DocumentReader(limits: ReadingLimits(tableRows: rows, tableColumns: columns))
        let error = await #expect(throws: ReadingError.self) { try await reader.read(path: file.path, name: "t.csv") }
        #expect(error?.note.code == code)
    }

    @Test("an open quote is named with its line")
    func openQuote() async throws {
        let error = await #expect(throws: ReadingError.self) { try await document("Measure,Cost\n\"Loans,5\n") }
        #expect(
            error?.note.message
                == "t.csv:2: a quote opened there is never closed; close it, or double the quotes within the field.")
    }
}
