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
        case .file(let format, let path): try Self.write(format.reporter.text(of: run), to: path)
        case .github:
            print(GitHubAnnotations().text(of: run), terminator: "")
            if let path = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty {
                try Self.append(GitHubSummary().text(of: run), to: path)
            }
        }
    }

    private static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw unwritten(path, error)
        }
    }

    /// Other steps of a workflow write to the summary too.
    private static func append(_ text: String, to path: String) throws {
        do {
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: Data(text.utf8))
        } catch {
            throw unwritten(path, error)
        }
    }

    private static func unwritten(_ path: String, _ error: any Error) -> ExitCode {
        StandardError.line(
            "error: the report \(path) cannot be written (\(error.localizedDescription)). Name a file in a folder that is there."
        )
        return TouchstoneExit.outputNotWritten
    }
}
