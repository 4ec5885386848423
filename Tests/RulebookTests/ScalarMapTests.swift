import Rulebook
import Testing

@Suite("Places inside values")
struct ScalarMapTests {
    /// Each way to write a test's text whose mark kind `tpic` is wrong, and where the kind stands.
    @Test(
        "are found through quotes, escapes, folding and indentation",
        arguments: [
            ("text: A <<tpic|b>>", 5, 15),
            ("text: 'It''s <<tpic|b>>'", 5, 20),
            ("text: \"\\u00e9 \\\"A\\\" <<tpic|b>>\"", 5, 27),
            ("text: \"two\\n <<tpic|b>>\"", 5, 20),
            ("text: |\n      one\n        two <<tpic|b>>\n      three", 7, 15),
            ("text: >\n      one\n      two\n\n      <<tpic|b>>", 9, 9),
            ("text: one\n      two <<tpic|b>>", 6, 13),
            ("text: 'one\n\n      two <<tpic|b>>'", 7, 13),
            ("text: \"one \\\n      two <<tpic|b>>\"", 6, 13),
        ])
    func places(text: String, line: Int, column: Int) {
        let tests = "tests:\n  - name: a\n    lang: en\n    rung: 1\n    \(text)\n"
        let files = [RuleFile(path: "criteria/sme-support.tests.yaml", text: tests)]
        let loading = RulebookLoader.load(files: RulebookFixture.base(with: files))
        #expect(loading.diagnostics.map(\.code) == ["E403"])
        #expect(loading.diagnostics.first?.location.line == line)
        #expect(loading.diagnostics.first?.location.column == column)
    }
}
