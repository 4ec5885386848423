import Testing

@testable import PlanReading

/// A Word file around the given body.
private func docx(
    _ body: String, styles: String = "", footnotes: String? = nil, header: String? = nil, footer: String? = nil
) throws -> TestPackage {
    let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        """
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts: [(String, String)] = [
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"1\" Type=\"\(type)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        ),
        ("word/document.xml", "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"),
        ("word/styles.xml", "<w:styles \(namespaces)>\(styles)</w:styles>"),
    ]
    var relations = "<Relationship Id=\"s\" Type=\"\(type)/styles\" Target=\"styles.xml\"/>"
    for (kind, text) in [("footnotes", footnotes), ("header", header), ("footer", footer)] {
        guard let text else { continue }
        relations += "<Relationship Id=\"\(kind)\" Type=\"\(type)/\(kind)\" Target=\"/word/\(kind).xml\"/>"
        parts.append(("word/\(kind).xml", "<w:part \(namespaces)>\(text)</w:part>"))
    }
    parts.append(("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"))
    return try TestPackage(parts, fileName: "plan.docx")
}

private func read(_ package: TestPackage) throws -> [String] {
    lines(try DOCXReader(limits: ReadingLimits()).read(package.zip()).blocks)
}

private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
}

@Suite struct DOCXReaderTests {
    @Test(
        "a style's outline level, own name or ancestor makes a heading",
        arguments: [
            (
                "<w:style w:styleId=\"X\"><w:name w:val=\"My style\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>",
                "heading 2: Title"
            ),
            (
                "<w:style w:styleId=\"X\"><w:name w:val=\"My style\"/><w:pPr><w:outlineLvl w:val=\"\(Int.max)\"/></w:pPr></w:style>",
                "paragraph: Title"
            ),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"heading 3\"/></w:style>", "heading 3: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"Titre 1\"/></w:style>", "heading 1: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"标题 2\"/></w:style>", "heading 2: Title"),
            (
                "<w:style w:styleId=\"X\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"Y\"/></w:style><w:style w:styleId=\"Y\"><w:name w:val=\"heading 4\"/></w:style>",
                "heading 4: Title"
            ),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"X\"/></w:style>", "paragraph: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"Title\"/></w:style>", "heading 1: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"toc 2\"/></w:style>", "contents: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"caption\"/></w:style>", "caption: Title"),
            ("<w:style w:styleId=\"X\"><w:name w:val=\"Heading text\"/></w:style>", "paragraph: Title"),
        ])
    func headingStyles(_ styles: String, _ expected: String) throws {
        #expect(try read(docx(paragraph("Title", "<w:pStyle w:val=\"X\"/>"), styles: styles)) == [expected])
    }

    @Test("a file without styles tells headings by the ids of its styles")
    func headingByIdentifier() throws {
        #expect(
            try read(
                docx(
                    paragraph("One", "<w:pStyle w:val=\"Heading1\"/>")
                        + paragraph("Zwei", "<w:pStyle w:val=\"Titre2\"/>")))
                == ["heading 1: One", "heading 2: Zwei"])
    }

    @Test("numbering makes list items, and number 0 takes it away")
    func lists() throws {
        let numbered =
            "<w:style w:styleId=\"L\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
        let body =
            paragraph("direct", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>")
            + paragraph("by style", "<w:pStyle w:val=\"L\"/>")
            + paragraph("plain", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(
            try read(docx(body, styles: numbered)) == ["list-item: direct", "list-item: by style", "paragraph: plain"])
    }

    @Test("tracked changes are read as accepted")
    func trackedChanges() throws {
        let body = """
            <w:p><w:r><w:t xml:space="preserve">Small firms will </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>now get</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> nothing</w:t></w:r></w:moveFrom><w:r><w:t> loans</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One paragraph </w:t></w:r></w:p>
            <w:p><w:r><w:t>in two.</w:t></w:r></w:p>
            """
        #expect(
            try read(docx(body)) == ["paragraph: Small firms will now get loans", "paragraph: One paragraph in two."])
    }

    @Test("hidden text is dropped, by the run or its style; a tracked change of format hides nothing")
    func hiddenText() throws {
        let styles =
            "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>"
        let body = """
            <w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
            <w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>hidden</w:t></w:r>\
            <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve"> too</w:t></w:r></w:p>
            """
        #expect(try read(docx(body, styles: styles)) == ["paragraph: seen too"])
    }

    @Test("a text box is read once, after its paragraph, though the file holds it twice")
    func textBox() throws {
        let box = "<w:txbxContent>\(paragraph("In the box"))</w:txbxContent>"
        let body = """
            <w:p><w:r><w:t xml:space="preserve">Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>\(box)</wps:txbx></mc:Choice>\
            <mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>
            """
        #expect(try read(docx(body)) == ["paragraph: Before after", "paragraph: In the box"])
    }

    @Test("a table's rows join their cells; merged, empty and nested cells keep the row whole")
    func tables() throws {
        let nested = "<w:tbl><w:tr><w:tc>\(paragraph("a"))</w:tc><w:tc>\(paragraph("b"))</w:tc></w:tr></w:tbl>"
        let body = """
            <w:tbl><w:tr><w:tc>\(paragraph("Measure"))</w:tc><w:tc>\(paragraph("Cost"))</w:tc></w:tr>
            <w:tr><w:tc>\(paragraph("Credit line"))\(paragraph("for small firms"))</w:tc><w:tc>\(paragraph("EUR 25 million"))</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>\(nested)<w:p/></w:tc></w:tr></w:tbl>
            """
        #expect(
            try read(docx(body)) == [
                "table-row 1: Measure | Cost", "table-row 2: Credit line for small firms | EUR 25 million",
                "table-row 3: a | b",
            ])
    }

    @Test("a table of one column is a frame: its paragraphs stay paragraphs")
    func frames() throws {
        let body =
            "<w:tbl><w:tr><w:tc>\(paragraph("Box title", "<w:outlineLvl w:val=\"2\"/>"))\(paragraph("Its text."))</w:tc></w:tr></w:tbl>"
        #expect(try read(docx(body)) == ["heading 3: Box title", "paragraph: Its text."])
    }

    @Test("an outline level out of all bounds is none")
    func outlineLevels() throws {
        let body = [String(Int.max), "-1"].map { paragraph("No title", "<w:outlineLvl w:val=\"\($0)\"/>") }.joined()
        #expect(try read(docx(body)) == ["paragraph: No title", "paragraph: No title"])
    }

    @Test("a footnote comes after the paragraph that refers to it; separators are none")
    func footnotes() throws {
        let notes = """
            <w:footnote w:type="separator" w:id="-1">\(paragraph("----"))</w:footnote>
            <w:footnote w:id="1">\(paragraph("Ministry of Finance, 2021."))</w:footnote>
            """
        let body =
            "<w:p><w:r><w:t>Jobs fell.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
            + paragraph("Next.")
        #expect(
            try read(docx(body, footnotes: notes))
                == ["paragraph: Jobs fell.", "footnote: Ministry of Finance, 2021.", "paragraph: Next."])
    }

    @Test("headers and footers are marked and stand around the text")
    func headers() throws {
        #expect(
            try read(docx(paragraph("Text."), header: paragraph("Plan 2021"), footer: paragraph("Page 1")))
                == ["page-header: Plan 2021", "paragraph: Text.", "page-footer: Page 1"])
    }

    @Test("a table of contents is marked, field or content control; a link's text is kept and its address not")
    func contentsAndLinks() throws {
        let body = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Chapter 1</w:t></w:r></w:p>\(paragraph("Chapter 2"))\
            <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>\(paragraph("Annex"))</w:sdtContent></w:sdt>
            <w:p><w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://x.example"</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the portal</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>
            """
        #expect(
            try read(docx(body)) == [
                "contents: Chapter 1", "contents: Chapter 2", "contents: Annex", "paragraph: the portal",
            ])
    }

    @Test("tabs and line breaks are spaces, none between Chinese lines; a tab stop is no tab")
    func breaks() throws {
        let body = """
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Support for</w:t><w:br/><w:t>small</w:t><w:tab/><w:t>firms</w:t></w:r></w:p>
            <w:p><w:r><w:t>支持中小</w:t><w:br/><w:t>微企业</w:t></w:r></w:p>
            """
        #expect(try read(docx(body)) == ["paragraph: Support for small firms", "paragraph: 支持中小微企业"])
    }

    @Test("where no heading is styled, short bold paragraphs are the headings, larger type the higher")
    func boldHeadings() throws {
        func bold(_ text: String, _ size: Int) -> String {
            "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"\(size)\"/></w:rPr><w:t>\(text)</w:t></w:r></w:p>"
        }
        let texts = ["One text.", "Two texts.", "Three texts."].map { paragraph($0) }
        let body = bold("Part one", 32) + texts[0] + bold("Credit line", 24) + texts[1] + texts[2]
        #expect(
            try read(docx(body)) == [
                "heading 1: Part one", "paragraph: One text.", "heading 2: Credit line", "paragraph: Two texts.",
                "paragraph: Three texts.",
            ])
    }

    @Test("a file that declares entities of its own is refused, not expanded")
    func entities() throws {
        let document = """
            <!DOCTYPE x [<!ENTITY e "expanded"><!ENTITY f "&e;&e;&e;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:document>
            """
        let package = try TestPackage([("word/document.xml", document)])
        #expect(throws: PackageFailure.markup(.malformed(line: 1), part: "word/document.xml")) { try read(package) }
        #expect(try read(docx(paragraph("a &amp; b &#233;"))) == ["paragraph: a & b é"])
    }

    @Test("a part that unpacks past the limit is refused while it unpacks")
    func zipBomb() throws {
        let package = try docx(paragraph(String(repeating: "small firms ", count: 100_000)))
        #expect(throws: PackageFailure.tooLarge(limit: 1 << 16)) {
            try DOCXReader(limits: ReadingLimits()).read(package.zip(limit: 1 << 16))
        }
    }

    @Test("damaged XML is refused with its part and line")
    func damagedPart() throws {
        let package = try TestPackage([("word/document.xml", "<w:document xmlns:w=\"w\">\n<w:p>cut off")])
        #expect(throws: PackageFailure.markup(.malformed(line: 2), part: "word/document.xml")) {
            try DOCXReader(limits: ReadingLimits()).read(package.zip())
        }
    }
}
