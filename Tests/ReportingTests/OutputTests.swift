import Foundation
import Scoring
import Testing

@testable import Reporting

@Suite("Writing files")
struct OutputTests {
    @Test("folders are created and nothing but the file is left")
    func write() throws {
        let folder = try TemporaryFolder()
        let output = try OutputFolder(path: "\(folder.path)/new/deep")
        try output.write(Array("one".utf8), to: "plans/x.txt")
        try output.write(Array("two".utf8), to: "plans/x.txt")
        #expect(folder.files == ["new/deep/plans/x.txt"])
        #expect(try folder.text(of: "new/deep/plans/x.txt") == "two")
    }

    @Test("a file where a folder is needed is named, with what to do")
    func fileInTheWay() throws {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: "\(folder.path)/taken"))
        let error = #expect(throws: ReportingError.self) { try OutputFolder(path: "\(folder.path)/taken") }
        #expect(
            error?.description
                == "cannot create the folder \(folder.path)/taken: Not a directory. A file stands where a folder is needed: move it away, or choose another folder with --output."
        )
    }

    @Test(
        "a folder where the file belongs is named, and no half-written file is left", arguments: ReportFormat.allCases)
    func folderInTheWay(format: ReportFormat) throws {
        let folder = try TemporaryFolder()
        let names: [ReportFormat: String] = [
            .xlsx: "scores.xlsx", .txt: "summary.txt", .json: "scores.json", .csv: "evidence.csv",
        ]
        let name = try #require(names[format])
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/\(name)/full", withIntermediateDirectories: true)
        let error = #expect(throws: ReportingError.self) {
            try SampleResults.all.write(formats: [format], to: OutputFolder(path: folder.path))
        }
        #expect(error?.operation == .replaceFile)
        #expect(error?.path == "\(folder.path)/\(name)")
        #expect(
            error?.remedy
                == "A folder stands where the file belongs: move it away, or choose another folder with --output.")
        #expect(folder.files.isEmpty)
    }

    @Test("what goes wrong while a file is made leaves the earlier one as it was")
    func failureInBetween() throws {
        let folder = try TemporaryFolder()
        let output = try OutputFolder(path: folder.path)
        try output.write(Array("old".utf8), to: "scores.json")
        let failure = ReportingError(operation: .writeFile, path: "x", cause: "No space left", remedy: "Free some.")
        #expect(throws: failure) {
            try output.replace("scores.json") { (_: String) throws(ReportingError) in throw failure }
        }
        #expect(folder.files == ["scores.json"])
        #expect(try folder.text(of: "scores.json") == "old")
    }

    @Test(
        "a plan's file never leaves its folder, is never hidden, and has a name of its own",
        arguments: [
            (["a", "b"], ["plans/a.txt", "plans/b.txt"]),
            (["x/a", "y/a", "x-a"], ["plans/x-a.txt", "plans/y-a.txt", "plans/x-a-2.txt"]),
            (["Plan", "plan"], ["plans/Plan.txt", "plans/plan-2.txt"]),
            (
                ["../../etc/passwd", ".hidden", "", "a\u{0}b\nc"],
                [
                    "plans/_..-..-etc-passwd.txt", "plans/_.hidden.txt", "plans/plan.txt", "plans/a_b_c.txt",
                ]
            ),
            (["a:b|c?*<d>\""], ["plans/a_b_c___d__.txt"]),
            ([String(repeating: "规", count: 100)], ["plans/\(String(repeating: "规", count: 66)).txt"]),
        ])
    func planNames(ids: [String], names: [String]) {
        let files = PlanFileNames(ids: ids)
        #expect(ids.indices.map { files[$0] } == names)
    }

    @Test(
        "pages are written as ranges",
        arguments: [([], ""), ([3], "3"), ([4, 3], "3, 4"), ([9, 5, 6, 7, 3, 5], "3, 5–7, 9")])
    func pages(pages: [Int], text: String) { #expect(PageRanges(pages).description == text) }

    @Test(
        "numbers have fixed decimals, ties away from zero",
        arguments: [
            (41.2345, 2, "41.23"), (0.125, 2, "0.13"), (-0.125, 2, "-0.13"), (0.05, 1, "0.1"), (100, 0, "100"),
            (-0.001, 2, "0.00"), (7.005, 1, "7.0"), (.nan, 2, nil), (.infinity, 2, nil), (1e300, 2, nil),
        ] as [(Double, Int, String?)])
    func decimals(value: Double, decimals: Int, text: String?) { #expect(value.fixed(decimals: decimals) == text) }

    @Test("only scored plans are ranked, equal scores share a rank, and the rest follow by state and id")
    func ranking() {
        func card(_ id: String, _ state: PlanState, _ score: Double?) -> Scorecard {
            Scorecard(
                plan: PlanIdentity(id: id, country: nil, title: id, year: nil, languages: []), state: state,
                score: score)
        }
        let ranking = Ranking([
            card("a", .unreadable, nil), card("b", .scored, 50), card("c", .scored, 70.001), card("d", .partial, 99),
            card("e", .scored, 70.004), card("f", .withheld, nil),
        ])
        #expect(ranking.ranks == [nil, 3, 1, nil, 1, nil])
        #expect(ranking.order == [2, 4, 1, 3, 5, 0])
        #expect(ranking.rankedCount == 3)
    }
}
