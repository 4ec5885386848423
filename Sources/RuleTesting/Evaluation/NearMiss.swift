import Rulebook
import Scoring

/// What came near to finding a text that was missed, for the author to judge.
public struct NearMiss: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable {
        /// A guard killed or dropped a finding.
        case ruledOut = "ruled-out"
        /// A finding below the rung asked for.
        case lowRung = "low-rung"
        /// A finding of a strand that was not asked for.
        case otherStrand = "other-strand"
        /// A measure that works against the criterion.
        case adverse
        /// A topic match that an `except` term covers.
        case except
        /// The words of a term, not together.
        case apart
        /// A word that begins like a term.
        case similar
    }

    public var kind: Kind
    public var criterion: String
    /// nil where no finding was made.
    public var strand: String?
    /// The words in the text.
    public var words: String
    /// Their term as written in the rule.
    public var term: String
    /// What held it back: the guard and its words, the rung reached, or the `except` term.
    public var reason: String
}

extension NearMiss {
    /// From the findings of a missed text, the most telling first.
    static func fromFindings(of judgement: Judgement) -> [NearMiss] {
        judgement.rejected.map { NearMiss($0, kind: .ruledOut, reason: guards(of: $0)) }
            + judgement.findings.map { finding in
                let held = finding.guards.isEmpty ? "" : ", " + guards(of: finding)
                return NearMiss(finding, kind: .lowRung, reason: "rung \(finding.rung.rawValue)\(held)")
            }
            + judgement.ofOtherStrands.map {
                NearMiss($0, kind: .otherStrand, reason: "strand \($0.strand), rung \($0.rung.rawValue)")
            }
            + judgement.adverse.map { NearMiss($0, kind: .adverse, reason: "works against the criterion") }
    }

    private init(_ finding: Finding, kind: Kind, reason: String) {
        let topic = zip(finding.highlights, finding.terms).first { $0.0.kind == .topic }
        self.init(
            kind: kind, criterion: finding.criterion, strand: finding.strand,
            words: topic.map { finding.words(of: $0.0) } ?? finding.quote,
            term: topic?.1 ?? "", reason: reason)
    }

    private static func guards(of finding: Finding) -> String {
        finding.guards.map { "\($0.guardCue.rawValue) by “\($0.words)”" }.joined(separator: ", ")
    }
}
