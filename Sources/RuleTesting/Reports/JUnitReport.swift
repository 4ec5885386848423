import Rulebook

/// JUnit XML as Jenkins, GitLab and GitHub's actions read it: a suite for each criterion, and one named `rules` for what is wrong
/// with rule files.
public struct JUnitReport: RuleTestReporter {
    public init() {}

    public func text(of run: RuleTestRun) -> String {
        let errors = run.errors
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            "<testsuites name=\"touchstone\" tests=\"\(run.outcomes.count + errors.count)\" failures=\"\(run.failed)\" "
                + "errors=\"\(errors.count)\" skipped=\"\(run.skipped)\">",
        ]
        if !errors.isEmpty {
            lines.append(suite("rules", tests: errors.count, failures: 0, errors: errors.count, skipped: 0))
            lines += errors.flatMap { errorCase($0, run) }
            lines.append("  </testsuite>")
        }
        for (criterion, outcomes) in Self.byCriterion(run.outcomes) {
            lines.append(
                suite(
                    criterion, tests: outcomes.count, failures: outcomes.count { $0.status == .failed }, errors: 0,
                    skipped: outcomes.count { $0.status == .known }))
            lines += outcomes.flatMap { testCase($0, run) }
            lines.append("  </testsuite>")
        }
        return (lines + ["</testsuites>"]).joined(separator: "\n") + "\n"
    }

    /// In the order in which criteria first come.
    private static func byCriterion(_ outcomes: [RuleTestOutcome]) -> [(String, [RuleTestOutcome])] {
        var order: [String] = []
        for outcome in outcomes where !order.contains(outcome.test.criterion) { order.append(outcome.test.criterion) }
        return order.map { criterion in (criterion, outcomes.filter { $0.test.criterion == criterion }) }
    }

    private func suite(_ name: String, tests: Int, failures: Int, errors: Int, skipped: Int) -> String {
        "  <testsuite name=\"\(XMLText.attribute(name))\" tests=\"\(tests)\" failures=\"\(failures)\" "
            + "errors=\"\(errors)\" skipped=\"\(skipped)\">"
    }

    private func errorCase(_ diagnostic: Diagnostic, _ run: RuleTestRun) -> [String] {
        let place = diagnostic.location
        let message = "\(diagnostic.code): \(diagnostic.message)"
        return [
            caseStart("rules", "\(place.file):\(place.line):\(place.column)", place, run) + ">",
            "      <error message=\"\(XMLText.attribute(message))\" type=\"\(diagnostic.code)\">"
                + XMLText.content(diagnostic.remedy.map { "help: \($0)" } ?? "") + "</error>",
            "    </testcase>",
        ]
    }

    private func testCase(_ outcome: RuleTestOutcome, _ run: RuleTestRun) -> [String] {
        let test = outcome.test
        let start = caseStart(test.criterion, "[\(test.language)] \(test.name)", test.location, run)
        switch outcome.status {
        case .passed: return [start + "/>"]
        case .known:
            return [
                start + ">", "      <skipped message=\"\(XMLText.attribute(test.todo ?? ""))\"/>", "    </testcase>",
            ]
        case .failed:
            let message = outcome.messages.first ?? ""
            let body = (outcome.messages + ["", test.text]).joined(separator: "\n")
            return [
                start + ">",
                "      <failure message=\"\(XMLText.attribute(message))\">\(XMLText.content(body))</failure>",
                "    </testcase>",
            ]
        }
    }

    private func caseStart(
        _ className: String, _ name: String, _ place: SourceLocation, _ run: RuleTestRun
    ) -> String {
        "    <testcase classname=\"\(XMLText.attribute(className))\" name=\"\(XMLText.attribute(name))\" "
            + "file=\"\(XMLText.attribute(run.path(place.file)))\" line=\"\(place.line)\""
    }
}
