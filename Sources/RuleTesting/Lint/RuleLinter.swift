import Rulebook

/// Looks a rulebook through for what loads and still is wrong, untested or of no use.
public struct RuleLinter: Sendable {
    private let loading: RulebookLoading
    private let lock: RuleFile?

    /// - Parameter lock: `rules.lock`, nil where there is none.
    public init(_ loading: RulebookLoading, lock: RuleFile?) {
        self.loading = loading
        self.lock = lock
    }

    /// What loading found, and what a closer look finds in the rules that stand; by file, line and column.
    public func diagnostics() async -> [Diagnostic] {
        let found = if let rulebook = loading.remainder { await findings(in: rulebook) } else { [Diagnostic]() }
        return (loading.diagnostics + found).inOrder
    }

    private func findings(in rulebook: Rulebook) async -> [Diagnostic] {
        let places = RuleFilePlaces(loading.files)
        let broken = Set(loading.diagnostics.filter { $0.severity == .error }.map(\.location.file))
        let tests = TestReachCheck(rulebook, tests: loading.tests, places: places, broken: broken)
        // The three that take time.
        async let overlaps = TermOverlapCheck(rulebook).diagnostics()
        async let shared = CriterionOverlapCheck(rulebook).diagnostics()
        async let untested = tests.diagnostics()
        let others =
            TitleCheck(rulebook, places: places).diagnostics()
            + PlaceholderCheck(rulebook, tests: loading.tests, places: places).diagnostics()
            + lockFindings(in: rulebook, places)
        // What a broken cue would say is not known: that it is missing is no finding.
        let areCuesWhole = !broken.contains { $0.hasPrefix("cues/") }
        let ofCues =
            areCuesWhole ? LadderReachCheck(rulebook, places: places).diagnostics() + tests.untestedGuards() : []
        return await others + ofCues + overlaps + shared + untested
    }

    private func lockFindings(in rulebook: Rulebook, _ places: RuleFilePlaces) -> [Diagnostic] {
        guard let lock else { return [] }
        do throws(Diagnostic) {
            let lock = try RulesLock(text: String(decoding: lock.bytes, as: UTF8.self))
            return LockCheck(rulebook, lock: lock, places: places).diagnostics()
        } catch {
            return [error]
        }
    }
}

extension Term {
    func diagnostic(_ code: DiagnosticCode, _ message: String, remedy: String) -> Diagnostic {
        Diagnostic(code, message, at: location, length: source.unicodeScalars.count, remedy: remedy)
    }
}
