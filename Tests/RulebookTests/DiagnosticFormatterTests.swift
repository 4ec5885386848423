import Rulebook
import Testing

@Suite("The text of a diagnostic")
struct DiagnosticFormatterTests {
    private func caretLine(_ line: String, column: Int, length: Int) -> String? {
        let formatter = DiagnosticFormatter(files: [RuleFile(path: "a.yaml", text: "first\n\(line)\r\nlast")])
        let diagnostic = Diagnostic(
            .unknownKey, "m", at: SourceLocation(file: "a.yaml", line: 2, column: column), length: length, remedy: nil)
        let lines = formatter.format(diagnostic).split(separator: "\n")
        return lines.count == 3 ? String(lines[2]) : nil
    }

    @Test(
        "puts carets under what is meant, whatever the width of characters",
        arguments: [
            ("abc: d", 1, 3, "    | ^^^"), ("中文: d", 5, 1, "    |       ^"), ("中文: d", 1, 2, "    | ^^^^"),
            ("\tabc", 2, 3, "    | \t^^^"), ("e\u{301}a", 3, 1, "    |  ^"), ("abc", 3, 99, "    |   ^"),
            ("abc", 4, 1, "    |    ^"),
        ])
    func carets(line: String, column: Int, length: Int, expected: String) {
        #expect(caretLine(line, column: column, length: length) == expected)
    }

    @Test("names folder, file, line and column, and leaves the line out where the file is not known")
    func unknownFile() {
        let diagnostic = Diagnostic(
            .criterionWithoutLanguage, "no terms", at: SourceLocation(file: "b.yaml", line: 7, column: 3),
            remedy: "add some")
        #expect(
            DiagnosticFormatter(files: [], folder: "Rules").format(diagnostic)
                == "Rules/b.yaml:7:3: warning[W201]: no terms\n  help: add some\n")
    }
}
