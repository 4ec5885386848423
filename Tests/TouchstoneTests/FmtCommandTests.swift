import Foundation
import Testing

@Suite("touchstone fmt")
struct FmtCommandTests {
    private static let cue = "role: past\nid: past\nversion: 1\nterms:\n  en: [was launched]\n"
    private static let canonical = "id: past\nversion: 1\nrole: past\nterms:\n  en: [was launched]\n"

    private func withCue(_ text: String, _ body: (String) throws -> Void) throws {
        try TouchstoneProgram.withFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/cues", withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/cues/past.yaml"))
            try Data().write(to: URL(fileURLWithPath: "\(folder)/rulebook.yaml"))
            try body("\(folder)/cues/past.yaml")
        }
    }

    @Test("--check prints the difference, changes nothing and ends with 1")
    func check() throws {
        try withCue(Self.cue) { path in
            let outcome = try TouchstoneProgram.run(["fmt", "--check", path])
            #expect(outcome.status == 1)
            #expect(outcome.output.contains("-role: past\n id: past\n version: 1\n+role: past\n"))
            #expect(outcome.errors.contains("1 file, 1 laid out otherwise"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.cue)
        }
    }

    @Test("writes the canonical layout, once")
    func write() throws {
        try withCue(Self.cue) { path in
            let outcome = try TouchstoneProgram.run(["fmt", path])
            #expect(outcome.status == 0)
            #expect(outcome.output == "\(path)\n")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.canonical)
            #expect(try TouchstoneProgram.run(["fmt", "--check", path]).status == 0)
        }
    }

    @Test("a file that is no YAML is reported with its place, and the exit code is 2")
    func broken() throws {
        try withCue("id: [past\n") { path in
            let outcome = try TouchstoneProgram.run(["fmt", path])
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("cues/past.yaml:2:1: error[E102]"))
        }
    }

    @Test("a path that is no rule file is a usage error", arguments: ["nowhere.yaml", "README.md"])
    func wrongPath(path: String) throws {
        let outcome = try TouchstoneProgram.run(["fmt", path])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(path))
    }
}
