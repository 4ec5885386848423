import Rulebook

/// Rungs that no plan in a language can reach, since a part of them has no cue there.
struct LadderReachCheck {
    private let rulebook: Rulebook
    private let places: RuleFilePlaces

    init(_ rulebook: Rulebook, places: RuleFilePlaces) {
        self.rulebook = rulebook
        self.places = places
    }

    func diagnostics() -> [Diagnostic] {
        rulebook.languages.compactMap { language in
            let known = Set(
                rulebook.cues.filter { $0.terms.byLanguage[language] != nil }.compactMap { cue -> FacetCue? in
                    if case .facet(let facet) = cue.role { facet } else { nil }
                })
            guard let (rung, missing) = Self.firstGap(known) else { return nil }
            return Diagnostic(
                .rungOutOfReach, "no plan in `\(language)` can reach rung \(rung): no cue has terms for \(missing)",
                at: places.place(of: "languages", in: "rulebook.yaml"), length: "languages".count,
                remedy: "add terms in `\(language)` to a cue of that role")
        }
    }

    /// The lowest rung that needs what is not known, and what that is. Amounts are read without cues.
    private static func firstGap(_ known: Set<FacetCue>) -> (rung: Int, missing: String)? {
        if known.isDisjoint(with: [.action, .allocation]) { return (2, "an action") }
        if !known.contains(.deadline) { return (4, "a deadline") }
        if !known.contains(.monitoring) { return (4, "monitoring") }
        if !known.contains(.responsibleBody) { return (4, "a responsible body") }
        return nil
    }
}
