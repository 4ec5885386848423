import Testing

@testable import PlanReading

@Suite struct ODSReaderTests {
    private func package(_ tables: String, styles: String = "") throws -> TestPackage {
        let spaces = ["office", "table", "text", "style"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }.joined(separator: " ")
        return try TestPackage(
            [
                ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                (
                    "content.xml",
                    "<office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
                ),
            ], fileName: "t.ods")
    }

    private func content(_ tables: String, styles: String = "", limits: ReadingLimits = ReadingLimits()) throws
        -> WorkbookContent
    {
        let file = try package(tables, styles: styles)
        return try ODSReader(name: "t.ods", limits: limits).read(file.zip())
    }

    private func lines(_ grid: TableGrid) -> [String] {
        grid.rows.map { row in
            "\(row.number): " + row.cells.map { $0.isNumber ? "#\($0.text)" : $0.text }.joined(separator: "|")
        }
    }

    @Test("values are read by type, not by how they are shown")
    func types() throws {
        let cells = """
            <table:table-cell office:value-type="float" office:value="0.65"><text:p>0,7</text:p></table:table-cell>
            <table:table-cell office:value-type="currency" office:currency="EUR" office:value="12.5"><text:p>€ 12</text:p></table:table-cell>
            <table:table-cell office:value-type="percentage" office:value="0.125"><text:p>13 %</text:p></table:table-cell>
            <table:table-cell office:value-type="date" office:date-value="2026-06-30T00:00:00"><text:p>Juni</text:p></table:table-cell>
            <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
            <table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>d</text:p></table:table-cell>
            """
        let grid = try #require(
            try content("<table:table table:name=\"S\"><table:table-row>\(cells)</table:table-row></table:table>").grids
                .first)
        #expect(lines(grid) == ["1: #0.65|#12.5 EUR|12.5%|2026-06-30|true|a b c|d"])
    }

    @Test("rows and cells that repeat are read as often as they are shown, empty ones only counted")
    func repeated() throws {
        let text = "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
        let tables = """
            <table:table table:name="S">
            <table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell \(text)</table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" \(text)</table:table-row>
            <table:table-row table:number-rows-repeated="5"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell \(text)<table:table-cell table:number-columns-repeated="16383"/></table:table-row>
            <table:table-row table:number-rows-repeated="1048567"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            """
        let grid = try #require(try content(tables).grids.first)
        #expect(lines(grid) == ["1: ||x", "2: x|x", "3: x|x", "9: x"])
    }

    @Test(
        "a cell that repeats without end is refused",
        arguments: [
            ("table:number-columns-repeated=\"16384\"", ""),
            ("", "table:number-rows-repeated=\"1048576\""),
        ])
    func endless(_ cell: String, _ row: String) throws {
        let found = try content(
            "<table:table><table:table-row \(row)><table:table-cell \(cell) office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
        )
        #expect(found.failure == (row.isEmpty ? .tooManyColumns(row: 1) : .tooManyRows))
    }

    @Test("hidden sheets are not read, hidden rows are, and both are said")
    func hidden() throws {
        let row =
            "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
        let found = try content(
            """
            <table:table table:name="Old" table:style-name="off"><table:table-row>\(row)</table:table>
            <table:table table:name="New" table:style-name="on"><table:table-row>\(row)<table:table-row table:visibility="filter">\(row)</table:table>
            """,
            styles: """
                <style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>
                <style:style style:name="on" style:family="table"><style:table-properties table:display="true"/></style:style>
                """)
        #expect(found.grids.map(\.sheet) == ["New"])
        #expect(found.notes(file: "t.ods").map(\.code) == ["R516", "R520"])
    }

    @Test("merged cells hold for the rows they cover, and what lies under them is not shown")
    func merged() throws {
        let found = try content(
            """
            <table:table table:name="S"><table:table-row><table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>
            <table:table-row><table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row></table:table>
            """)
        let grid = try #require(found.grids.first)
        #expect(grid.merged == [MergedCells(rows: 1...2, columns: 0...0)])
        #expect(lines(grid) == ["1: a", "2: |b"])
        let values = MergedValues(grid)
        #expect(grid.rows.map { values.filled($0).cells.map(\.text) } == [["a"], ["a", "b"]])
    }

    @Test("a workbook with a password is refused")
    func encrypted() throws {
        let file = try TestPackage([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
            ("content.xml", "rubbish"),
        ])
        let error = #expect(throws: ReadingError.self) {
            try ODSReader(name: "t.ods", limits: ReadingLimits()).read(file.zip())
        }
        #expect(error?.note.code == "R302")
    }
}
