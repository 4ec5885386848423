import Rulebook

/// Counts over the parts of rules.
enum RuleCount {
    /// Terms of the topic in all languages, false friends and adverse terms left out.
    static func terms(of criterion: Criterion) -> Int { criterion.topic.reduce(0) { $0 + terms(in: $1.terms) } }

    static func terms(in group: TermGroup) -> Int { group.byLanguage.values.reduce(0) { $0 + $1.count } }
}
