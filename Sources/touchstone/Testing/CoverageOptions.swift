import ArgumentParser
import Foundation
import RuleTesting
import Rulebook

/// What `touchstone test` is asked about coverage.
struct CoverageOptions: ParsableArguments {
    @Flag(help: "Also say which terms, guards, ladder steps and languages the tests reach, and which none does.")
    var coverage = false

    @Option(
        help: ArgumentHelp(
            "Also write the coverage: json=FILE or lcov=FILE. May be given several times.", valueName: "format=file"))
    var coverageReport: [CoverageReportOption] = []

    @Option(
        help: ArgumentHelp("With --coverage: only rules whose file or tests changed since it.", valueName: "revision"))
    var changedSince: String?

    func validate() throws {
        guard coverage || (coverageReport.isEmpty && changedSince == nil) else {
            throw ValidationError("--coverage-report and --changed-since tell of coverage: add --coverage.")
        }
    }

    /// Prints and writes the coverage of a run.
    ///
    /// - Returns: what falls short of a percentage, a line each. Cues are held to it where they are named, as they serve all criteria.
    func report(_ run: RuleTestRun, _ session: TestSession, minimum: Int?) async throws -> [String] {
        guard coverage, let rulebook = run.rulebook else { return [] }
        let changed: Set<String>? =
            if let changedSince {
                try await ChangedRuleFiles.paths(in: run.files, of: session.paths.folder, since: changedSince)
            } else {
                nil
            }
        let scope = RuleScope(rulebook, paths: session.paths, selection: session.selection, changed: changed)
        var result = CoverageRun(rulebook, files: run.files, tests: run.outcomes.map(\.test))
            .coverage(criteria: scope.criteria, languages: scope.languages, cues: scope.cues)
        result.version = Touchstone.version
        print(CoverageText(result, folder: run.folder, listsCues: scope.namesCues).text, terminator: "")
        for option in coverageReport { try option.write(result, folder: run.folder) }
        guard let minimum else { return [] }
        return (result.criteria + (scope.namesCues ? result.cues : [])).filter { $0.share.percent < minimum }.map {
            "\($0.id) is covered to \($0.share.percent) %, less than \(minimum) %"
        }
    }
}

/// A value of `--coverage-report`: a format with a file.
struct CoverageReportOption: ExpressibleByArgument, Equatable {
    enum Format: String {
        case json, lcov
    }

    var format: Format
    var path: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let format = Format(rawValue: String(parts[0])), !parts[1].isEmpty else { return nil }
        self.format = format
        path = String(parts[1])
    }

    func write(_ coverage: RuleCoverage, folder: String) throws {
        let text =
            switch format {
            case .json: CoverageJSON.text(of: coverage, folder: folder)
            case .lcov: CoverageLCOV.text(of: coverage, folder: folder)
            }
        try OutputFile.write(Data(text.utf8), to: path)
    }
}
