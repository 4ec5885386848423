import Testing

@testable import PlanReading

@Suite struct `Lines of a PDF page` {
    @Test(
        arguments: [
            (["P", "ART I: NATION", "AL"], [0.0, 0, 0], "PART I: NATIONAL"),
            (["crisis and ", "they are"], [0, 4], "crisis and they are"),
            (["two", "words"], [0, 3], "two words"),
            (["中小", "企业"], [0, 3], "中小企业"),
            (["到", "2025", "年底"], [0, 3, 3], "到2025年底"),
            (["end", " ", "mark"], [0, 0, 0], "end mark"),
        ] as [([String], [Double], String)])
    func `are joined with or without a space by the distance of their runs`(
        texts: [String], gaps: [Double], expected: String
    ) {
        var x = 70.0
        var runs: [TextRun] = []
        for (text, gap) in zip(texts, gaps) {
            runs.append(Sketch.run(text, x: x + gap, y: 100))
            x = runs[runs.count - 1].box.right
        }
        #expect(Sketch.lines(runs) == [expected])
    }

    @Test func `drop the mark of a footnote but keep an exponent`() {
        let mark = [
            Sketch.run("growth", y: 100), Sketch.run("12", x: 100, y: 96, size: 6), Sketch.run(" rose", x: 106, y: 100),
        ]
        #expect(Sketch.lines(mark) == ["growth rose"])
        let exponent = [
            Sketch.run("10 km", y: 100), Sketch.run("2", x: 95, y: 96, size: 6), Sketch.run(" wide", x: 98, y: 100),
        ]
        #expect(Sketch.lines(exponent) == ["10 km² wide"])
    }

    @Test func `are drawn once where a program draws them twice to look bold`() {
        #expect(Sketch.lines([Sketch.run("Total", y: 100), Sketch.run("Total", x: 70.3, y: 100)]) == ["Total"])
    }

    @Test func `stay one line where justified words stand far apart`() {
        let above = Sketch.runs(["Barriers preventing disbursement should be addressed jointly"], y: 87)
        let wide = [("and", 70.0), ("Development", 99), ("Partners.", 168), ("Priorities", 227), ("remain", 291)]
            .map { Sketch.run($0.0, x: $0.1, y: 100) }
        #expect(Sketch.lines(above + wide).last == "and Development Partners. Priorities remain")
    }

    @Test func `that are turned come last and whole`() {
        let turned = TextRun(
            text: "Turned", box: TextBox(left: 20, top: 300, right: 32, bottom: 340), originX: 30, baseline: 340,
            size: 10, isBold: false, isItalic: false, font: "Serif")
        #expect(Sketch.lines([turned, Sketch.run("Across", y: 100)]) == ["Across", "Turned"])
    }

    @Test func `find the baseline of a run whose leading space stands elsewhere`() {
        var lifted = Sketch.run(" Draw up a supply plan that is reliab", x: 80, y: 105)
        lifted.box.top = 90
        let runs = [
            Sketch.run("of supply", x: 70, y: 60), lifted,
            Sketch.run("le for fuel", x: lifted.box.right, y: 99),
        ]
        #expect(Sketch.lines(runs) == ["of supply", "Draw up a supply plan that is reliable for fuel"])
    }

    @Test(
        arguments: [
            ("ﬁnance", "Serif", "finance"), ("\u{F0B7}", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪"),
            ("\u{F041}\u{F042}", "Odd", "AB"), ("a\u{A0}b", "Serif", "a b"), ("e\u{301}", "Serif", "é"),
            ("o", "Courier New", "◦"), ("\u{200B}x", "Serif", "x"),
        ])
    func `hold readable text whatever the font maps its glyphs to`(raw: String, font: String, expected: String) {
        #expect(GlyphText.cleaned(raw, font: font) == expected)
    }

    @Test func `lose soft hyphens inside but keep one at the end for the next line`() {
        #expect(LineBuilder.collapsed("recov\u{AD}ery  of ") == "recovery of")
        #expect(LineBuilder.collapsed("reco\u{AD}") == "reco\u{AD}")
    }
}

@Suite struct `Arabic on a PDF page` {
    @Test func `is put into reading order, numbers kept`() {
        #expect(RightToLeftOrder.reversed(".2027 ماع") == "عام 2027.")
    }

    @Test func `reads lines from the right, parts and numbers in order`() {
        let runs = [
            Sketch.run("ماع", x: 300, y: 100), Sketch.run("20", x: 275, y: 100), Sketch.run("27", x: 285, y: 100),
        ]
        #expect(Sketch.lines(runs) == ["عام 2027"])
    }
}
