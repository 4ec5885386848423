import Foundation
import Testing

@testable import PlanReading

private func read(_ text: String) -> [String] { lines(PlainTextReader.read(text).blocks) }

@Suite struct PlainTextReaderTests {
    @Test(
        "a blank line parts paragraphs and a single line break does not",
        arguments: [
            (
                "Small firms\nwill get loans.\n\nSecond.",
                ["paragraph: Small firms will get loans.", "paragraph: Second."]
            ),
            ("a line\r\nwith returns.\r\n\r\nNext.", ["paragraph: a line with returns.", "paragraph: Next."]),
            ("支持中小\n微企业恢复。", ["paragraph: 支持中小微企业恢复。"]),
            ("the digi-\ntal divide in COVID-\n19 times", ["paragraph: the digital divide in COVID-19 times"]),
            (
                "A low-carbon plan for a low-\ncarbon economy.",
                ["paragraph: A low-carbon plan for a low-carbon economy."]
            ),
            ("soft\u{AD}\nhyphen", ["paragraph: softhyphen"]),
        ])
    func paragraphs(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "a file of one line is a passage, whatever it looks like",
        arguments: ["SUPPORT FOR SMES", "1.2 Credit lines", "第一章 总则", "Title\n====="])
    func singleLine(_ text: String) { #expect(read(text).allSatisfy { $0.hasPrefix("paragraph: ") }) }

    @Test(
        "short lines are headings only with further evidence",
        arguments: [
            ("Support for firms\n\nText.", "paragraph: Support for firms"),
            ("SUPPORT FOR FIRMS\n\nText.", "heading 1: SUPPORT FOR FIRMS"),
            ("Support for firms\n-----\nText.", "heading 1: Support for firms"),
            ("1.2 Support for firms\n\nText.", "heading 1: 1.2 Support for firms"),
            ("1.2 Firms\nThe text of this section follows without a blank line between.", "heading 1: 1.2 Firms"),
            ("1. Support for firms\n\nText.", "heading 1: 1. Support for firms"),
            ("1. Support for firms\n\n2. Support for farms", "list-item: 1. Support for firms"),
            ("Chapter 3 Recovery\n\nText.", "heading 1: Chapter 3 Recovery"),
            ("一、 支持中小企业\n\n正文。", "heading 1: 一、 支持中小企业"),
            ("第三章 恢复\n\n正文。", "heading 1: 第三章 恢复"),
            ("1.2 million firms will get support.\n\nText.", "paragraph: 1.2 million firms will get support."),
            ("SMES WILL GET SUPPORT.\n\nText.", "paragraph: SMES WILL GET SUPPORT."),
        ])
    func headings(_ text: String, _ first: String) { #expect(read(text).first == first) }

    @Test("ranks become levels without gaps")
    func levels() {
        #expect(
            read("第一章 总则\n\n正文。\n\n一、 企业\n\n正文。\n\n第二章 措施\n\n正文。")
                == [
                    "heading 1: 第一章 总则", "paragraph: 正文。", "heading 2: 一、 企业", "paragraph: 正文。", "heading 1: 第二章 措施",
                    "paragraph: 正文。",
                ])
    }

    @Test(
        "list items are told from lines that go on",
        arguments: [
            ("- one thing\n- another\n  that goes on", ["list-item: one thing", "list-item: another that goes on"]),
            (
                "The plan has:\n(a) loans;\n(b) grants.",
                ["paragraph: The plan has:", "list-item: (a) loans;", "list-item: (b) grants."]
            ),
            ("The fund of\n25. It will lend.", ["paragraph: The fund of 25. It will lend."]),
            ("• один\n• два", ["list-item: один", "list-item: два"]),
            ("а) один;\nб) два.", ["list-item: а) один;", "list-item: б) два."]),
            ("أ) واحد\nب) اثنان", ["list-item: أ) واحد", "list-item: ب) اثنان"]),
        ])
    func lists(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test("rows of tables are kept apart")
    func tables() {
        #expect(
            read("Measure\tCost\nLoans\t5\n\nMeasure | Cost\n--------|-----\nLoans | 5")
                == [
                    "table-row 1: Measure | Cost", "table-row 2: Loans | 5", "table-row 1: Measure | Cost",
                    "table-row 3: Loans | 5",
                ])
    }

    @Test("lines at the ends of three pages run along; of two they do not")
    func runningLines() {
        func page(_ number: Int) -> String {
            "National Plan\n\nThe text of page \(["one", "two", "three"][number - 1]).\n\n\(number)"
        }
        #expect(
            read((1...3).map(page).joined(separator: "\u{C}")) == [
                "page-header: National Plan", "paragraph: The text of page one.", "paragraph: The text of page two.",
                "paragraph: The text of page three.", "page-number: 1", "page-number: 2", "page-number: 3",
            ])
        #expect(
            read((1...2).map(page).joined(separator: "\u{C}")).filter { $0 == "paragraph: National Plan" }.count == 2)
    }

    @Test("a paragraph goes on over the end of a page, notes under a rule come after it")
    func pageEnds() {
        let text =
            "The ministry will open a line of credit for the small\n\n________________\n1 Annual report.\u{C}firms of the country.\n\nNext."
        #expect(
            read(text) == [
                "paragraph: The ministry will open a line of credit for the small firms of the country.",
                "footnote: 1 Annual report.",
                "paragraph: Next.",
            ])
    }

    @Test("where a blank line stands after every printed line, paragraphs show by their ends")
    func spreadLayout() throws {
        let text = try String(contentsOfFile: fixture("text/spread-layout.txt"), encoding: .utf8)
        #expect(
            read(text) == [
                "heading 1: PLAN NATIONAL DE RELANCE",
                "paragraph: 1. Les petites entreprises de la République de Veloria ont perdu un quart de leurs emplois depuis 2020, et beaucoup d’entre elles ne peuvent plus rembourser leurs dettes.",
                "paragraph: 2. Le ministère des Finances ouvrira une ligne de crédit de 25 millions d’euros aux petites entreprises, dont la moitié ira aux femmes qui dirigent une entreprise. Le crédit sera ouvert jusqu’en 2025 et la Cour des comptes en publiera chaque année un rapport.",
                "footnote: 1 Institut de statistique, Enquête sur les entreprises, deuxième édition (2021).",
                "footnote: 2 Banque de développement, Rapport annuel (2021). https://banque.example/rapport",
            ])
    }

    @Test("lines far longer than a page is wide were never broken: each is a paragraph")
    func unwrapped() {
        let line = String(repeating: "The ministry will lend to small firms and farms ", count: 5) + "this year."
        #expect(read("\(line)\n\(line)") == ["paragraph: \(line)", "paragraph: \(line)"])
    }
}
