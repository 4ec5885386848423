import Testing

@testable import PlanReading

@Suite struct `Paragraphs of a PDF` {
    @Test func `are joined of their lines and parted by a gap`() {
        let runs = Sketch.runs(Sketch.body) + Sketch.runs(["Another paragraph stands apart."], y: 160)
        #expect(
            Sketch.outline([runs]) == [
                "paragraph: " + Sketch.body.joined(separator: " "), "paragraph: Another paragraph stands apart.",
            ])
    }

    @Test func `are parted where a sentence ends early in its line`() {
        let short = ["It ends here.", "The next one begins without any gap between the lines of both of them."]
        #expect(Sketch.outline([Sketch.runs(Sketch.body + short)]).count == 2)
    }

    @Test func `are parted by an indent after a full stop`() {
        var runs = Sketch.runs(Sketch.body + Sketch.body)
        runs[3].box.left += 15
        runs[3].box.right += 15
        #expect(Sketch.outline([runs]).count == 2)
    }

    @Test(
        arguments: [
            ("•", BlockKind.listItem), ("-", .listItem), ("–", .listItem), ("a)", .listItem), ("(ii)", .listItem),
            ("1.", .listItem), ("12)", .listItem), ("2.1", .listItem),
        ])
    func `become list items by their mark`(mark: String, kind: BlockKind) {
        let runs = Sketch.runs(["\(mark) repair of roads;", "\(mark) new bridges."])
        let blocks = Sketch.blocks([Sketch.runs(Sketch.body, y: 50) + runs]).dropFirst()
        #expect(blocks.map(\.kind) == [kind, kind])
    }

    @Test func `keep an enumeration that runs on within them`() {
        let lines = [
            "Three things count above all in the years of this plan, which are: (i) the",
            "training of masters, (ii) the supply of tools at fair prices to everyone;",
            "(iii) the markets of the region.",
        ]
        #expect(Sketch.outline([Sketch.runs(Sketch.body, y: 40) + Sketch.runs(lines)]).count == 2)
    }

    @Test func `end where a line begins left of the item's bullet`() {
        let runs =
            Sketch.runs(["• a measure without a full stop at the end of the last of its long lines so"], x: 88, y: 139)
            + Sketch.runs(["The text goes on here with a paragraph that has nothing to do with it."], y: 152)
        let outline = Sketch.outline([Sketch.runs(Sketch.body) + runs])
        #expect(outline.count == 3)
    }

    @Test func `go on over a page break, with the place of the break`() throws {
        let first = Sketch.runs(
            Sketch.body.dropLast() + ["targets that this plan has set for the five years after the recov-"])
        let second = Sketch.runs(["ery began."])
        let blocks = Sketch.blocks([first, second])
        let block = try #require(blocks.first)
        #expect(blocks.count == 1)
        #expect(block.text.hasSuffix("after the recovery began."))
        #expect(block.page == 1)
        #expect(block.pageBreaks.map(\.page) == [2])
        let offset = try #require(block.pageBreaks.first?.offset)
        #expect(String(decoding: Array(block.text.utf8)[offset...], as: UTF8.self) == "ery began.")
    }

    @Test func `do not go on over a heading, nor after a full stop`() {
        let open =
            Array(Sketch.body.dropLast()) + ["targets that this plan has set for the five years after its adoption"]
        let heading = [Sketch.run("Housing", y: 60, size: 14, bold: true)] + Sketch.runs(["is built by councils."])
        #expect(Sketch.blocks([Sketch.runs(open), heading]).count == 3)
        #expect(Sketch.blocks([Sketch.runs(Sketch.body), Sketch.runs(["houses are built."])]).count == 2)
    }

    @Test(
        arguments: [
            ("the low-carbon path", "low-", "carbon", true), ("nothing else", "recov-", "ery", false),
            ("a paper on recovery", "recov-", "ery", false), ("COVID counts", "COVID-", "19", true),
            ("in Emilia", "Emilia-", "Romagna", true), ("market access and driven people", "market-", "driven", true),
        ])
    func `keep a hyphen at a line end only where it belongs to the word`(
        seen: String, head: String, tail: String, keeps: Bool
    ) {
        let joiner = TextJoiner(hyphenation: Hyphenation(lines: [seen]))
        #expect(joiner.text(of: [head, tail]) == (keeps ? head + tail : head.dropLast() + tail))
    }

    @Test func `have no space between Han characters and one after a dash`() {
        let joiner = TextJoiner(hyphenation: Hyphenation(lines: []))
        #expect(joiner.text(of: ["中小", "企业"]) == "中小企业")
        #expect(joiner.text(of: ["investors -", "and banks"]) == "investors - and banks")
        #expect(joiner.text(of: ["reco\u{AD}", "very"]) == "recovery")
    }

    @Test func `read two columns one after the other though drawn line by line`() {
        let numbers = ["one", "two", "three", "four", "five", "six", "seven"]
        let runs = numbers.enumerated().flatMap { index, number in
            [
                Sketch.run(
                    "left \(number) about mills on the river\(index == 6 ? "." : "")", x: 60,
                    y: 100 + 13 * Double(index)),
                Sketch.run("right \(number) about farms in the hills", x: 320, y: 100 + 13 * Double(index)),
            ]
        }
        let texts = Sketch.blocks([runs]).map(\.text)
        #expect(texts.count == 2)
        #expect(texts.first?.hasPrefix("left one") ?? false)
        #expect(texts.last?.hasPrefix("right one") ?? false)
    }
}

@Suite struct `Headings of a PDF` {
    @Test(
        arguments: [
            ("Support for small firms", 14.0, false, true), ("Support for small firms", 10, true, true),
            ("SUPPORT FOR SMALL FIRMS", 10, false, true), ("2.1.3 Support for small firms", 10, false, true),
            ("CHAPITRE II : Soutien aux PME", 10, false, true), ("Support for small firms", 10, false, false),
            ("Firms are supported by the bank with loans of every size.", 10, true, false),
            ("support, where it is due;", 14, false, false), ("US$20 million.", 10, true, false),
            ("US$20 million of support", 10, true, true),
        ] as [(String, Double, Bool, Bool)])
    func `are told by size, weight, capitals and numbering`(text: String, size: Double, bold: Bool, expected: Bool) {
        let runs = [Sketch.run(text, y: 70, size: size, bold: bold)] + Sketch.runs(Sketch.body)
        #expect((Sketch.blocks([runs]).first?.kind == .heading) == expected)
    }

    @Test func `have levels by what they look like`() {
        func chapter(_ number: Int) -> [TextRun] {
            [Sketch.run("Chapter \(number)", y: 40, size: 16, bold: true), Sketch.run("Crafts", y: 70, bold: true)]
                + Sketch.runs(Sketch.body)
        }
        let headings = Sketch.blocks([chapter(1), chapter(2)]).filter { $0.kind == .heading }
        #expect(headings.map(\.level) == [1, 2, 1, 2])
    }

    @Test func `part from the text that follows without a gap`() {
        let runs =
            [Sketch.run("Axis 2. The fight against poverty and the goals for all", y: 87, bold: true)]
            + Sketch.runs(Sketch.body)
        #expect(Sketch.blocks([runs]).map(\.kind) == [.heading, .paragraph])
    }

    @Test func `are not made of bold sentences that open a paragraph`() {
        let runs =
            [Sketch.run("1. Prior to the crisis the country was in the second year of its plan, in", y: 87, bold: true)]
            + Sketch.runs(["which it had reached much of what the parliament had asked for before it."])
        #expect(Sketch.blocks([runs]).map(\.kind) == [.listItem])
    }
}
