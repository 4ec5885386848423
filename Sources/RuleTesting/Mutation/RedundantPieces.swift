import Matching
import Rulebook

/// Tells which pieces of a criterion's terms no text could miss, as others match all that they match.
struct RedundantPieces {
    private let comparison: TermComparison
    /// Pieces of the strands in order, then `except`, then adverse ones: the list of each.
    private let owners: [Owner]
    private let starts: [Owner: Int]

    enum Owner: Hashable {
        case strand(Int)
        case except, adverse
    }

    init(_ criterion: Criterion, language: String) {
        let lists: [(Owner, TermGroup)] =
            criterion.topic.enumerated().map { (.strand($0.offset), $0.element.terms) }
            + [(.except, criterion.except), (.adverse, criterion.adverse)]
        var terms: [Term] = []
        var owners: [Owner] = []
        var starts: [Owner: Int] = [:]
        for (owner, group) in lists {
            let pieces = TermPiece.pieces(of: group.byLanguage[language] ?? [])
            starts[owner] = terms.count
            terms += pieces.map(\.asTerm)
            owners += Array(repeating: owner, count: pieces.count)
        }
        self.owners = owners
        self.starts = starts
        comparison = TermComparison(language: language, terms: terms)
    }

    /// Whether the rule would find the same without a piece of a list.
    func contains(_ piece: Int, of owner: Owner) -> Bool {
        guard let start = starts[owner] else { return false }
        let place = start + piece
        if !comparison.terms(covering: place, where: { owners[$0] == owner }).isEmpty { return true }
        switch owner {
        case .strand: return !comparison.terms(covering: place) { owners[$0] == .except }.isEmpty
        case .except:
            return !comparison.canHold(place) { if case .strand = owners[$0] { true } else { false } }
        case .adverse: return false
        }
    }
}
