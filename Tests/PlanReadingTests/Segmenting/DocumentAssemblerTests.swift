import Testing

@testable import PlanReading

@Suite("Documents from raw blocks")
struct DocumentAssemblerTests {
    private func assemble(_ blocks: [RawBlock], language: String? = nil) -> Document {
        DocumentAssembler().assemble(
            name: "plan.txt", format: .text, pageCount: nil, unreadablePages: [], rawBlocks: blocks, notes: [],
            reader: nil,
            language: language)
    }

    private func heading(_ text: String, _ level: Int = 1) -> RawBlock {
        RawBlock(kind: .heading, level: level, text: text)
    }
    private func paragraph(_ text: String) -> RawBlock { RawBlock(kind: .paragraph, text: text) }

    private let english =
        "The Government will build roads and lend to small enterprises in every region of the country."
    private let french =
        "Le Gouvernement construira des routes et prêtera aux petites entreprises de toutes les régions du pays."

    @Test("A block knows the headings above it, outermost first")
    func setsHeadingPaths() {
        let document = assemble([
            heading("Part one"), heading("Roads", 2), paragraph(english), heading("Ports", 2), paragraph(english),
            heading("Part two"), paragraph(english),
        ])
        #expect(
            document.blocks.map(\.headingPath) == [
                [], ["Part one"], ["Part one", "Roads"], ["Part one"], ["Part one", "Ports"], [], ["Part two"],
            ])
        #expect(document.blocks.map(\.level) == [1, 2, nil, 2, nil, 1, nil])
    }

    @Test("Empty blocks are dropped and page and row are kept")
    func keepsPlaces() {
        let document = assemble([
            paragraph(" \u{200B}"), RawBlock(kind: .tableRow, page: 3, row: 2, text: "Roads | 2025"),
        ])
        #expect(document.blocks.map(\.page) == [3])
        #expect(document.blocks.map(\.row) == [2])
    }

    @Test(
        "A bibliography lasts to the next heading of its level, or to an annex",
        arguments: [
            "References", "7. Bibliography", "Références bibliographiques", "Riferimenti bibliografici", "七、参考文献",
            "参考文献", "Annex 3: References",
        ])
    func marksBibliographies(_ title: String) {
        let document = assemble([
            paragraph(english), heading(title), paragraph("Smith, J. (2020). Growth."), heading("Books", 2),
            paragraph("Jones, K. (2021). Trade."), heading("Annex A", 2), paragraph(english),
        ])
        #expect(
            document.blocks.map(\.kind) == [
                .paragraph, .bibliography, .bibliography, .bibliography, .bibliography, .heading, .paragraph,
            ])
        #expect(document.blocks.last?.headingPath == ["Annex A"])
    }

    @Test(
        "Entries under a contents heading are contents; text under it is not",
        arguments: [
            "Table of contents", "Sommaire", "Indice", "目 录", "CONTENTS",
        ])
    func marksContents(_ title: String) {
        let document = assemble([
            heading(title), paragraph("Roads and ports ........ 5"), paragraph("Public finances 12"),
            heading("2. Small enterprises 14"), paragraph(english), heading("Chapter 1"),
            paragraph("The year was 2020"),
        ])
        #expect(
            document.blocks.map(\.kind) == [
                .contents, .contents, .contents, .contents, .paragraph, .heading, .paragraph,
            ])
    }

    @Test("Dot leaders make an entry wherever it stands")
    func marksLeaders() {
        let document = assemble([heading("Chapter 1 ............. 12"), paragraph(english)])
        #expect(document.blocks.map(\.kind) == [.contents, .paragraph])
        #expect(document.blocks[1].headingPath == [])
    }

    @Test(
        "Lists of abbreviations are no running text",
        arguments: ["List of acronyms", "Sigles et abréviations", "Glossario", "缩略语"])
    func marksGlossaries(_ title: String) {
        let document = assemble([
            heading(title), paragraph("SME | small and medium-sized enterprise"), heading("Roads"), paragraph(english),
        ])
        #expect(document.blocks.map(\.kind) == [.glossary, .glossary, .heading, .paragraph])
        #expect(!BlockKind.glossary.isRunningText)
    }

    @Test("Page headers keep their kind in a bibliography")
    func keepsPageHeaders() {
        let document = assemble([heading("References"), RawBlock(kind: .pageHeader, text: "National plan")])
        #expect(document.blocks.map(\.kind) == [.bibliography, .pageHeader])
    }

    @Test("Short passages and short foreign quotes take the document's language; long foreign passages keep their own")
    func inheritsLanguages() {
        let document = assemble([
            heading("Roads"), paragraph(english + " " + english), paragraph(english), paragraph(english),
            paragraph(french),
            paragraph(french + " " + french),
        ])
        #expect(document.language == "en")
        #expect(document.blocks.map(\.passage.language) == ["en", "en", "en", "en", "en", "fr"])
        #expect(document.notes.isEmpty)
    }

    @Test("A passage that seems to be in a language without rules takes the document's")
    func distrustsUnsupportedLanguages() {
        let polish = "Rząd zbuduje drogi i będzie pożyczał małym przedsiębiorstwom we wszystkich regionach kraju. "
        let document = assemble(
            Array(repeating: paragraph(english), count: 4) + [paragraph(polish + polish + polish)])
        #expect(document.language == "en")
        #expect(document.blocks.last?.passage.language == "en")
    }

    @Test("A language that is told overrides detection")
    func takesToldLanguage() {
        let document = assemble([paragraph(english)], language: "fr")
        #expect(document.language == "fr")
        #expect(document.blocks.map(\.passage.language) == ["fr"])
    }

    @Test("A document too short to tell is read in the best language, with a warning")
    func warnsOfShortDocuments() {
        let document = assemble([paragraph("Support for the firms")])
        #expect(document.language == "en")
        #expect(
            document.notes == [
                ReadingNote(
                    severity: .warning, code: "R141",
                    message: "plan.txt: is too short to tell its language and was read as \"en\"; "
                        + "if that is wrong, name the language with --plan-language, or in plan.yaml.",
                    file: "plan.txt")
            ])
    }

    @Test("A document without a language says so")
    func warnsOfUnknownLanguage() {
        let document = assemble([paragraph("2,5 | 3,1")])
        #expect(document.language == "und")
        #expect(
            document.notes == [
                ReadingNote(
                    severity: .warning, code: "R140",
                    message: "plan.txt: its language cannot be told; name it with --plan-language, or in plan.yaml.",
                    file: "plan.txt")
            ])
    }

    @Test("A block that runs on to a further page says where, in its normalised text")
    func followsPageBreaks() {
        let raw = RawBlock(
            kind: .paragraph, page: 3, text: "  The o\u{FB03}ce lends\n to firms.",
            pageBreaks: [PageBreak(offset: "  The o\u{FB03}ce lends\n ".utf8.count, page: 4)])
        let block = assemble([raw], language: "en").blocks[0]
        #expect(block.passage.text == "The office lends to firms.")
        #expect(block.pageBreaks == [PageBreak(offset: "The office lends ".utf8.count, page: 4)])
        #expect(block.page(at: 0) == 3)
        #expect(block.page(at: 17) == 4)
    }

    @Test("What the reader says is passed on")
    func passesOn() {
        let note = ReadingNote(severity: .note, code: "R101", message: "Two pages have no text.", file: "plan.pdf")
        let document = DocumentAssembler().assemble(
            name: "plan.pdf", format: .pdf, pageCount: 4, unreadablePages: [2, 3], rawBlocks: [paragraph(english)],
            notes: [note],
            reader: "mutool 1.21.1", language: nil)
        #expect(document.notes == [note])
        #expect(document.unreadablePages == [2, 3])
        #expect(document.pageCount == 4)
        #expect(document.reader == "mutool 1.21.1")
    }
}
