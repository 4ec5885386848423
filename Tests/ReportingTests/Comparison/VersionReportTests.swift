import Foundation
import FoundationXML
import Rulebook
import Scoring
import Testing

@testable import Reporting

@Suite("Reports of what moved between plans")
struct VersionReportTests {
    @Test(
        "text, Markdown and JSON are those that were reviewed, byte for byte",
        arguments: [(ComparisonFormat.text, "txt"), (.markdown, "md"), (.json, "json")])
    func expected(format: ComparisonFormat, ending: String) throws {
        let bytes = format.bytes(of: SampleVersions.report)
        if let accepting = ComparisonReportTests.accepting {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(accepting)/Expected/versions.\(ending)"))
        } else {
            let resources = try #require(Bundle.module.resourceURL)
            let expected = try Data(
                contentsOf: resources.appendingPathComponent("Fixtures/Expected/versions.\(ending)"))
            #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
        }
    }

    @Test("the sheet has moves, evidence with both quotes, and plans; twice the same bytes; hostile texts are text")
    func sheet() throws {
        for report in [SampleVersions.report, SampleMoves.report] {
            let bytes = try Self.workbook(of: report)
            #expect(try Self.workbook(of: report) == bytes)
            let parts = try ZipParts(bytes)
            let workbook = try #require(parts["xl/workbook.xml"])
            let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
            #expect(names == ["Moves", "Evidence", "Plans"])
            for name in parts.names where name.hasSuffix(".xml") {
                #expect(XMLParser(data: Data(parts.bytes(of: name))).parse(), "\(name) is damaged")
            }
            for number in 1...3 {
                #expect(try !#require(parts["xl/worksheets/sheet\(number).xml"]).contains("<f>"))
            }
        }
        let strings = try #require(ZipParts(Self.workbook(of: SampleVersions.report))["xl/sharedStrings.xml"])
        for word in ["5,000 firms", "4,000 firms", "Credit line", "ALP-2023-recovery", "scored by different rules"] {
            #expect(strings.contains(word), "\(word) is not in the workbook")
        }
    }

    @Test("a sheet of nothing says so")
    func nothing() throws {
        let report = ComparisonReport(
            comparison: ScorecardComparison(before: [], after: []), before: "a", after: "b", rules: nil,
            version: "0.1.0")
        let strings = try #require(ZipParts(Self.workbook(of: report))["xl/sharedStrings.xml"])
        #expect(strings.contains("Nothing moved."))
    }

    private static func workbook(of report: ComparisonReport) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try ComparisonWorkbook(report).write(to: "moves.xlsx", in: OutputFolder(path: folder.path))
        return try folder.bytes(of: "moves.xlsx")
    }
}

/// A plan and a later version of it: a finding worded otherwise, one that went with its measure, a criterion that fell.
enum SampleVersions {
    static let report = ComparisonReport(
        comparison: ScorecardComparison(PlanPairs([SampleResults.alphaland], [later])),
        before: "plans/alphaland.pdf", after: "plans/alphaland-2023.pdf", rules: nil, version: "0.1.0",
        remarks: ["The two were scored by different rules: rulebook 2026.1 (01234567), and rulebook 2026.2 (89abcdef)."]
    )

    private static var later: Scorecard {
        var card = SampleResults.alphaland
        card.plan.id = "ALP-2023-recovery"
        card.score = 44
        card.measureCount += 3
        var support = card.criteria[1]
        support.score = 55.5
        support.findings = support.findings.map(reworded)
        card.criteria[1] = support
        var circularity = card.criteria[0]
        circularity.state = .absent
        circularity.rung = .absent
        circularity.score = 0
        circularity.findings = []
        card.criteria[0] = circularity
        return card
    }

    private static func reworded(_ finding: Finding) -> Finding {
        var finding = finding
        finding.quote = finding.quote.replacing("4,000 firms", with: "5,000 firms")
        finding.page = finding.page.map { $0 + 2 }
        return finding
    }
}
