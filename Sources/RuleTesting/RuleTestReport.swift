import Rulebook

/// What a run of rule tests came to, as text.
public struct RuleTestReport: Sendable {
    private let outcomes: [RuleTestOutcome]

    /// - Parameter outcomes: in the order to print.
    public init(outcomes: [RuleTestOutcome]) { self.outcomes = outcomes }

    public var hasFailures: Bool { outcomes.contains { $0.status == .failed } }

    /// A paragraph for each failure, a line for each criterion, and a closing line "N passed, N failed".
    public var text: String {
        let failures = outcomes.filter { $0.status == .failed }.map(paragraph)
        return (failures + [table, closing]).joined(separator: "\n") + "\n"
    }

    private func paragraph(_ outcome: RuleTestOutcome) -> String {
        let test = outcome.test
        let place = "\(test.location.file):\(test.location.line):\(test.location.column)"
        var lines = ["FAILED \(place) \(test.criterion) [\(test.language)] \(test.name)"]
        lines += test.text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
        lines += outcome.reasons.map { "  → \($0)" }
        if !outcome.found.isEmpty {
            let bytes = Array(test.text.utf8)
            let spans = outcome.found.map {
                "\($0.kind.rawValue) “\(String(decoding: bytes[$0.range], as: UTF8.self))”"
            }
            lines.append("  found: \(spans.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var table: String {
        var order: [String] = []
        var counts: [String: (passed: Int, all: Int)] = [:]
        for outcome in outcomes {
            let criterion = outcome.test.criterion
            if counts[criterion] == nil { order.append(criterion) }
            counts[criterion, default: (0, 0)].all += 1
            if outcome.status != .failed { counts[criterion]?.passed += 1 }
        }
        return order.map { "\($0): \(counts[$0]?.passed ?? 0) of \(counts[$0]?.all ?? 0)" }.joined(separator: "\n")
    }

    private var closing: String {
        let failed = outcomes.count { $0.status == .failed }
        let known = outcomes.count { $0.status == .known }
        let passed = outcomes.count - failed - known
        // The plain form that CI systems count: skipped are the tests marked `todo`.
        return "\(passed) passed, \(failed) failed" + (known > 0 ? ", \(known) skipped" : "")
    }
}
