import ArgumentParser
import Foundation
import RuleTesting

/// A value of `--report`: a format with a file, or `github`.
enum ReportOption: ExpressibleByArgument, Equatable {
    case file(RuleTestReportFormat, path: String)
    /// Annotations on standard output and the step summary.
    case github

    init?(argument: String) {
        if argument == "github" {
            self = .github
            return
        }
        guard let equals = argument.firstIndex(of: "="),
            let format = RuleTestReportFormat(rawValue: String(argument[..<equals]))
        else { return nil }
        let path = argument[argument.index(after: equals)...]
        guard !path.isEmpty else { return nil }
        self = .file(format, path: String(path))
    }

    func write(_ run: RuleTestRun) throws {
        switch self {
        case .file(let format, let path): try OutputFile.write(Data(format.reporter.text(of: run).utf8), to: path)
        case .github:
            print(GitHubAnnotations().text(of: run), terminator: "")
            if let path = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty {
                try OutputFile.append(GitHubSummary().text(of: run), to: path)
            }
        }
    }
}
