import Foundation
import Testing

@Suite("touchstone compare")
struct CompareCommandTests {
    private static let before = "The Development Bank will lend to SMEs in the northern provinces.\n"
    private static let after = "The Development Bank will lend USD 25 million to SMEs in the northern provinces.\n"

    private func withPlans(_ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder(
            ["XXA-2021-plan.txt": Self.before, "XXA-2023-plan.txt": Self.after, "broken.pdf": "%PDF-1.4 cut off"], body)
    }

    private func compare(_ before: String, _ after: String, _ arguments: String...) throws -> TouchstoneProgram.Outcome
    {
        try TouchstoneProgram.run(["compare", before, after, "--no-cache"] + arguments)
    }

    private func score(_ plan: String, into folder: String) throws {
        let outcome = try TouchstoneProgram.run(["score", plan, "--output", folder, "--format", "json", "--no-cache"])
        try #require(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("two versions of a plan: which criterion moved, by which words, and the check fails")
    func plans() throws {
        try withPlans { folder in
            let outcome = try compare(
                "\(folder)/XXA-2021-plan.txt", "\(folder)/XXA-2023-plan.txt", "--fail-on", "raise")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("(--fail-on raise)"))
            #expect(outcome.output.contains("XXA-2021-plan → XXA-2023-plan: plan score"))
            #expect(outcome.output.contains("sme-support in XXA-2023-plan: rung 2 → 3"))
            #expect(
                outcome.output.contains("before: “The Development Bank will lend to SMEs in the northern provinces.”"))
            #expect(outcome.output.contains("+ budget “USD 25 million”"))
            let same = try compare(
                "\(folder)/XXA-2021-plan.txt", "\(folder)/XXA-2021-plan.txt", "--fail-on", "any")
            #expect(same.status == 0)
            #expect(same.output.contains("1 plan: nothing moved."))
        }
    }

    @Test("results stand for the plans that they are of, by file or by folder")
    func results() throws {
        try withPlans { folder in
            try score("\(folder)/XXA-2021-plan.txt", into: "\(folder)/old")
            try score("\(folder)/XXA-2023-plan.txt", into: "\(folder)/new")
            let plans = try compare("\(folder)/XXA-2021-plan.txt", "\(folder)/XXA-2023-plan.txt", "--format", "json")
            let results = try compare("\(folder)/old/scores.json", "\(folder)/new", "--format", "json")
            let mixed = try compare("\(folder)/old", "\(folder)/XXA-2023-plan.txt", "--format", "json")
            #expect(results.status == 0 && mixed.status == 0)
            // All but the names of the sides.
            let tails = [plans, results, mixed].map { $0.output.split(separator: "\"remarks\"").last.map(String.init) }
            #expect(tails[0] == tails[1])
            #expect(tails[0] == tails[2])
        }
    }

    @Test("results of other rules are compared, and said to be")
    func otherRules() throws {
        try withPlans { folder in
            try score("\(folder)/XXA-2021-plan.txt", into: "\(folder)/old")
            let path = "\(folder)/old/scores.json"
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let other = text.replacing(/"rulebookHash": "[0-9a-f]+"/, with: "\"rulebookHash\": \"0123456789abcdef\"")
            try Data(other.utf8).write(to: URL(fileURLWithPath: path))
            let outcome = try compare(path, "\(folder)/XXA-2023-plan.txt")
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("The two were scored by different rules: rulebook"))
            #expect(outcome.output.contains("(01234567)"))
        }
    }

    @Test("plans in other languages are said to be")
    func otherLanguage() throws {
        try withPlans { folder in
            let french = "\(folder)/XXA-2023-plan-fr.txt"
            try Data("Le gouvernement créera un fonds de garantie pour les petites entreprises du pays.\n".utf8)
                .write(to: URL(fileURLWithPath: french))
            let outcome = try compare("\(folder)/XXA-2021-plan.txt", french)
            #expect(outcome.output.contains("In another language than before: XXA-2023-plan-fr (en → fr)."))
        }
    }

    @Test("--sheet writes a workbook, and only one that can be opened")
    func sheet() throws {
        try withPlans { folder in
            let sides = ["\(folder)/XXA-2021-plan.txt", "\(folder)/XXA-2023-plan.txt"]
            let outcome = try compare(sides[0], sides[1], "--sheet", "\(folder)/out/moves.xlsx")
            #expect(outcome.status == 0)
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/out/moves.xlsx"))
            #expect(bytes.starts(with: Data("PK".utf8)))
            let wrong = try compare(sides[0], sides[1], "--sheet", "\(folder)/moves.csv")
            #expect(wrong.status == 64)
            #expect(wrong.errors.contains("the name of a workbook ends in .xlsx"))
            let refused = try compare(sides[0], sides[1], "--sheet", "\(sides[0])/moves.xlsx")
            #expect(refused.status == 74)
        }
    }

    @Test("what cannot be compared is told, each by its exit code")
    func refused() throws {
        try withPlans { folder in
            let plan = "\(folder)/XXA-2021-plan.txt"
            let missing = try compare(plan, "\(folder)/nowhere")
            #expect(missing.status == 64)
            #expect(missing.errors.contains("nowhere: no such file or folder."))
            let broken = try compare(plan, "\(folder)/broken.pdf")
            #expect(broken.status == 4)
            #expect(broken.errors.contains("there is no plan in \(folder)/broken.pdf that can be read"))
            let others = "\(folder)/others"
            try FileManager.default.createDirectory(atPath: others, withIntermediateDirectories: true)
            for name in ["XXB-2021-plan.txt", "XXC-2021-plan.txt"] {
                try Data(Self.after.utf8).write(to: URL(fileURLWithPath: "\(others)/\(name)"))
            }
            let strangers = try compare(plan, others)
            #expect(strangers.status == 4)
            #expect(strangers.errors.contains("by id or by country"))
            try Data(Self.after.utf8).write(to: URL(fileURLWithPath: "\(others)/XXA-2024-plan.txt"))
            try Data("%PDF-1.4 cut off".utf8).write(to: URL(fileURLWithPath: "\(others)/broken.pdf"))
            let partly = try compare(plan, others)
            #expect(partly.status == 3)
            #expect(partly.output.contains("Only now: XXB-2021-plan, XXC-2021-plan."))
            try Data(#"{"schemaVersion": 1, "provenance": {}, "plans": []}"#.utf8)
                .write(to: URL(fileURLWithPath: "\(folder)/scores.json"))
            let damaged = try compare(plan, "\(folder)/scores.json")
            #expect(damaged.status == 64)
            #expect(damaged.errors.contains("damaged results (provenance.touchstone is missing)"))
        }
    }
}
