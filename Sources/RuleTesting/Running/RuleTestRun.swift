import Rulebook

/// A run of rule tests: what every report is made from.
public struct RuleTestRun: Sendable {
    /// In the order of files and within them.
    public var outcomes: [RuleTestOutcome]
    /// What is wrong with the rules themselves.
    public var diagnostics: [Diagnostic]
    /// The rule files as read.
    public var files: [RuleFile]
    /// The rulebook that the tests ran on; nil if there was none.
    public var rulebook: Rulebook?
    /// The rulebook's folder as the user named it, so that paths in reports lead from where the command ran.
    public var folder: String
    /// Version of this program.
    public var version: String

    public init(
        outcomes: [RuleTestOutcome], diagnostics: [Diagnostic] = [], files: [RuleFile] = [], rulebook: Rulebook? = nil,
        folder: String = "", version: String = ""
    ) {
        self.outcomes = outcomes
        self.diagnostics = diagnostics
        self.files = files
        self.rulebook = rulebook
        self.folder = folder
        self.version = version
    }

    public var failed: Int { outcomes.count { $0.status == .failed } }
    public var skipped: Int { outcomes.count { $0.status == .known } }
    public var passed: Int { outcomes.count - failed - skipped }
    public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// "N passed, N failed[, N skipped]": the plain form that CI systems count. Skipped are the tests marked `todo`.
    public var closing: String {
        "\(passed) passed, \(failed) failed" + (skipped > 0 ? ", \(skipped) skipped" : "")
    }

    /// The folder with a slash behind it, or nothing.
    var folderPrefix: String { FolderPrefix.of(folder) }

    /// A rule file's path from where the command ran.
    func path(_ file: String) -> String { folderPrefix + file }

    func source(of path: String) -> TestsFile? {
        files.first { $0.path == path }.flatMap { try? TestsFile($0) }
    }

    /// Where a failure shows: the first span that is otherwise than expected, else the test.
    func location(of outcome: RuleTestOutcome, in source: TestsFile?) -> SourceLocation {
        let wrong = outcome.spans.missing + outcome.spans.surplus
        guard !outcome.reasons.isEmpty, let first = wrong.map(\.range.lowerBound).min() else {
            return outcome.test.location
        }
        return source?.location(of: first, inTextOf: outcome.test) ?? outcome.test.location
    }
}
