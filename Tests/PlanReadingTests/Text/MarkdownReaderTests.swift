import Testing

@testable import PlanReading

private func read(_ text: String) -> [String] { lines(MarkdownReader.read(text).blocks) }

@Suite struct MarkdownReaderTests {
    @Test(
        "marks become kinds",
        arguments: [
            ("# Plan\n\nText\nof two lines.", ["heading 1: Plan", "paragraph: Text of two lines."]),
            ("Plan\n====\nText.\n\nPart\n---", ["heading 1: Plan", "paragraph: Text.", "heading 2: Part"]),
            ("## Credit {#credit}\nText.", ["heading 2: Credit", "paragraph: Text."]),
            (
                "- one\n  goes on\n* two\n1. three\n   - four",
                ["list-item: one goes on", "list-item: two", "list-item: three", "list-item: four"]
            ),
            ("- [ ] open\n- [x] done", ["list-item: open", "list-item: done"]),
            (
                "| Measure | Cost |\n|---|:-:|\n| Loans \\| grants | 5 |\n| | 6 |\n\nText.",
                [
                    "table-row 1: Measure | Cost", "table-row 2: Loans | grants | 5", "table-row 3: 6",
                    "paragraph: Text.",
                ]
            ),
            ("> Quoted\n> text.\n>\n> More.", ["paragraph: Quoted text.", "paragraph: More."]),
            ("Text.\n\n```yaml\nSMEs: none\n```\nMore.", ["paragraph: Text.", "paragraph: More."]),
            (
                "Jobs fell.[^1]\n\n[^1]: Ministry of\n    Finance.",
                ["paragraph: Jobs fell.", "footnote: Ministry of Finance."]
            ),
            ("- [Credit](#credit)\n- [Plan](https://x.example)", ["contents: Credit", "list-item: Plan"]),
            (
                "<!-- a comment\nover lines -->\nText <b>bold</b>.<!-- end -->\n\n* * *\n\nMore.",
                ["paragraph: Text bold.", "paragraph: More."]
            ),
            ("支持中小\n微企业", ["paragraph: 支持中小微企业"]),
            ("# A title alone", ["paragraph: A title alone"]),
        ])
    func kinds(_ text: String, _ expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "marks inside lines are taken out",
        arguments: [
            ("**bold**, *slanted*, __both__ and `code`", "bold, slanted, both and code"),
            ("a [link](https://x.example/a_(b)) and [another][ref]", "a link and another"),
            ("![alt](x.png) picture", " picture"), ("<https://x.example>", "https://x.example"),
            ("snake_case_name and 2 * 3", "snake_case_name and 2 * 3"), ("\\*stars\\* &amp; more", "*stars* & more"),
            ("one<br>two", "one\ntwo"), ("~~struck~~ kept", " kept"), ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ])
    func inline(_ text: String, _ expected: String) { #expect(MarkdownInline.stripped(text) == expected) }

    @Test("front matter is handed over and is no text; a rule around a paragraph is none")
    func frontMatter() {
        let content = MarkdownReader.read("---\ncountry: ITA\nyear: 2021\n---\n# Plan\n\nText.")
        #expect(content.frontMatter == "country: ITA\nyear: 2021\n")
        #expect(lines(content.blocks) == ["heading 1: Plan", "paragraph: Text."])
        #expect(MarkdownReader.read("---\nText.\n\n---\n\nMore.").frontMatter == nil)
    }
}
