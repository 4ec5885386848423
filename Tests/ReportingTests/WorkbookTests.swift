import Foundation
import FoundationXML
import Scoring
import Testing

@testable import Reporting

@Suite("Workbook")
struct WorkbookTests {
    private static func bytes(_ results: Results, _ language: ReportLanguage = .english) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        let written = try results.write(formats: [.xlsx], in: language, to: OutputFolder(path: folder.path))
        #expect(written == ["scores.xlsx"])
        #expect(folder.files == written)
        return try folder.bytes(of: "scores.xlsx")
    }

    @Test("two runs give the same bytes")
    func deterministic() throws {
        #expect(try Self.bytes(SampleResults.all) == Self.bytes(SampleResults.all))
    }

    @Test("every part is well-formed XML in every language, hostile texts and all", arguments: ReportLanguage.allCases)
    func wellFormed(language: ReportLanguage) throws {
        let parts = try ZipParts(Self.bytes(SampleResults.all, language))
        #expect(parts.names.count { $0.hasPrefix("xl/worksheets/sheet") } == 9)
        for name in parts.names {
            let parser = XMLParser(data: Data(parts.bytes(of: name)))
            #expect(parser.parse(), "\(name) is damaged")
        }
    }

    @Test("sheets stand in the order of the contract, each with one table and a header that repeats in print")
    func sheets() throws {
        let parts = try ZipParts(Self.bytes(SampleResults.all))
        let workbook = try #require(parts["xl/workbook.xml"])
        let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
        #expect(
            names == [
                "Overview", "Heat map", "Evidence", "Gaps", "Budgets", "Robustness", "Rank pairs", "Method", "Files",
            ])
        #expect(workbook.matches(of: /_xlnm\.Print_Titles/).count == 9)
        for number in 1...6 {
            let sheet = try #require(parts["xl/worksheets/sheet\(number).xml"])
            #expect(sheet.contains("state=\"frozen\""))
            #expect(sheet.contains("orientation=\"landscape\""))
            #expect(!sheet.contains("<mergeCell"))
            #expect(sheet.contains("<tablePart "))
            // No formula anywhere: whatever a plan says is text.
            #expect(!sheet.contains("<f>"))
        }
    }

    @Test("quotes are text with the matched words in bold, whatever they begin with")
    func quotes() throws {
        let parts = try ZipParts(Self.bytes(SampleResults.all))
        let strings = try #require(parts["xl/sharedStrings.xml"])
        let bold = strings.matches(of: /<r><rPr><b\/>.*?<\/rPr><t[^>]*>([^<]*)<\/t><\/r>/).map { String($0.1) }
        for word in ["SMEs", "4,000 firms", "by 2025", "中小微企业", "300亿元", "@recycling"] {
            #expect(bold.contains(word), "\(word) is not in bold")
        }
        #expect(strings.contains("=SUM(A1:A9) "))
        #expect(strings.contains("&lt;/b&gt; &amp; "))
        #expect(strings.contains("\u{FFFD}\u{FFFD}\u{FFFD}[31m"))
        #expect(!strings.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" })
    }

    @Test("a number that is none leaves a word, not a broken cell")
    func notANumber() throws {
        let parts = try ZipParts(Self.bytes(SampleResults.all))
        for name in parts.names where name.hasPrefix("xl/worksheets/sheet") {
            let sheet = try #require(parts[name])
            #expect(sheet.range(of: "<v>-?(nan|inf)", options: [.regularExpression, .caseInsensitive]) == nil)
        }
    }

    @Test("links lead from a plan, a rung and a gap to the row of the evidence")
    func links() throws {
        let parts = try ZipParts(Self.bytes(SampleResults.all))
        let overview = try #require(parts["xl/worksheets/sheet1.xml"])
        // Alphaland is ranked second; its evidence comes first.
        #expect(overview.contains("<hyperlink ref=\"C6\" location=\"'Evidence'!A4\""))
        let heatMap = try #require(parts["xl/worksheets/sheet2.xml"])
        #expect(heatMap.contains("<hyperlink ref=\"E6\" location=\"'Evidence'!A5\""))
        let gaps = try #require(parts["xl/worksheets/sheet4.xml"])
        #expect(gaps.contains("<hyperlink ref=\"I4\" location=\"'Evidence'!A5\""))
    }

    @Test("no plan at all, and a placeholder in every table")
    func empty() throws {
        let parts = try ZipParts(Self.bytes(SampleResults.none))
        let strings = try #require(parts["xl/sharedStrings.xml"])
        for text in ["No plans were scored.", "No evidence was found.", "No files were given."] {
            #expect(strings.contains(text))
        }
    }

    @Test("two hundred plans have two hundred rows")
    func manyPlans() throws {
        var results = SampleResults.all
        results.scorecards = (0..<200).map { number in
            var scorecard = SampleResults.alphaland
            scorecard.plan.id = "plan-\(number)"
            return scorecard
        }
        let parts = try ZipParts(Self.bytes(results))
        #expect(try #require(parts["xl/tables/table1.xml"]).contains("ref=\"A4:T204\""))
        #expect(try #require(parts["xl/tables/table3.xml"]).contains("ref=\"A3:R1003\""))
    }

    @Test("headings of a table differ, even where titles do not")
    func headings() {
        let builder = SheetBuilder(results: SampleResults.all, language: .english)
        let columns = ["Plan", "plan", "A\nB", "A B"].map { SheetColumn(title: $0, width: 9) }
        #expect(builder.distinct(columns).map(\.title) == ["Plan", "plan (2)", "A B", "A B (2)"])
    }

    @Test("a text longer than a cell holds ends in an ellipsis, also over fragments")
    func longText() {
        let long = String(repeating: "中", count: 40_000)
        #expect(CellText.fit(long) == String(repeating: "中", count: 32_766) + "…")
        let emoji = String(repeating: "😀", count: 20_000)
        #expect(CellText.fit(emoji).utf16.count == 32_767)
        let fitted = CellText.fit([
            QuoteFragment(text: String(repeating: "a", count: 32_000), isMatched: true),
            QuoteFragment(text: String(repeating: "b", count: 32_000), isMatched: false),
        ])
        #expect(fitted.reduce(0) { $0 + $1.text.utf16.count } == 32_767)
        #expect(fitted.last?.text.last == "…")
    }

    @Test("a quote is cut at its highlights; ones that touch join, and faulty ones lose nothing")
    func fragments() {
        func cut(_ quote: String, _ ranges: [Range<Int>]) -> [QuoteFragment] {
            var finding = SampleResults.finding("x", "x", .mentioned, quote, [], facets: [], document: "x")
            finding.highlights = ranges.map { Highlight(kind: .topic, range: $0) }
            return QuoteFragment.fragments(of: finding)
        }
        func fragment(_ text: String, _ isMatched: Bool) -> QuoteFragment {
            QuoteFragment(text: text, isMatched: isMatched)
        }
        #expect(cut("abcdef", [1..<3, 3..<4]) == [fragment("a", false), fragment("bcd", true), fragment("ef", false)])
        #expect(cut("中小", [3..<6]) == [fragment("中", false), fragment("小", true)])
        #expect(cut("中小", [1..<99]) == [fragment("中", false), fragment("小", true)])
        #expect(cut("abc", [2..<3, 0..<1]) == [fragment("ab", false), fragment("c", true)])
        #expect(cut("abc", []) == [fragment("abc", false)])
        #expect(cut("", [0..<4]).isEmpty)
    }
}
