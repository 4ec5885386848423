import Matching
import Rulebook

/// Terms that another criterion matches too: a sentence with them counts for both.
struct CriterionOverlapCheck {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    func diagnostics() -> [Diagnostic] { rulebook.languages.flatMap(diagnostics) }

    /// An alternative for a whole term, which is compared as if it were a term.
    private struct Alternative {
        var criterion: Int
        var term: Term
        var text: String
    }

    private func diagnostics(in language: String) -> [Diagnostic] {
        let alternatives = rulebook.criteria.enumerated().flatMap { index, criterion in
            criterion.topic.flatMap { $0.terms.byLanguage[language] ?? [] }.flatMap { term in
                term.pattern.topLevelAlternatives.map { pattern in
                    Alternative(
                        criterion: index,
                        term: Term(source: term.source, pattern: pattern, location: term.location), text: pattern.text)
                }
            }
        }
        let comparison = TermComparison(language: language, terms: alternatives.map(\.term))
        return alternatives.enumerated().compactMap { place, alternative in
            let covers = comparison.terms(covering: place) { alternatives[$0].criterion != alternative.criterion }
            guard let first = covers.first else { return nil }
            // Of two that match the same only the later one is reported.
            if first > place, comparison.terms(covering: first, where: { $0 == place }) == [place] { return nil }
            let other = alternatives[first]
            return alternative.term.diagnostic(
                .coveredInOtherCriterion,
                "`\(alternative.text)` counts for `\(rulebook.criteria[other.criterion].id)` too, by `\(other.text)` (line \(other.term.location.line))",
                remedy: "leave it if a sentence with it speaks of both")
        }
    }
}
