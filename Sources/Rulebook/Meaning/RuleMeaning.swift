/// What a rule means, apart from how it is laid out: two rules with the same fingerprint find and score the same.
///
/// The order of terms and languages, comments, titles, the question and the source do not count. Terms, their `except` and adverse terms, strands
/// and their order (evidence of two is named after the first), breadth, role and position do.
public enum RuleMeaning {
    /// SHA-256 in 64 hexadecimal digits.
    public static func fingerprint(of criterion: Criterion) -> String {
        var lines = ["criterion \(criterion.id)", "breadth \(criterion.breadth)"]
        for strand in criterion.topic {
            lines.append("strand \(strand.id)")
            lines += termLines(of: strand.terms, named: "topic")
        }
        lines += termLines(of: criterion.except, named: "except")
        lines += termLines(of: criterion.adverse, named: "adverse")
        return digits(lines)
    }

    /// SHA-256 in 64 hexadecimal digits.
    public static func fingerprint(of cue: Cue) -> String {
        let lines = ["cue \(cue.id)", "role \(cue.role.word)", "position \(cue.position.rawValue)"]
        return digits(lines + termLines(of: cue.terms, named: "terms") + termLines(of: cue.except, named: "except"))
    }

    private static func termLines(of group: TermGroup, named name: String) -> [String] {
        group.byLanguage.keys.sorted().flatMap { language in
            let keys = (group.byLanguage[language] ?? []).flatMap { TermMeaning($0).keys }
            return Set(keys).sorted().map { "\(name) \(language) \($0)" }
        }
    }

    private static func digits(_ lines: [String]) -> String {
        var hash = SHA256()
        hash.update(Array(lines.joined(separator: "\n").utf8))
        return hash.digits()
    }
}
