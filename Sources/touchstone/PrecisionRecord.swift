import Foundation
import RuleTesting
import Rulebook

/// Keeps what an evaluation counted in the rulebook's `precision.yaml`.
struct PrecisionRecord {
    let rules: LoadedRules
    let folder: String

    /// - Parameter date: `YYYY-MM-DD`; today in universal time where it is nil.
    func add(_ evaluation: Evaluation, source: String, date: String?) throws {
        let measurements = evaluation.measurements(date: date ?? Self.today, source: source)
        let path = "\(folder)/precision.yaml"
        let file = rules.loading.files.first { $0.kind == .precision }
        do {
            let known = rules.loading.rulebook?.measurements ?? []
            let written = try PrecisionFile(file, measurements: known).adding(measurements)
            try check(written)
            try OutputFile.write(Data(written.bytes), to: path)
            StandardError.line("\(path): \(measurements.count) measurement\(measurements.count == 1 ? "" : "s") kept")
        } catch is RuleFormatter.Problem {
            StandardError.line(
                "error: \(path): its list is written in a way that is not followed. "
                    + "Write `measurements:` and a line `- criterion: …` for each entry, then run this again.")
            throw TouchstoneExit.rulesInvalid
        }
    }

    /// A source or date that makes no valid file is refused before anything is written.
    private func check(_ file: RuleFile) throws {
        let loading = RulebookLoader.load(files: rules.loading.files.filter { $0.path != file.path } + [file])
        let problems = loading.diagnostics.filter { $0.severity == .error && $0.location.file == file.path }
        guard !problems.isEmpty else { return }
        let formatter = DiagnosticFormatter(files: loading.files, folder: folder)
        for problem in problems { StandardError.line(formatter.format(problem)) }
        StandardError.line("error: nothing was kept: --record or --date cannot be written so.")
        throw TouchstoneExit.checkFailed
    }

    private static var today: String {
        Date.now.formatted(.iso8601.year().month().day())
    }
}
