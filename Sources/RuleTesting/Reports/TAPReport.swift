import Rulebook

/// Test Anything Protocol, version 13: a line for each test, and a YAML block with what was wrong.
public struct TAPReport: RuleTestReporter {
    public init() {}

    public func text(of run: RuleTestRun) -> String {
        var lines = ["TAP version 13", "1..\(run.errors.count + run.outcomes.count)"]
        for (index, diagnostic) in run.errors.enumerated() {
            let place = diagnostic.location
            let name = "\(run.path(place.file)):\(place.line):\(place.column) \(diagnostic.code)"
            lines.append("not ok \(index + 1) - \(Self.description(name))")
            lines += block([diagnostic.message] + (diagnostic.remedy.map { ["help: \($0)"] } ?? []), at: place, run)
        }
        for (index, outcome) in run.outcomes.enumerated() {
            lines += self.lines(outcome, number: run.errors.count + index + 1, run)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ outcome: RuleTestOutcome, number: Int, _ run: RuleTestRun) -> [String] {
        let test = outcome.test
        let name = Self.description("\(test.criterion) [\(test.language)] \(test.name)")
        switch outcome.status {
        case .passed: return ["ok \(number) - \(name)"]
        case .known: return ["not ok \(number) - \(name) # TODO \(Self.oneLine(test.todo ?? ""))"]
        case .failed: return ["not ok \(number) - \(name)"] + block(outcome.messages, at: test.location, run)
        }
    }

    private func block(_ messages: [String], at place: SourceLocation, _ run: RuleTestRun) -> [String] {
        // One text, not a list: prove takes the words before a colon in an item of a list for a key, in quotes too.
        [
            "  ---", "  message: \(Self.quoted(messages.joined(separator: "\n")))", "  at:",
            "    file: \(Self.quoted(run.path(place.file)))", "    line: \(place.line)", "  ...",
        ]
    }

    /// A number sign would begin a directive.
    private static func description(_ text: String) -> String {
        oneLine(text).replacing("\\", with: "\\\\").replacing("#", with: "\\#")
    }

    private static func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }

    /// A YAML text in double quotes.
    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }
}
