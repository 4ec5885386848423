import Rulebook

/// The terms of a rulebook, compiled: an automaton for each language. Immutable and shared by all workers.
public struct Matcher: Sendable {
    private let compiled: [String: CompiledLanguage]

    /// Compiles the terms. A group's index here is `Match.group`, a term's index in its group and language `Match.term`.
    ///
    /// - Parameter wanted: languages to compile; nil for all that some group has terms in.
    public init(groups: [TermGroup], languages wanted: Set<String>? = nil) {
        var languages = groups.reduce(into: Set<String>()) { $0.formUnion($1.byLanguage.filter { !$1.isEmpty }.keys) }
        if let wanted { languages.formIntersection(wanted) }
        // The longest first, so that no core waits for it at the end.
        let ordered = languages.map { language in (language, groups: groups.map { $0.byLanguage[language] ?? [] }) }
            .sorted { $0.groups.joined().count > $1.groups.joined().count }
        let finished = ordered.concurrentMap { language, groups in
            (language, CompiledLanguage(language: language, groups: groups))
        }
        compiled = Dictionary(uniqueKeysWithValues: finished)
    }

    /// BCP 47 primary subtags of the languages that some group has terms in.
    public var languages: Set<String> { Set(compiled.keys) }

    /// A new scanner for texts of a language; nil where no group has terms in it.
    public func scanner(language: String) -> Scanner? {
        compiled[language].map { Scanner($0) }
    }
}
