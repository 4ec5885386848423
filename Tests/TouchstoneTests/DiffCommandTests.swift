import Foundation
import Testing

@Suite("touchstone diff")
struct DiffCommandTests {
    private static let rules = TouchstoneProgram.packageFolder.appendingPathComponent("Rules").path
    private static let plan = "The Development Bank will lend USD 25 million to SMEs. Vendors will get stalls.\n"

    /// Hands over a folder with the shipped rules in `Rules` and a plan in `Examples`.
    private func withRules(_ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            try FileManager.default.copyItem(atPath: Self.rules, toPath: "\(folder)/Rules")
            try FileManager.default.createDirectory(atPath: "\(folder)/Examples", withIntermediateDirectories: true)
            try Data(Self.plan.utf8).write(to: URL(fileURLWithPath: "\(folder)/Examples/XXA-2021-plan.txt"))
            try body(folder)
        }
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old), "\(path) no longer says \(old)")
        try Data(text.replacing(old, with: new).utf8).write(to: URL(fileURLWithPath: path))
    }

    private func diff(_ folder: String, base: String, _ arguments: String...) throws -> TouchstoneProgram.Outcome {
        try TouchstoneProgram.run(["diff", "--base", base, "--rules", "\(folder)/Rules", "--no-cache"] + arguments)
    }

    private func git(_ folder: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["git", "-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org"] + arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    @Test("against a folder: the term that went, the quote and the plan, as text, and the check fails")
    func folder() throws {
        try withRules { folder in
            try edit("\(folder)/Rules/criteria/sme-support.yaml", "- SME | MSME | SMME\n", "- MSME | SMME\n")
            let outcome = try diff(folder, base: Self.rules, "--fail-on", "lower")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("check failed: 1 lowered (--fail-on lower)"))
            #expect(outcome.output.contains("− firms [en]: SME | MSME | SMME"))
            #expect(outcome.output.contains("sme-support in XXA-2021-plan: rung 3 → 0"))
            #expect(outcome.output.contains("“The Development Bank will lend USD 25 million to SMEs.”"))
            #expect(outcome.output.contains("− topic “SMEs” (term: SME | MSME | SMME)"))
            #expect(try diff(folder, base: Self.rules, "--fail-on", "raise").status == 0)
        }
    }

    @Test("against a revision: the rules as they were committed, also from a guard that went")
    func revision() throws {
        try withRules { folder in
            try git(folder, "init", "--quiet")
            try git(folder, "add", ".")
            try git(folder, "commit", "--quiet", "--message", "Base")
            let same = try diff(folder, base: "HEAD")
            #expect(same.status == 0)
            #expect(same.output.contains("The rules mean the same."))
            try FileManager.default.removeItem(atPath: "\(folder)/Rules/cues/allocation.yaml")
            let outcome = try diff(folder, base: "HEAD", "--fail-on", "any", "--format", "json")
            #expect(outcome.status == 1)
            #expect(outcome.output.contains(#""rule": "cues/allocation""#))
            #expect(outcome.output.contains(#""change": "removed""#))
        }
    }

    @Test("a base that is neither folder nor revision, and a corpus that is not there, are usage errors")
    func wrongBase() throws {
        try withRules { folder in
            let base = try diff(folder, base: "nowhere")
            #expect(base.status == 64)
            #expect(base.errors.contains("--base nowhere: neither a folder of rules nor a git revision"))
            #expect(try diff(folder, base: "\(folder)/Examples").status == 64)
            try FileManager.default.removeItem(atPath: "\(folder)/Examples")
            try FileManager.default.removeItem(atPath: "\(folder)/Rules/cues/hedging.yaml")
            let corpus = try diff(folder, base: Self.rules)
            #expect(corpus.status == 64)
            #expect(corpus.errors.contains("There is no folder Examples beside"))
        }
    }

    @Test("rules with errors are not compared, on either side")
    func invalid() throws {
        try withRules { folder in
            try Data("id: [\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/Rules/cues/past.yaml"))
            let outcome = try diff(folder, base: Self.rules)
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("past.yaml"))
            let swapped = try TouchstoneProgram.run(["diff", "--base", "\(folder)/Rules", "--no-cache"])
            #expect(swapped.status == 2)
            #expect(swapped.errors.contains("is invalid as this version reads rules"))
        }
    }

    @Test("plans that cannot be read end with 3, and none at all with 4")
    func unreadable() throws {
        try withRules { folder in
            try edit("\(folder)/Rules/criteria/sme-support.yaml", "- SME | MSME | SMME\n", "- MSME | SMME\n")
            let broken = "\(folder)/Examples/XXB-2021-plan.pdf"
            try Data("%PDF-1.4 cut off".utf8).write(to: URL(fileURLWithPath: broken))
            #expect(try diff(folder, base: Self.rules).status == 3)
            #expect(try diff(folder, base: Self.rules, broken).status == 4)
        }
    }
}
