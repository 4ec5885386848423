import Rulebook
import Scoring

/// One alternative for the whole of a term: of `SME | MSME` there are two, of most terms one.
struct TermPiece {
    let term: Term
    let pattern: TermPattern
    /// Whether the term has no other alternative.
    let isWhole: Bool

    /// The pieces of a list of terms, in order.
    static func pieces(of terms: [Term]) -> [TermPiece] {
        terms.flatMap { term in
            let alternatives = term.pattern.topLevelAlternatives
            return alternatives.map { TermPiece(term: term, pattern: $0, isWhole: alternatives.count == 1) }
        }
    }

    /// Keeps the source, which tells where words are hyphenated.
    var asTerm: Term { Term(source: term.source, pattern: pattern, location: term.location) }

    /// As written in the rule, in canonical form where it is part of a term.
    var text: String { isWhole ? term.source : pattern.text }
}

extension TermGroup {
    /// Each piece a term of its own: the same text is matched at the same places, and a match's term is the piece's place in
    /// `TermPiece.pieces(of:)`.
    var inPieces: TermGroup { TermGroup(byLanguage: byLanguage.mapValues { TermPiece.pieces(of: $0).map(\.asTerm) }) }
}

extension Rulebook {
    /// The rulebook with all terms in pieces.
    var inPieces: Rulebook {
        var result = self
        for index in criteria.indices {
            for strand in criteria[index].topic.indices {
                result.criteria[index].topic[strand].terms = criteria[index].topic[strand].terms.inPieces
            }
            result.criteria[index].except = criteria[index].except.inPieces
            result.criteria[index].adverse = criteria[index].adverse.inPieces
        }
        for index in cues.indices {
            result.cues[index].terms = cues[index].terms.inPieces
            result.cues[index].except = cues[index].except.inPieces
        }
        return result
    }

    /// The terms that a group of a compiled matcher stands for.
    func terms(of meaning: GroupMeaning) -> TermGroup {
        switch meaning {
        case .topic(let criterion, let strand): criteria[criterion].topic[strand].terms
        case .topicExcept(let criterion): criteria[criterion].except
        case .adverse(let criterion): criteria[criterion].adverse
        case .cue(let cue): cues[cue].terms
        case .cueExcept(let cue): cues[cue].except
        }
    }
}
