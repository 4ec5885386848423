import Rulebook

/// Something that makes a finding what it is: words that a term matched or that were read as a quantity, or words that made a guard hit.
public struct FindingPart: Sendable, Equatable {
    /// The kind of highlight ("topic", "action", "budget" …) or the guard ("negation" …).
    public var kind: String
    /// nil for a highlight.
    public var effect: Guard.Effect?
    /// The words in the plan.
    public var words: String
    /// The term as written in the rule; empty for a quantity and where it is not known.
    public var term: String

    /// The parts of a finding, in order of place, guards last.
    static func parts(of finding: Finding) -> [FindingPart] {
        let highlights = finding.highlights.enumerated().map { index, highlight in
            FindingPart(
                kind: highlight.kind.rawValue, effect: nil, words: finding.words(of: highlight),
                term: finding.terms.indices.contains(index) ? finding.terms[index] : "")
        }
        return highlights
            + finding.guards.map {
                FindingPart(kind: $0.guardCue.rawValue, effect: $0.effect, words: $0.words, term: $0.term)
            }
    }

    /// Parts of the second list that the first has not, each as often as it is more. Which term matched the same words does not count.
    static func gained(_ before: [FindingPart], _ after: [FindingPart]) -> [FindingPart] {
        var left = before
        return after.filter { part in
            guard let known = left.firstIndex(where: { $0.kind == part.kind && $0.words == part.words }) else {
                return true
            }
            left.remove(at: known)
            return false
        }
    }
}
