import Testing

@testable import PlanReading

@Suite struct `What stands around the text of a PDF` {
    private func page(_ number: Int, header: String, footer: String) -> [TextRun] {
        [Sketch.run(header, y: 40, size: 8), Sketch.run(footer, x: 290, y: 810, size: 8)]
            + Sketch.runs(Sketch.body, y: 200)
    }

    @Test func `is told by repetition on three pages and by place`() {
        let pages = (1...3).map { page($0, header: "Plan of Arcadia", footer: "Page \($0) of 3") }
        let kinds = Sketch.blocks(pages).map(\.kind)
        #expect(kinds == Array(repeating: [BlockKind.pageHeader, .paragraph, .pageNumber], count: 3).flatMap { $0 })
    }

    @Test func `includes running titles that change with the chapter`() {
        let pages = (1...5).map {
            page($0, header: $0 < 4 ? "Plan of Arcadia" : "Annex \(["A", "B"][$0 - 4])", footer: "\($0)")
        }
        #expect(Sketch.blocks(pages).filter { $0.kind == .pageHeader }.count == 5)
    }

    @Test func `needs three pages: two alike lines are text`() {
        let pages = (1...2).map { page($0, header: "Plan of Arcadia", footer: "End of page \($0 * 10)") }
        #expect(!Sketch.blocks(pages).contains { $0.kind == .pageHeader })
    }

    @Test(
        arguments: [
            ("7", [7]), ("- 7 -", [7]), ("Page 7 of 36", [7, 36]), ("xiv", [14]), ("第7页", [7]), ("7/36", [7, 36]),
            ("Chapter 7", nil), ("", nil), ("7 8 9", nil),
        ] as [(String, [Int]?)])
    func `includes page numbers in many forms`(text: String, values: [Int]?) {
        #expect(PageNumber(text)?.values == values)
    }

    @Test func `includes footnotes: small type with a mark below the text`() {
        let note = [
            Sketch.run("3", y: 765, size: 5), Sketch.run("Survey of the chamber,", x: 75, y: 768, size: 8),
            Sketch.run("published in spring.", y: 778, size: 8),
        ]
        let blocks = Sketch.blocks([Sketch.runs(Sketch.body) + note])
        #expect(blocks.map(\.kind) == [.paragraph, .footnote])
        #expect(blocks.last?.text == "3 Survey of the chamber, published in spring.")
    }

    @Test func `leaves small type without a mark in the text`() {
        let source = [Sketch.run("Source: survey of the chamber", y: 768, size: 8)]
        #expect(!Sketch.blocks([Sketch.runs(Sketch.body) + source]).contains { $0.kind == .footnote })
    }

    @Test func `includes contents with leaders, their title and their wrapped lines`() {
        let runs = Sketch.runs([
            "TABLE OF CONTENTS", "Foreword ........................ 1", "Part I: the onset of",
            "the crisis ............. 11",
            "Part II ........................ 22",
        ])
        let blocks = Sketch.blocks([runs, Sketch.runs(Sketch.body)])
        #expect(blocks.map(\.kind) == Array(repeating: .contents, count: 5) + [.paragraph])
        #expect(blocks[1].text == "Foreword … 1")
    }

    @Test func `includes contents without leaders`() {
        let entries = [("Sommario", nil), ("Premessa", "2"), ("Riforme", "9"), ("Missioni", "43"), ("Impatto", "60")]
        let runs = entries.enumerated().flatMap { index, entry in
            [Sketch.run(entry.0, y: 200 + 20 * Double(index))]
                + (entry.1.map { [Sketch.run($0, x: 480, y: 200 + 20 * Double(index))] } ?? [])
        }
        let kinds = Sketch.blocks([runs] + Array(repeating: Sketch.runs(Sketch.body), count: 40)).prefix(5).map(\.kind)
        #expect(kinds == Array(repeating: .contents, count: 5))
    }

    @Test func `includes the bibliography up to the next heading of its level`() {
        let heading = { (text: String, y: Double) in Sketch.run(text, y: y, size: 14, bold: true) }
        let runs =
            [heading("References", 80)] + Sketch.runs(["Chamber of Crafts (2024): Small firms."])
            + [heading("Annex", 140)] + Sketch.runs(Sketch.body, y: 170)
        #expect(Sketch.blocks([runs]).map(\.kind) == [.bibliography, .bibliography, .heading, .paragraph])
    }

    @Test(
        arguments: [
            ("Figure 1.2: growth", true), ("Tableau 3 : emplois", true), ("图1 结构", true), ("Tab le", false),
            ("Table of contents", false),
        ])
    func `includes captions`(text: String, expected: Bool) {
        #expect(Caption.opens(text) == expected)
    }
}

@Suite struct `Tables of a PDF` {
    private func row(_ cells: [String], y: Double) -> [TextRun] {
        zip(cells, [70.0, 300, 400, 500]).map { Sketch.run($0, x: $1, y: y) }
    }

    @Test func `become rows with numbered cells`() {
        let runs = row(["Measure", "2025", "2026"], y: 100) + row(["Credit line", "10", "15"], y: 115)
        let blocks = Sketch.blocks([runs])
        #expect(blocks.map(\.text) == ["Measure | 2025 | 2026", "Credit line | 10 | 15"])
        #expect(blocks.map(\.row) == [1, 2])
    }

    @Test func `join the lines of a cell that is drawn as one`() {
        let runs =
            Sketch.runs(["Training of masters in all", "crafts of the region"])
            + Sketch.runs(["Chamber of", "Crafts"], x: 300) + [Sketch.run("250", x: 400, y: 106)]
            + Sketch.runs(["Credit line"], y: 140) + Sketch.runs(["Bank"], x: 300, y: 140)
        #expect(
            Sketch.blocks([runs]).map(\.text) == [
                "Training of masters in all crafts of the region | Chamber of Crafts | 250", "Credit line | Bank",
            ])
    }

    @Test func `take in a title between two of their rows`() {
        let runs = row(["a", "1"], y: 100) + row(["Axis two of the plan"], y: 116) + row(["b", "2"], y: 132)
        #expect(Sketch.blocks([runs]).map(\.row) == [1, 2, 3])
    }

    @Test func `leave the paragraph above them alone`() {
        let runs = Sketch.runs(Sketch.body) + row(["Measure", "2025"], y: 152) + row(["Credit", "10"], y: 167)
        #expect(Sketch.blocks([runs]).map(\.kind) == [.paragraph, .tableRow, .tableRow])
    }
}
