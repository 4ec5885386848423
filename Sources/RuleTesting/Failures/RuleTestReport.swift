import Rulebook

/// What a run of rule tests came to, as text for people.
public struct RuleTestReport: Sendable {
    private let run: RuleTestRun
    private let style: TextStyle

    public init(run: RuleTestRun, style: TextStyle = .plain) {
        self.run = run
        self.style = style
    }

    /// A paragraph for each failure, a line for each criterion, and a closing line "N passed, N failed".
    public var text: String {
        let terms = TermPlaces(rulebook: run.rulebook, folder: run.folderPrefix)
        var sources: [String: TestsFile] = [:]
        let failures = run.outcomes.filter { $0.status == .failed }.map { outcome in
            let path = outcome.test.location.file
            if sources[path] == nil { sources[path] = run.source(of: path) }
            let lines = FailureText(outcome: outcome, source: sources[path], terms: terms, style: style).lines()
            return lines.joined(separator: "\n") + "\n"
        }
        return (failures + table + [run.closing]).joined(separator: "\n") + "\n"
    }

    private var table: [String] {
        var order: [String] = []
        var counts: [String: (passed: Int, all: Int)] = [:]
        for outcome in run.outcomes {
            let criterion = outcome.test.criterion
            if counts[criterion] == nil { order.append(criterion) }
            counts[criterion, default: (0, 0)].all += 1
            if outcome.status != .failed { counts[criterion]?.passed += 1 }
        }
        return order.map { "\($0): \(counts[$0]?.passed ?? 0) of \(counts[$0]?.all ?? 0)" }
    }
}
