import Testing

@testable import PlanReading

@Suite struct `Output of PDF programs` {
    private static let json = """
        {"file":"a","pages":[{"blocks":[{"type":"text","bbox":{},"lines":[{"wmode":0,"bbox":{"x":700,"y":700,"w":500,"h":160},
        "font":{"name":"Times,Bold","family":"serif","weight":"bold","style":"italic","size":120},"x":700,"y":829,
        "text":"A\\u00e9 TEXT"}]},{"type":"image"}]},{"blocks":[]}]}
        """

    @Test func `of mutool is decoded to runs in points`() throws {
        let pages = try StextDecoder().pages(in: Array(Self.json.utf8))
        #expect(
            pages == [
                [
                    TextRun(
                        text: "Aé TEXT", box: TextBox(left: 70, top: 70, right: 120, bottom: 86), originX: 70,
                        baseline: 82.9, size: 12, isBold: true, isItalic: true, font: "Times,Bold")
                ], [],
            ])
    }

    @Test func `of mutool is read in spite of control characters and broken UTF-8`() throws {
        var bytes = Array(Self.json.utf8)
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: "T")))
        bytes.replaceSubrange(place..<place + 1, with: [0x01, 0xED, 0xA0, 0x80])
        #expect(try StextDecoder().pages(in: bytes)[0][0].text.hasPrefix("Aé TEX"))
    }

    @Test func `of mutool that is cut short is an error`() {
        #expect(throws: (any Error).self) { try StextDecoder().pages(in: Array(Self.json.utf8.prefix(200))) }
    }

    @Test func `lists pages with the size at which they are shown`() {
        let output = """
            plan.pdf:
            <page pagenum="1">
            <MediaBox l="0" b="0" r="595" t="842" />
            <CropBox l="10" b="20" r="590" t="840" />
            <Rotate v="90" />
            </page>
            <page pagenum="2">
            </page>
            """
        #expect(PageList(parsing: output).sizes == [.init(width: 820, height: 580), nil])
    }

    @Test func `of pdftotext is decoded to runs`() throws {
        let output = """
            <page width="612.0" height="792.0">
              <word xMin="90.0" yMin="74.7" xMax="123.9" yMax="84.2">R&amp;D&#8217;s</word>
            """
        let page = try #require(BoxLayoutParser().pages(in: output).first)
        #expect(page.size == .init(width: 612, height: 792))
        #expect(page.runs.map(\.text) == ["R&D’s"])
        #expect(page.runs.map(\.size) == [10])
    }

    @Test func `shows which thumbnails are blank`() {
        let white: [UInt8] = Array("P5\n2 1\n255\n".utf8) + [255, 255]
        let drawn: [UInt8] = Array("P5\n# made by hand\n2 1\n255\n".utf8) + [255, 0]
        #expect(BlankPages.areBlank(greymaps: white + drawn + white) == [true, false, true])
        #expect(BlankPages.areBlank(greymaps: Array("P5\n9 9\n255\n".utf8)) == [])
    }
}

@Suite struct `Messages about PDF files` {
    @Test(
        arguments: [
            (
                PDFDiagnostic.cannotOpen, "R201",
                "The file cannot be opened. Check that it exists and that you may read it."
            ),
            (.empty, "R202", "The file is empty. Get it again from where it came."),
            (
                .notPDF, "R203",
                "The file is named .pdf but is not a PDF. Give it the ending of its true format, or get it again from where it came."
            ),
            (
                .encrypted, "R204",
                "The file is protected by a password. Remove the protection, for example with `qpdf --decrypt`, and try again."
            ),
            (
                .damaged, "R205",
                "The file is damaged or cut short: no page can be read. Get it again from where it came."
            ),
            (
                .noText(pages: 28), "R206",
                "None of the 28 pages has a text layer: the text is an image. Add one by text recognition, for example with `ocrmypdf`, and try again."
            ),
            (
                .noText(pages: 1), "R206",
                "The only page has no text layer: the text is an image. Add one by text recognition, for example with `ocrmypdf`, and try again."
            ),
            (
                .repaired, "R207",
                "The file is damaged and was repaired for reading: parts may be missing. Get it again from where it came."
            ),
            (
                .pagesWithoutText([3, 5, 6, 7]), "R208",
                "No text layer on pages 3, 5–7: unreadable, not silent. Add one by text recognition, for example with `ocrmypdf`, and try again."
            ),
            (
                .pageReadOtherwise(4), "R209",
                "Page 4 could not be read with mutool and was read with pdftotext: headings and tables may be missed there. Check the page."
            ),
            (
                .pagesLost([9]), "R210",
                "Nothing can be read on page 9: the file is damaged there. Get it again from where it came."
            ),
            (
                .tooSlow(seconds: 120), "R211",
                "Reading took longer than 120 seconds and was stopped. Print the file to a new PDF, or split it, and try again."
            ),
            (
                .programFailed("mutool"), "R212",
                "mutool could not be started or broke down. Run `Scripts/install-dependencies`, or print the file to a new PDF, and try again."
            ),
            (.tooMuchOutput, "R213", "The file holds more text than is read from one file. Split it and try again."),
            (
                .noProgram, "R214",
                "Neither mutool nor pdftotext is installed, so no PDF can be read. Run `Scripts/install-dependencies` and try again."
            ),
            (
                .lesserProgram, "R215",
                "Read with pdftotext because mutool is not installed: bold headings are not told apart. Run `Scripts/install-dependencies` to install mutool."
            ),
        ] as [(PDFDiagnostic, String, String)])
    func `say what is wrong and what to do next`(diagnostic: PDFDiagnostic, code: String, message: String) {
        #expect(diagnostic.code == code)
        #expect(diagnostic.message == message)
        #expect(diagnostic.note(.warning, file: "a.pdf").file == "a.pdf")
    }

    @Test func `name the page they are about`() {
        #expect(PDFDiagnostic.pageReadOtherwise(4).note(.warning, file: "a.pdf").page == 4)
        #expect(PDFDiagnostic.empty.error(file: "a.pdf").note.severity == .error)
    }
}
