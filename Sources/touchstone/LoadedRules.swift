import ArgumentParser
import Rulebook
import Scoring

/// A rulebook as loaded, its diagnostics printed to standard error.
struct LoadedRules {
    let loading: RulebookLoading

    init(folder: String) {
        loading = RulebookLoader.load(folder: folder)
        let formatter = DiagnosticFormatter(files: loading.files, folder: folder)
        for diagnostic in loading.problems { StandardError.line(formatter.format(diagnostic)) }
    }

    /// The rulebook, which must be free of errors: no plan is scored by half a rulebook.
    func rulebook() throws -> Rulebook {
        guard let rulebook = loading.rulebook else {
            let count = loading.diagnostics.count { $0.severity == .error }
            StandardError.line("The rules are invalid: \(count) error\(count == 1 ? "" : "s"). Nothing else was done.")
            throw TouchstoneExit.rulesInvalid
        }
        return rulebook
    }

    func forScoring() throws -> CompiledRulebook { CompiledRulebook(try rulebook()) }
}
