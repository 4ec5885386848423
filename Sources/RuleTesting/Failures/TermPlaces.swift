import Rulebook
import Scoring

/// Finds the line of a rule file on which a term stands.
struct TermPlaces {
    let rulebook: Rulebook?
    /// Written before paths.
    let folder: String

    /// Where a guard's term stands, "cues/negation.yaml:7"; nil if it is not found.
    func place(of hit: GuardHit, language: String) -> String? {
        let cues = rulebook?.cues.filter { $0.role == .guardCue(hit.guardCue) } ?? []
        let terms = cues.flatMap { $0.terms.byLanguage[language] ?? [] }
        guard let location = terms.first(where: { $0.source == hit.term })?.location else { return nil }
        return "\(folder)\(location.file):\(location.line)"
    }
}
