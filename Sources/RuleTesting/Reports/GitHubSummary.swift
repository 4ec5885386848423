import Rulebook

/// The step summary of GitHub Actions, in its Markdown: counts, and a row for each failure and each error in the rules.
public struct GitHubSummary: RuleTestReporter {
    public init() {}

    public func text(of run: RuleTestRun) -> String {
        var lines = ["### Rule tests", "", run.closing, ""]
        let errors = run.errors
        if !errors.isEmpty {
            lines += ["| rules | error |", "| --- | --- |"]
            lines += errors.map {
                "| \(place($0.location, run)) | \($0.code): \(Self.cell($0.message)) |"
            }
            lines.append("")
        }
        let failures = run.outcomes.filter { $0.status == .failed }
        if !failures.isEmpty {
            lines += ["| test | place | what is otherwise |", "| --- | --- | --- |"]
            lines += failures.map { outcome in
                let test = outcome.test
                let messages = outcome.messages.map(Self.cell).joined(separator: "<br>")
                return "| \(test.criterion) [\(test.language)] \(Self.cell(test.name)) | "
                    + "\(place(test.location, run)) | \(messages) |"
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private func place(_ location: SourceLocation, _ run: RuleTestRun) -> String {
        "`\(run.path(location.file)):\(location.line)`"
    }

    /// Text that stays within its cell and is no markup.
    private static func cell(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "|", "\\", "`", "*", "_", "[", "]": result += "\\\(character)"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\n": result += "<br>"
            default: result.append(character)
            }
        }
    }
}
