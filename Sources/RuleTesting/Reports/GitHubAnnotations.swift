import Rulebook

/// Workflow commands that GitHub Actions turns into annotations of the changed lines: printed to standard output.
public struct GitHubAnnotations: RuleTestReporter {
    public init() {}

    public func text(of run: RuleTestRun) -> String {
        var sources: [String: TestsFile] = [:]
        let problems = run.diagnostics.map { diagnostic in
            command(
                diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue, at: diagnostic.location,
                title: diagnostic.code,
                message: diagnostic.message + (diagnostic.remedy.map { "\nhelp: \($0)" } ?? ""), run)
        }
        let failures = run.outcomes.filter { $0.status == .failed }.map { outcome in
            let path = outcome.test.location.file
            if sources[path] == nil { sources[path] = run.source(of: path) }
            let test = outcome.test
            return command(
                "error", at: run.location(of: outcome, in: sources[path]),
                title: "\(test.criterion) [\(test.language)] \(test.name)",
                message: outcome.messages.joined(separator: "\n"), run)
        }
        return (problems + failures).map { $0 + "\n" }.joined()
    }

    private func command(
        _ level: String, at place: SourceLocation, title: String, message: String, _ run: RuleTestRun
    ) -> String {
        let file = Self.property(run.path(place.file))
        return "::\(level) file=\(file),line=\(place.line),col=\(place.column),title=\(Self.property(title))"
            + "::\(Self.data(message))"
    }

    /// The escapes of workflow commands.
    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
