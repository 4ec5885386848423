import Testing

@testable import PlanReading

private let namespaces = """
    xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="st" xmlns:draw="d" xmlns:svg="sv" xmlns:dc="dc"
    """

private func odt(_ body: String, automatic: String = "", styles: String = "", manifest: String? = nil) throws
    -> TestPackage
{
    var parts: [(String, String)] = [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
            "content.xml",
            "<office:document-content \(namespaces)><office:automatic-styles>\(automatic)</office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
        ),
        ("styles.xml", "<office:document-styles \(namespaces)>\(styles)</office:document-styles>"),
    ]
    if let manifest { parts.append(("META-INF/manifest.xml", manifest)) }
    return try TestPackage(parts, fileName: "plan.odt")
}

private func read(_ package: TestPackage) throws -> [String] {
    lines(try ODTReader(limits: ReadingLimits()).read(package.zip()).blocks)
}

@Suite struct ODTReaderTests {
    @Test("headings keep their level, list items and captions their kind, a title style is a heading")
    func kinds() throws {
        let automatic = "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
        let body = """
            <text:p text:style-name="P1">Plan of Veloria</text:p><text:h text:outline-level="2">Credit</text:h>
            <text:p>A<text:s text:c="3"/>text<text:tab/>with<text:line-break/>breaks.</text:p>
            <text:list><text:list-item><text:p>First</text:p><text:list><text:list-item><text:p>Nested</text:p></text:list-item></text:list></text:list-item></text:list>
            <text:p text:style-name="Caption">Table 1</text:p>
            """
        #expect(
            try read(odt(body, automatic: automatic)) == [
                "heading 1: Plan of Veloria", "heading 2: Credit", "paragraph: A text with breaks.", "list-item: First",
                "list-item: Nested",
                "caption: Table 1",
            ])
    }

    @Test("rows are numbered with the ones that are repeated")
    func tables() throws {
        let cell = { (text: String) in "<table:table-cell><text:p>\(text)</text:p></table:table-cell>" }
        let body = """
            <table:table><table:table-header-rows><table:table-row>\(cell("Measure"))\(cell("Cost"))</table:table-row></table:table-header-rows>
            <table:table-row table:number-rows-repeated="3"><table:table-cell/><table:table-cell/></table:table-row>
            <table:table-row>\(cell("Loans"))<table:covered-table-cell/>\(cell("5"))</table:table-row></table:table>
            """
        #expect(try read(odt(body)) == ["table-row 1: Measure | Cost", "table-row 5: Loans | 5"])
    }

    @Test("deletions, comments, hidden parts and picture titles are left out")
    func leftOut() throws {
        let automatic = "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
        let body = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:p>Seen<office:annotation><text:p>comment</text:p></office:annotation><text:span text:style-name="T1">hidden</text:span>\
            <draw:frame><svg:title>picture</svg:title><svg:desc>of a ship</svg:desc></draw:frame> <text:title>Title field</text:title></text:p>
            <text:section text:display="none"><text:p>hidden section</text:p></text:section>
            """
        #expect(try read(odt(body, automatic: automatic)) == ["paragraph: Seen Title field"])
    }

    @Test("notes follow their paragraph, tables of contents and bibliographies are marked")
    func regions() throws {
        let body = """
            <text:table-of-content><text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Credit 3</text:p></text:index-body></text:table-of-content>
            <text:p>Jobs fell.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ministry.</text:p></text:note-body></text:note> More.</text:p>
            <text:bibliography><text:index-body><text:p>A book.</text:p></text:index-body></text:bibliography>
            """
        #expect(
            try read(odt(body)) == [
                "contents: Contents", "contents: Credit 3", "paragraph: Jobs fell. More.", "footnote: Ministry.",
                "bibliography: A book.",
            ])
    }

    @Test("headers and footers of the page styles are marked")
    func headers() throws {
        let styles = """
            <style:master-page><style:header><text:p>Plan</text:p></style:header><style:footer><text:p>Page 1</text:p></style:footer></style:master-page>
            """
        #expect(
            try read(odt("<text:p>Text.</text:p>", styles: styles)) == [
                "page-header: Plan", "paragraph: Text.", "page-footer: Page 1",
            ])
    }

    @Test("a file with a password is refused")
    func encrypted() throws {
        let manifest = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
        #expect(throws: PackageFailure.encrypted) { try read(odt("<text:p/>", manifest: manifest)) }
    }

    @Test("what a word processor writes is read alike from ODT and DOCX")
    func wordProcessor() throws {
        let expected = [
            "heading 1: Small enterprises",
            "paragraph: The Development Bank will lend EUR 25 million to small enterprises by 2025.",
            "list-item: Grants for artisans in the rural districts", "list-item: Advice for start-ups",
            "list-item: Advice in villages",
            "heading 2: Measures and costs", "table-row 1: Measure | Cost | Target",
            "table-row 2: Credit line | EUR 25 million | 4,000 firms by 2025", "table-row 3: Evaluated every year",
            "paragraph: Last paragraph.",
        ]
        let limits = ReadingLimits()
        let odt = try ODTReader(limits: limits).read(
            ZipPackage(path: fixture("office/veloria.odt"), limit: limits.partBytes))
        let docx = try DOCXReader(limits: limits).read(
            ZipPackage(path: fixture("office/veloria.docx"), limit: limits.partBytes))
        #expect(lines(odt.blocks) == expected)
        #expect(lines(docx.blocks) == expected)
        #expect(odt.statedTitle == "Veloria: Recovery and Resilience Plan 2022–2026")
        #expect(docx.statedTitle == odt.statedTitle)
    }
}
