/// What came of loading a rulebook: as much of it as stands, and all that is wrong with it.
public struct RulebookLoading: Sendable, Equatable {
    /// The rulebook if its rules are free of errors; errors in tests do not count here.
    public var rulebook: Rulebook?
    /// What is left of the rulebook when criteria and cues with errors are skipped; nil if `rulebook.yaml` does not stand.
    public var remainder: Rulebook?
    /// The tests that stand, in the order of files and within them; those of skipped criteria are left out.
    public var tests: [RuleTest]
    /// Sorted by file, line and column.
    public var diagnostics: [Diagnostic]
    /// The files as read, sorted by path: `DiagnosticFormatter` quotes from them.
    public var files: [RuleFile]

    /// The diagnostics without those on terms that are still to be written, which `touchstone lint` tells.
    public var problems: [Diagnostic] {
        diagnostics.filter { DiagnosticCode(rawValue: $0.code)?.isOfCompleteness != true }
    }

    /// True if there is an error anywhere, tests included.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
