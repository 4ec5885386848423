import Rulebook
import Testing

@Suite("rules.lock")
struct RulesLockTests {
    private let digits = String(repeating: "ab", count: 32)

    @Test("has a line for each rule, sorted, and reads back as it was written")
    func lines() throws {
        let rulebook = try #require(RulebookLoader.load(files: RulebookFixture.base).rulebook)
        let lock = RulesLock(rulebook)
        let rules = lock.text.split(separator: "\n").dropFirst().map {
            $0.split(separator: " ").prefix(2).joined(separator: " ")
        }
        #expect(
            rules == ["criteria/circularity 1", "criteria/sme-support 3", "cues/action 1", "cues/negation 2"])
        #expect(try RulesLock(text: lock.text) == lock)
    }

    @Test("is read with the line ends of any system")
    func lineEnds() throws {
        let lock = try RulesLock(text: "# head\r\ncues/action 2 \(digits)\r\n")
        #expect(lock.entries["cues/action"]?.version == 2)
    }

    @Test("takes the higher version of a rule that stands twice after a merge, in either order")
    func merged() throws {
        let lines = ["cues/action 2 \(digits)", "cues/action 3 \(digits.replacing("a", with: "c"))"]
        for text in [lines, lines.reversed()] {
            let lock = try RulesLock(text: text.joined(separator: "\n"))
            #expect(lock.entries["cues/action"]?.version == 3)
            #expect(lock.entries["cues/action"]?.fingerprint.first == "c")
        }
    }

    @Test(
        "refuses a line that it would not write, with its place",
        arguments: ["<<<<<<< HEAD", "cues/action 0 ", "cues/action one ", "cues/action 1", "cues/action 1 abc"])
    func broken(line: String) throws {
        let text = "# head\ncues/past 1 \(digits)\n" + (line.hasSuffix(" ") ? line + digits : line) + "\n"
        let problem = #expect(throws: Diagnostic.self) { try RulesLock(text: text) }
        #expect(problem?.code == "E125")
        #expect(problem?.location == SourceLocation(file: "rules.lock", line: 3, column: 1))
    }
}
