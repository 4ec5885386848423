import Testing

@testable import PlanReading

@Suite struct XLSXReaderTests {
    private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook of sheets "S1", "S2" …
    private func package(
        sheets: [String], states: [String] = [], strings: String = "", formats: String = "", styles: String = "",
        properties: String = ""
    ) throws -> TestPackage {
        func relation(_ id: String, _ type: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"\(Self.office)/\(type)\" Target=\"\(target)\"/>"
        }
        let names = sheets.indices.map { place in
            let state = states.indices.contains(place) ? " state=\"\(states[place])\"" : ""
            return "<sheet name=\"S\(place + 1)\" sheetId=\"\(place + 1)\"\(state) r:id=\"s\(place)\"/>"
        }
        let relations = sheets.indices.map { relation("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
        return try TestPackage(
            [
                ("[Content_Types].xml", "<Types/>"),
                ("_rels/.rels", "<Relationships>\(relation("w", "officeDocument", "xl/workbook.xml"))</Relationships>"),
                (
                    "xl/workbook.xml",
                    "<workbook \(Self.main) xmlns:r=\"\(Self.office)\">\(properties)<sheets>\(names.joined())</sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>\(relations.joined())\(relation("a", "sharedStrings", "sharedStrings.xml"))\(relation("b", "styles", "styles.xml"))</Relationships>"
                ), ("xl/sharedStrings.xml", "<sst \(Self.main)>\(strings)</sst>"),
                (
                    "xl/styles.xml",
                    "<styleSheet \(Self.main)><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>\(styles)</cellXfs></styleSheet>"
                ),
            ]
                + sheets.enumerated().map {
                    ("xl/worksheets/sheet\($0).xml", "<worksheet \(Self.main)>\($1)</worksheet>")
                }, fileName: "t.xlsx")
    }

    private func content(_ package: TestPackage, limits: ReadingLimits = ReadingLimits()) throws -> WorkbookContent {
        try XLSXReader(name: "t.xlsx", limits: limits).read(package.zip())
    }

    private func lines(_ grid: TableGrid) -> [String] {
        grid.rows.map { row in
            "\(row.number): " + row.cells.map { $0.isNumber ? "#\($0.text)" : $0.text }.joined(separator: "|")
        }
    }

    @Test("a row number out of all bounds is the last that a sheet may have")
    func rowNumbers() throws {
        let sheet = """
            <sheetData><row r="\(Int.max)"><c t="str"><v>a</v></c></row><row><c t="str"><v>b</v></c></row></sheetData>
            """
        let grid = try #require(try content(package(sheets: [sheet])).grids.first)
        #expect(grid.rows.map(\.number) == [1_048_576, 1_048_576])
    }

    @Test("texts may be shared, inline, results of formulas or errors")
    func texts() throws {
        let sheet = """
            <sheetData><row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>
            <row r="4"><c t="str"><f>A1&amp;B1</f><v>result</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>9</v></c><c t="d"><v>2026-06-30T00:00:00</v></c></row>
            </sheetData>
            """
        let strings =
            "<si><t>zero</t></si><si><r><t xml:space=\"preserve\">so </t></r><r><t>lid_x000D__x005F_</t></r><rPh><t>kana</t></rPh></si>"
        let grid = try #require(try content(package(sheets: [sheet], strings: strings)).grids.first)
        #expect(lines(grid) == ["2: |so lid _|inline", "4: result|true|||2026-06-30"])
    }

    @Test(
        "a number is read as its format shows it, to the last digit that was meant",
        arguments: [
            ("", "0.65000000000000002", "#0.65"), ("", "191499177890.2", "#191499177890.2"),
            ("", "1.915E11", "#191500000000"),
            ("0.0%", "0.125", "12.5%"), ("#,##0.00 \"mln €\"", "12.5", "#12.5 mln €"), ("[$€-410] #,##0", "3", "#3 €"),
            ("#,##0,,", "2500000", "#2.5"), ("_-* #,##0.00\\ _€_-;[Red]-0", "7", "#7"),
            ("dd/mm/yyyy", "46203.75", "2026-06-30"),
            ("mmm yyyy", "46203", "2026-06"), ("yyyy", "46203", "2026"), ("[h]:mm", "0.5", "#0.5"),
            ("General", "-4", "#-4"),
            ("0.00E+00", "12", "#12"), ("\"due \"d. mmmm yyyy", "46203", "2026-06-30"), ("", "1e999", "1e999"),
        ])
    func numbers(_ format: String, _ stored: String, _ shown: String) throws {
        let escaped = format.replacing("\"", with: "&quot;")
        let formats = format.isEmpty ? "" : "<numFmt numFmtId=\"164\" formatCode=\"\(escaped)\"/>"
        let sheet = "<sheetData><row><c s=\"1\"><v>\(stored)</v></c></row></sheetData>"
        let styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"\(format.isEmpty ? 0 : 164)\"/>"
        let grid = try #require(
            try content(package(sheets: [sheet], formats: formats, styles: styles)).grids.first)
        #expect(lines(grid) == ["1: \(shown)"])
    }

    @Test("days may be counted from 1904, and formats named by number alone")
    func epoch() throws {
        let sheet = "<sheetData><row><c s=\"0\"><v>44741</v></c><c s=\"1\"><v>0.5</v></c></row></sheetData>"
        let grid = try #require(
            try content(
                package(
                    sheets: [sheet], styles: "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/>",
                    properties: "<workbookPr date1904=\"1\"/>")
            ).grids.first)
        #expect(lines(grid) == ["1: 2026-06-30|50%"])
    }

