import Rulebook

/// The criteria, languages and cues that coverage or mutation is asked for.
struct RuleScope {
    var criteria: Set<String>
    /// nil for all.
    var languages: Set<String>?
    var cues: Set<String>
    /// Whether the user named cues, or their folder.
    var namesCues: Bool

    /// - Parameters:
    ///   - paths: the files named.
    ///   - changed: files that changed, where only those are asked for.
    init(_ rulebook: Rulebook, paths: RulePaths, selection: TestSelection, changed: Set<String>? = nil) {
        let files = paths.files
        let hasAll = files?.contains("rulebook.yaml") ?? true
        let isAsked = { (file: String) in changed?.contains(file) ?? true }
        criteria = Set(
            rulebook.criteria.filter { criterion in
                let tests = "criteria/\(criterion.id).tests.yaml"
                let isNamed = hasAll || paths.contains(criterion.file) || paths.contains(tests)
                let isChosen = selection.criterion.isEmpty || selection.criterion.contains(criterion.id)
                return isNamed && isChosen && (isAsked(criterion.file) || isAsked(tests))
            }.map(\.id))
        languages = selection.language.isEmpty ? nil : Set(selection.language)
        namesCues = files?.contains { $0.hasPrefix("cues/") } ?? false
        // Cues are reached by the tests of all criteria: a few of them say nothing.
        let hasAllTests = selection.criterion.isEmpty && selection.namePart == nil
        cues = Set(
            rulebook.cues.filter { hasAllTests && (hasAll || paths.contains($0.file)) && isAsked($0.file) }.map(\.id))
    }
}
