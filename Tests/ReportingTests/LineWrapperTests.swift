import Testing

@testable import Reporting

@Suite("Wrapping text")
struct LineWrapperTests {
    @Test(
        "wide characters take two columns, marks none",
        arguments: [
            ("abc", 3), ("中小企业", 8), ("，。", 4), ("ＡＢ", 4), ("e\u{301}", 1), ("한국", 4), ("👩‍👩‍👧‍👦", 2), ("“”", 2), ("", 0),
            ("\u{202E}x", 1), ("❤️", 2),
        ])
    func width(text: String, columns: Int) { #expect(text.columnWidth == columns) }

    @Test("lines break at spaces and are filled")
    func words() {
        #expect(LineWrapper(columns: 10).wrap("one two three four") == ["one two", "three four"])
        #expect(LineWrapper(columns: 10).wrap("  one \n\t two  ") == ["one two"])
        #expect(LineWrapper(columns: 10).wrap("") == [""])
    }

    @Test("a first line and later ones have their own margins")
    func margins() {
        #expect(LineWrapper(columns: 9).wrap("one two three", first: "- ", rest: "  ") == ["- one two", "  three"])
    }

    @Test("a word longer than a line is cut, and nothing is lost")
    func longWord() {
        #expect(LineWrapper(columns: 5).wrap("ab abcdefghijk") == ["ab", "abcde", "fghij", "k"])
    }

    @Test("Chinese breaks between characters, never before closing or after opening punctuation")
    func chinese() {
        #expect(LineWrapper(columns: 10).wrap("支持中小微企业发展") == ["支持中小微", "企业发展"])
        #expect(LineWrapper(columns: 10).wrap("支持中小微，企业") == ["支持中小", "微，企业"])
        #expect(LineWrapper(columns: 10).wrap("支持中小（微企业）") == ["支持中小", "（微企业）"])
        #expect(LineWrapper(columns: 10).wrap("安排300亿元，到2025年") == ["安排300亿", "元，到2025", "年"])
    }

    @Test("no-break spaces hold, control characters part words")
    func spaces() {
        #expect(LineWrapper(columns: 6).wrap("abc 12\u{A0}%") == ["abc", "12\u{A0}%"])
        #expect(LineWrapper(columns: 20).wrap("a\u{1B}[31m\u{0}b") == ["a [31m b"])
    }

    @Test("no line of any report is wider than 80 columns", arguments: ReportLanguage.allCases)
    func reports(language: ReportLanguage) throws {
        let folder = try TemporaryFolder()
        let names = try SampleResults.all.write(formats: [.txt], in: language, to: OutputFolder(path: folder.path))
        for name in names {
            for line in try folder.text(of: name).split(separator: "\n") {
                #expect(line.columnWidth <= 80, "\(name): \(line)")
                #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
            }
        }
    }
}
