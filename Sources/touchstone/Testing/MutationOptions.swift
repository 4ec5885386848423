import ArgumentParser
import Foundation
import RuleTesting
import Rulebook

/// What `touchstone test` is asked about mutation.
struct MutationOptions: ParsableArguments {
    @Flag(help: "Also change the rules in small ways, one at a time, and say which changes no test notices.")
    var mutate = false

    @Flag(help: "With --mutate: try criteria again that have not changed since the last run.")
    var all = false

    @Option(help: ArgumentHelp("Also write the mutants: json=FILE.", valueName: "format=file"))
    var mutationReport: MutationReportOption?

    @Option(
        help: ArgumentHelp(
            "Where results of --mutate are remembered (default: in the user's cache folder).", valueName: "file"))
    var mutationRecord: String?

    func validate() throws {
        guard mutate || (!all && mutationReport == nil && mutationRecord == nil) else {
            throw ValidationError("--all, --mutation-report and --mutation-record tell of mutation: add --mutate.")
        }
    }

    /// Prints and writes what the tests of a run notice.
    ///
    /// - Returns: what falls short of a percentage, a line each; a criterion whose tests fail falls short of any.
    func report(_ run: RuleTestRun, _ session: TestSession, minimum: Int?) throws -> [String] {
        guard mutate, let rulebook = run.rulebook else { return [] }
        let scope = RuleScope(rulebook, paths: session.paths, selection: session.selection)
        let file = mutationRecord ?? Self.recordPath(of: session.paths.folder)
        let record = FileManager.default.contents(atPath: file).map(MutationRecord.init(bytes:)) ?? MutationRecord()
        let result = MutationRun(
            rulebook, files: run.files, tests: run.outcomes.map(\.test), criteria: scope.criteria, record: record,
            triesAll: all, version: Touchstone.version)
        print(MutationText(result, folder: run.folder).text, terminator: "")
        try mutationReport?.write(result, folder: run.folder)
        save(result.record, to: file)
        guard let minimum else { return [] }
        return result.results.compactMap { result in
            if !result.failingTests.isEmpty { return "\(result.criterion) was not tried" }
            guard result.score.percent < minimum else { return nil }
            return "of \(result.criterion) \(result.score.percent) % of mutants are killed, less than \(minimum) %"
        }
    }

    /// One for each rulebook.
    private static func recordPath(of folder: String) -> String {
        var hash = SHA256()
        hash.update(Array(URL(fileURLWithPath: folder).resolvingSymlinksInPath().path.utf8))
        return "\(UserCacheFolder.path)/mutation-\(hash.digits().prefix(12)).json"
    }

    /// A record that cannot be written costs time, not results.
    private func save(_ record: MutationRecord, to path: String) {
        let file = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try OutputFile.put(record.bytes, to: path)
        } catch {
            StandardError.line(
                "warning: nothing is remembered, \(path) cannot be written. Name another file with --mutation-record.")
        }
    }
}

/// A value of `--mutation-report`: `json=FILE`.
struct MutationReportOption: ExpressibleByArgument, Equatable {
    var path: String

    init?(argument: String) {
        guard argument.hasPrefix("json="), argument.count > 5 else { return nil }
        path = String(argument.dropFirst(5))
    }

    func write(_ run: MutationRun, folder: String) throws {
        try OutputFile.write(Data(MutationJSON.text(of: run, folder: folder).utf8), to: path)
    }
}
