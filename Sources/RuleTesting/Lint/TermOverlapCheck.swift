import Rulebook

/// Terms of one rule that do nothing: those that others of it cover, and those that never count for an `except` term.
struct TermOverlapCheck {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func diagnostics() -> [Diagnostic] {
        rulebook.languages.flatMap { language in
            rulebook.criteria.flatMap { diagnostics(of: $0, language) }
                + rulebook.cues.flatMap { diagnostics(of: $0, language) }
        }
    }

    private func diagnostics(of criterion: Criterion, _ language: String) -> [Diagnostic] {
        let strands = criterion.topic.map { ($0.id, $0.terms.byLanguage[language] ?? []) }
        let topic = TermOverlap(
            lists: strands, except: criterion.except.byLanguage[language] ?? [], isTopic: true, language)
        // `except` does not act on adverse terms.
        let adverse = TermOverlap(
            lists: [("adverse", criterion.adverse.byLanguage[language] ?? [])], except: [], language)
        return topic.diagnostics() + adverse.diagnostics()
    }

    private func diagnostics(of cue: Cue, _ language: String) -> [Diagnostic] {
        TermOverlap(
            lists: [(cue.id, cue.terms.byLanguage[language] ?? [])], except: cue.except.byLanguage[language] ?? [],
            language
        ).diagnostics()
    }
}
