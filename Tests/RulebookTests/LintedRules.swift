import RuleTesting
import Rulebook

/// Rule files, and what is said of them.
struct LintedRules {
    var files: [RuleFile]
    var diagnostics: [Diagnostic]

    /// What loading says.
    init(_ loading: RulebookLoading) {
        files = loading.files
        diagnostics = loading.diagnostics
    }

    /// What lint says of files, `rules.lock` among them or not.
    init(_ files: [RuleFile], lock: RuleFile? = nil) async {
        let lock = files.first { $0.path == RulesLock.fileName } ?? lock
        let loading = RulebookLoader.load(files: files.filter { $0.path != RulesLock.fileName })
        self.files = loading.files + [lock].compactMap { $0 }
        diagnostics = await RuleLinter(loading, lock: lock).diagnostics()
    }

    func messages(of code: DiagnosticCode) -> Set<String> { Set(only(code.rawValue).diagnostics.map(\.message)) }

    func only(_ code: String) -> LintedRules {
        var rules = self
        rules.diagnostics.removeAll { $0.code != code }
        return rules
    }
}
