import Foundation
import Testing

@testable import PlanReading

private func read(_ page: String) throws -> [String] {
    lines(try HTMLReader(name: "plan.html", limits: ReadingLimits()).read(Array(page.utf8)).blocks)
}

@Suite struct HTMLReaderTests {
    @Test(
        "elements become blocks of their kind",
        arguments: [
            ("<h1>Plan</h1><h3>Credit</h3>", ["heading 1: Plan", "heading 3: Credit"]),
            ("<p>One<p>Two", ["paragraph: One", "paragraph: Two"]),
            (
                "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>",
                ["list-item: a", "list-item: b", "list-item: c"]
            ),
            ("<dl><dt>Term</dt><dd>Meaning</dd></dl>", ["list-item: Term", "list-item: Meaning"]),
            ("<blockquote><p>Quoted.</p></blockquote>", ["paragraph: Quoted."]),
            ("<figure><img alt=\"x\"><figcaption>Figure 1</figcaption></figure>", ["caption: Figure 1"]),
            ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", ["table-row 1: A | B", "table-row 2: 1 | 2"]),
            (
                "<table><tr><td><h2>Title</h2><p>Layout.</p></td></tr></table>",
                ["heading 2: Title", "paragraph: Layout."]
            ),
            ("<pre>One line\nbroken.\n\nSecond.</pre>", ["paragraph: One line broken.", "paragraph: Second."]),
            (
                "loose <b>te</b>xt<div>inner</div>after",
                ["paragraph: loose text", "paragraph: inner", "paragraph: after"]
            ),
            ("<td>cell without a table</td>", ["paragraph: cell without a table"]),
            (
                "<p>R&eacute;forme &amp; cr&#233;dit&nbsp;: 5&thinsp;%",
                ["paragraph: Réforme & crédit\u{A0}: 5\u{2009}%"]
            ),
        ])
    func kinds(_ page: String, _ expected: [String]) throws { #expect(try read(page) == expected) }

    @Test("one line break is a space, two part paragraphs, and Chinese lines join without a space")
    func breaks() throws {
        #expect(
            try read("<p>one<br>two<br><br>three</p><h2>Title of<br>two lines</h2><p>支持中小\n微企业<br>恢复</p>")
                == ["paragraph: one two", "paragraph: three", "heading 2: Title of two lines", "paragraph: 支持中小微企业恢复"])
    }

    @Test(
        "what a visitor does not read is left out",
        arguments: [
            "<script>var a = '<p>no</p>';</script>", "<style>p { color: red }</style>",
            "<noscript>Enable it</noscript>",
            "<p hidden>no</p>", "<div style=\"display: none\"><p>no</p></div>", "<button>Send</button>",
            "<select><option>a</option></select>",
            "<!-- no -->", "<template><p>no</p></template>", "<del>no</del>",
        ])
    func leftOut(_ part: String) throws {
        #expect(try read("<body>\(part)<p>Seen.</p></body>") == ["paragraph: Seen."])
    }

    @Test("navigation and the page's header and footer are marked; an article's header is its own")
    func regions() throws {
        let page = """
            <header><h1>Plan</h1><p>Ministry</p></header><nav><a href="#a">Start</a></nav><div class="breadcrumb">Home</div>
            <article><header><p>By the cabinet</p></header><p>Text.</p><section class="footnotes"><ol><li>Note.</li></ol></section></article>
            <footer>Imprint</footer>
            """
        #expect(
            try read(page) == [
                "heading 1: Plan", "page-header: Ministry", "contents: Start", "contents: Home",
                "paragraph: By the cabinet", "paragraph: Text.",
                "footnote: Note.", "page-footer: Imprint",
            ])
    }

    @Test("references to notes do not stick to the word before, other small figures stay")
    func noteReferences() throws {
        #expect(
            try read(
                "<p>Jobs fell<sup><a href=\"#1\">1</a></sup> on 5 m<sup>2</sup><sup class=\"footnote-ref\">3</sup>.</p>"
            )
                == ["paragraph: Jobs fell on 5 m2."])
    }

    @Test("pages say their encoding, or it is told by the letters with a warning")
    func encodings() throws {
        let chinese = try HTMLReader(name: "a.html", limits: ReadingLimits())
            .read([UInt8](Data(contentsOf: URL(filePath: fixture("web/chinese-gb2312.html")))))
        #expect(lines(chinese.blocks) == ["paragraph: 政府将向中小微企业提供贷款。"])
        #expect(chinese.statedTitle == "恢复计划")
        #expect(chinese.notes == [])
        let italian = try HTMLReader(name: "b.html", limits: ReadingLimits())
            .read([UInt8](Data(contentsOf: URL(filePath: fixture("web/italian-undeclared.html")))))
        #expect(
            lines(italian.blocks) == [
                "paragraph: Il piano finanzierà l’accessibilità digitale: più connettività nelle città."
            ])
        #expect(
            italian.notes.map(\.message) == [
                "b.html: does not say its encoding and was read as windows-1252; if letters look wrong, save it as UTF-8."
            ])
    }

    @Test("a declared encoding does not overrule sound UTF-8")
    func wrongDeclaration() throws {
        #expect(try read("<meta charset=\"windows-1251\"><p>Réforme</p>") == ["paragraph: Réforme"])
    }

    @Test("nesting without end is refused with a remedy")
    func nesting() throws {
        let page = String(repeating: "<div>", count: 5_000) + "text"
        let error = #expect(throws: ReadingError.self) { try read(page) }
        #expect(error?.note.code == "R403")
        #expect(
            error?.note.message
                == "plan.html: is nested too deeply or too long for a web page; save it anew from a browser or as PDF.")
    }
}