    @Test("hidden sheets are not read, hidden rows are, and both are said")
    func hidden() throws {
        let sheet = """
            <sheetData><row r="1"><c t="inlineStr"><is><t>Measure</t></is></c></row>
            <row r="2" hidden="1"><c t="inlineStr"><is><t>Loans</t></is></c></row><row r="3" hidden="1"/></sheetData>
            """
        let found = try content(package(sheets: [sheet, sheet, sheet], states: ["visible", "hidden", "veryHidden"]))
        #expect(found.grids.map(\.sheet) == ["S1"])
        #expect(found.grids.first.map(lines) == ["1: Measure", "2: Loans"])
        #expect(
            found.notes(file: "t.xlsx").map(\.message) == [
                "t.xlsx: sheets \"S2\", \"S3\" are hidden and not read; unhide what belongs to the plan.",
                "t.xlsx: row 2 of sheet \"S1\" is hidden and read like the others; delete what is no part of the plan.",
            ])
    }

    @Test("merged headings and merged cells hold for all that they cover; a merged title is one measure")
    func merged() async throws {
        func text(_ text: String, _ place: String) -> String {
            "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        let sheet = """
            <sheetData><row r="1">\(text("Measure", "A1"))\(text("Ministry", "B1"))\(text("Cost (EUR million)", "C1"))</row>
            <row r="2">\(text("2021", "C2"))\(text("2022", "D2"))</row>
            <row r="3">\(text("Loans", "A3"))\(text("Finance", "B3"))<c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row>
            <row r="4">\(text("Grants", "A4"))<c r="C4"><v>3</v></c><c r="D4"><v>4</v></c></row></sheetData>
            <mergeCells><mergeCell ref="C1:D1"/><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="B3:B4"/></mergeCells>
            """
        let file = try package(sheets: [sheet])
        let parts = try await DocumentReader().readParts(
            path: file.url.path, name: "t.xlsx", context: ReadingContext(language: "en"))
        let document = try #require(parts.first).document
        #expect(document.format == .xlsx)
        #expect(document.tables.first?.headerRow == 1)
        #expect(
            document.blocks.map { $0.passage.text.replacing("\u{A0}", with: " ") } == [
                "Loans | Finance | EUR 3 000 000", "Grants | Finance | EUR 7 000 000",
            ])
        #expect(document.blocks.map(\.row) == [3, 4])
    }

    @Test("of several sheets those with measures are read, and the others named")
    func sheets() async throws {
        func rows(_ rows: [[String]]) -> String {
            "<sheetData>"
                + rows.map { "<row>\($0.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>" }
                .joined()
                + "</sheetData>"
        }
        let file = try package(sheets: [
            rows([["About", "this"], ["Some", "words"]]), rows([["Measure", "Goal"], ["Loans", "Credit"]]),
        ])
        let parts = try await DocumentReader().readParts(
            path: file.url.path, name: "t.xlsx", context: ReadingContext(language: "en"))
        let document = try #require(parts.first).document
        #expect(document.blocks.map(\.passage.text) == ["Loans | Credit"])
        #expect(document.tables.map(\.sheet) == ["S2"])
        #expect(
            document.notes.map(\.message) == [
                "t.xlsx: sheet \"S1\": no column with titles of measures, not read. If measures stand there, name the column in plan.yaml under `columns:`."
            ])
    }

    @Test("a workbook without a visible table is refused")
    func noTable() async throws {
        let file = try package(sheets: ["<sheetData/>"], states: ["hidden"])
        let error = await #expect(throws: ReadingError.self) {
            try await DocumentReader().read(path: file.url.path, name: "t.xlsx")
        }
        #expect(
            error?.note.message
                == "t.xlsx: no sheet holds a row below its headings; put the table of measures on a visible sheet.")
        #expect(error?.note.code == "R504")
    }

    @Test(
        "what would grow without end is refused",
        arguments: [
            ("<row r=\"1\"><c r=\"C1\"><v>1</v></c></row>", "R503"),
            ("<row><c><v>1</v></c></row><row><c><v>1</v></c></row><row><c><v>1</v></c></row>", "R503"),
            ("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", "R104"),
        ])
    func limits(_ rows: String, _ code: String) async throws {
        let strings = "<si><t>\(String(repeating: "long ", count: 150))</t></si>"
        let file = try package(sheets: ["<sheetData>\(rows)</sheetData>"], strings: strings)
        let reader = DocumentReader(limits: ReadingLimits(textBytes: 1_000, tableRows: 2, tableColumns: 2))
        let error = await #expect(throws: ReadingError.self) {
            try await reader.read(path: file.url.path, name: "t.xlsx")
        }
        #expect(error?.note.code == code)
    }

    @Test("a part that unpacks to more than the limit is refused")
    func bomb() throws {
        let file = try package(sheets: ["<sheetData>\(String(repeating: "<row/>", count: 20_000))</sheetData>"])
        let error = #expect(throws: ReadingError.self) {
            try XLSXReader(name: "t.xlsx", limits: ReadingLimits()).read(file.zip(limit: 10_000))
        }
        #expect(error?.note.code == "R306")
    }

    @Test("a torn workbook says which part is damaged")
    func torn() throws {
        let file = try package(sheets: ["<sheetData><row></sheetData>"])
        let error = #expect(throws: ReadingError.self) { try content(file) }
        #expect(error?.note.code == "R305")
    }
}
