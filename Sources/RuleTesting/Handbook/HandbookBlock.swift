/// A piece of a page about rules, before it is written as text, Markdown or HTML.
enum HandbookBlock: Equatable {
    /// A heading of level 1–3; other places lead to it by its anchor.
    case heading(level: Int, text: String, anchor: String)
    case paragraph(String)
    /// Names and values, in order.
    case facts([Fact])
    /// Terms as written in the rule file, under the language they are in.
    case terms(language: String, [String])
    /// A text that a test carries, with the rung that it is on.
    case example(RungExample)
    /// The first row holds the headings.
    case table([[String]])

    struct Fact: Equatable {
        var name: String
        var value: String
    }
}
