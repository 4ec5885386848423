import Foundation
import Testing

@Suite("touchstone new")
struct NewCommandTests {
    /// The shipped rules, copied.
    private func withRules(_ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            let rules = TouchstoneProgram.packageFolder.appendingPathComponent("Rules")
            let copy = "\(folder)/Rules"
            try FileManager.default.copyItem(atPath: rules.path, toPath: copy)
            try body(copy)
        }
    }

    @Test("writes a criterion that loads, a test that fails, and its line; lint names what is to be written")
    func writes() throws {
        try withRules { folder in
            let outcome = try TouchstoneProgram.run([
                "new", "repair-services", "--message", "production", "--lead", "--rules", folder,
            ])
            #expect(outcome.status == 0)
            #expect(
                outcome.output.hasPrefix(
                    "\(folder)/criteria/repair-services.yaml\n\(folder)/criteria/repair-services.tests.yaml\n\(folder)/rulebook.yaml\n"
                ))
            #expect(outcome.output.contains("touchstone test --criterion repair-services --watch"))
            let rulebook = try String(contentsOfFile: "\(folder)/rulebook.yaml", encoding: .utf8)
            #expect(rulebook.contains("      - {id: repair-services, weight: 1, lead: true}\n"))

            let tested = try TouchstoneProgram.run(["test", folder, "--criterion", "repair-services"])
            #expect(tested.status == 1)
            #expect(tested.output.contains("0 passed, 1 failed"))
            let linted = try TouchstoneProgram.run(["lint", "\(folder)/criteria/repair-services.yaml"])
            #expect(linted.status == 0)
            for what in ["the title", "the source", "the question", "a term"] {
                #expect(linted.output.contains("warning[W206]: \(what) is still to be written"))
            }
            #expect(linted.output.contains("warning[W201]"))
            #expect(try TouchstoneProgram.run(["fmt", "--check", folder]).status == 0)
        }
    }

    @Test("refuses what is there already, an unknown message, and what is no id")
    func refuses() throws {
        try withRules { folder in
            let cases = [
                (["sme-support", "--message", "production"], "sme-support.yaml is there already"),
                (["repair-services", "--message", "repair"], "no such message. Known are production,"),
                (["Repair", "--message", "production"], "not an id"),
            ]
            for (arguments, message) in cases {
                let outcome = try TouchstoneProgram.run(["new"] + arguments + ["--rules", folder])
                #expect(outcome.status == 64)
                #expect(outcome.errors.contains(message))
            }
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/criteria/repair-services.yaml"))
        }
    }

    @Test("writes nothing where rulebook.yaml is broken")
    func broken() throws {
        try TouchstoneProgram.withFolder(["rulebook.yaml": "version: [1\n"]) { folder in
            let outcome = try TouchstoneProgram.run(["new", "repair-services", "--message", "m", "--rules", folder])
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("rulebook.yaml:2:1: error[E102]"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/criteria"))
        }
    }
}
