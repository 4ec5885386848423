/// Compares rules of one kind by their ids and by `RuleMeaning`.
enum RuleComparison {
    static func changes<Rule: ComparedRule>(_ before: [Rule], _ after: [Rule]) -> [RuleChange] {
        let old = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
        let new = Dictionary(after.map { ($0.id, $0) }) { first, _ in first }
        return Set(old.keys).union(new.keys).compactMap { id in change(old[id], new[id], id: id) }
    }

    private static func change<Rule: ComparedRule>(_ before: Rule?, _ after: Rule?, id: String) -> RuleChange? {
        // Most rules are the same to the letter: their meaning need not be worked out.
        guard before != after, before?.fingerprint != after?.fingerprint else { return nil }
        var change = RuleChange(
            rule: "\(Rule.folder)/\(id)", kind: before == nil ? .added : after == nil ? .removed : .changed,
            versionBefore: before?.version, versionAfter: after?.version, terms: [], settings: [])
        guard let before, let after else { return change }
        change.terms = terms(before.groups, after.groups)
        change.settings = SettingChange.between(before.values, after.values)
        return change
    }

    private static func terms(
        _ before: [(name: String, terms: TermGroup)], _ after: [(name: String, terms: TermGroup)]
    ) -> [TermChange] {
        missing(in: after, of: before, isGained: false) + missing(in: before, of: after, isGained: true)
    }

    /// Terms that one state has and the other has not, by their meaning.
    private static func missing(
        in other: [(name: String, terms: TermGroup)], of groups: [(name: String, terms: TermGroup)], isGained: Bool
    ) -> [TermChange] {
        groups.flatMap { name, group in
            let counterpart = other.first { $0.name == name }?.terms ?? TermGroup()
            return group.byLanguage.keys.sorted().flatMap { language in
                let known = Set((counterpart.byLanguage[language] ?? []).flatMap { TermMeaning($0).keys })
                return (group.byLanguage[language] ?? [])
                    .filter { !known.isSuperset(of: TermMeaning($0).keys) }
                    .map { TermChange(group: name, language: language, term: $0.source, isGained: isGained) }
            }
        }
    }
}

/// What criteria and cues have in common when two states of them are compared.
protocol ComparedRule: Equatable {
    static var folder: String { get }
    var id: String { get }
    var version: Int { get }
    var fingerprint: String { get }
    /// Every term group by its name, in the order of the file.
    var groups: [(name: String, terms: TermGroup)] { get }
    /// What else bears on the meaning.
    var values: [(name: String, value: String)] { get }
}

extension Criterion: ComparedRule {
    static var folder: String { "criteria" }
    var fingerprint: String { RuleMeaning.fingerprint(of: self) }
    var groups: [(name: String, terms: TermGroup)] {
        topic.map { ($0.id, $0.terms) } + [("except", except), ("adverse", adverse)]
    }
    var values: [(name: String, value: String)] {
        [("breadth", "\(breadth)"), ("order of strands", topic.map(\.id).joined(separator: ", "))]
    }
}

extension Cue: ComparedRule {
    static var folder: String { "cues" }
    var fingerprint: String { RuleMeaning.fingerprint(of: self) }
    var groups: [(name: String, terms: TermGroup)] { [("terms", terms), ("except", except)] }
    var values: [(name: String, value: String)] { [("role", role.word), ("position", position.rawValue)] }
}
