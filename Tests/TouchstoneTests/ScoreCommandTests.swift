import Foundation
import Testing

@Suite struct ScoreCommandTests {
    static let plan = "The Development Bank will lend USD 25 million to SMEs; 4,000 firms will be served by 2025.\n"

    @Test func `a plan gives all files and exit code 0`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": Self.plan]) { folder in
            let outcome = try score("\(folder)/ITA-2021-a.txt", to: "\(folder)/out")
            #expect(outcome.status == 0, "\(outcome.errors)")
            let files = try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/out").sorted()
            #expect(
                files == [
                    "evidence.csv", "plans", "plans/ITA-2021-a.txt", "scores.json", "scores.xlsx", "summary.txt",
                ])
            #expect(outcome.output.contains("ITA-2021-a"))
            #expect(outcome.output.contains("\(folder)/out: open scores.xlsx, or read summary.txt."))
        }
    }

    @Test func `an unreadable plan beside a good one gives exit code 3, and both are in the results`() throws {
        try TouchstoneProgram.withFolder([
            "ITA-2021-a.txt": Self.plan, "ITA-2021-b.pdf": "%PDF-1.4 cut off", "t.csv": "a,b\n1,2\n",
        ]) {
            folder in
            let outcome = try score(folder, to: "\(folder)/out")
            #expect(outcome.status == 3)
            #expect(outcome.errors.contains("t.csv"))
            let plans = try plans(in: "\(folder)/out")
            #expect(plans.map(\.id) == ["ITA-2021-a", "ITA-2021-b", "t"])
            #expect(plans.map(\.state) == ["scored", "unreadable", "unreadable"])
        }
    }

    @Test func `an empty file alone gives exit code 4, and the results are still written`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": ""]) { folder in
            let outcome = try score("\(folder)/ITA-2021-a.txt", to: "\(folder)/out")
            #expect(outcome.status == 4)
            #expect(outcome.errors.contains("ITA-2021-a.txt"))
            #expect(try plans(in: "\(folder)/out").map(\.state) == ["unreadable"])
        }
    }

    @Test func `a file that is not there gives exit code 4 and names it`() throws {
        try TouchstoneProgram.withFolder { folder in
            let outcome = try score("\(folder)/none.pdf", to: "\(folder)/out")
            #expect(outcome.status == 4)
            #expect(outcome.errors.contains("\(folder)/none.pdf: no such file or folder. Check the path."))
        }
    }

    @Test func `invalid rules give exit code 2, with place and remedy`() throws {
        try TouchstoneProgram.withFolder(["rulebook.yaml": "version: 1.0.0\ntitel: {en: x}\n"]) { folder in
            let outcome = try TouchstoneProgram.run(["score", TouchstoneProgram.examples, "--rules", folder])
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("rulebook.yaml:2:1: error[E104]"))
            #expect(outcome.errors.contains("title"))
        }
    }

    @Test(
        "wrong usage gives exit code 64",
        arguments: [
            ["score"], ["score", "x", "--format", "docx"], ["score", "x", "--report-language", "xx"],
            ["score", "x", "--jobs", "0"], ["score", "x", "--fail-below", "sme-support"],
            ["score", "x", "--fail-below", "sme=2"], ["score", "x", "--nonsense"], ["nonsense"],
            ["score", "x", "--format", ""], ["score", "x", "--plan-language", "english"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try TouchstoneProgram.run(arguments).status == 64)
    }

    @Test func `output that cannot be written gives exit code 74 and names the path`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": Self.plan]) { folder in
            let outcome = try score("\(folder)/ITA-2021-a.txt", to: "\(folder)/ITA-2021-a.txt/out")
            #expect(outcome.status == 74)
            #expect(outcome.errors.contains("\(folder)/ITA-2021-a.txt"))
        }
    }

    @Test(
        "a rung below the floor gives exit code 1",
        arguments: [("sme-support=3", Int32(0)), ("sme-support=4", 1), ("circularity=1", 1), ("circularity=0", 0)])
    func failBelow(floor: String, status: Int32) throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": Self.plan]) { folder in
            let outcome = try score("\(folder)/ITA-2021-a.txt", to: "\(folder)/out", ["--fail-below", floor])
            #expect(outcome.status == status)
            #expect(outcome.errors.contains("check failed") == (status == 1))
        }
    }

    @Test func `a language may be named with its region, and the closing line names what was written`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": Self.plan]) { folder in
            let outcome = try score(
                "\(folder)/ITA-2021-a.txt", to: "\(folder)/out", ["--plan-language", "EN-gb", "--format", "json"])
            #expect(outcome.status == 0)
            #expect(try plans(in: "\(folder)/out").map(\.state) == ["scored"])
            #expect(outcome.output.hasSuffix("The results stand in \(folder)/out: read scores.json.\n"))
        }
    }

    @Test func `a language without terms is partial, not absent`() throws {
        let polish = String(
            repeating: "Rząd przyjmie program wsparcia małych przedsiębiorstw i rozwoju gospodarki. ", count: 8)
        try TouchstoneProgram.withFolder(["POL-2021-a.txt": polish]) { folder in
            let outcome = try score("\(folder)/POL-2021-a.txt", to: "\(folder)/out", ["--plan-language", "pl"])
            #expect(outcome.status == 0)
            #expect(try plans(in: "\(folder)/out").map(\.state) == ["partial"])
        }
    }

    private func score(_ plans: String, to folder: String, _ more: [String] = []) throws -> TouchstoneProgram.Outcome {
        try TouchstoneProgram.run(["score", plans, "--output", folder, "--no-cache"] + more)
    }

    private struct Results: Decodable {
        var plans: [Plan]
    }

    private struct Plan: Decodable {
        var id: String
        var state: String
    }

    private func plans(in folder: String) throws -> [Plan] {
        try JSONDecoder().decode(Results.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/scores.json")))
            .plans
    }
}
