import Scoring

/// The first sentences on a plan: its score or why it has none, its weakest message, its best and its poorest criterion.
struct Verdict {
    let words: ReportWords

    func sentences(
        on scorecard: Scorecard, standing: (rank: Int, of: Int)?, uncertainty: PlanUncertainty? = nil
    ) -> [String] {
        let phrase = words.phrase
        var sentences = [outcome(of: scorecard)]
        if let standing { sentences.append(phrase(.verdictRank, String(standing.rank), String(standing.of))) }
        if let uncertainty { sentences += intervals(uncertainty) }
        switch scorecard.state {
        case .unreadable, .unsupported: return sentences
        case .scored, .partial, .withheld: break
        }
        if let id = scorecard.weakestMessage,
            let score = scorecard.messages.first(where: { $0.id == id })?.score
        {
            sentences.append(
                phrase(.verdictWeakest, words.language.quoted(words.title(ofMessage: id)), words.score(score)))
        }
        sentences.append(extremes(of: scorecard))
        let missing = scorecard.documents.filter { !$0.unreadablePages.isEmpty }
            .map { "\(PageRanges($0.unreadablePages)) (\($0.name))" }
        if !missing.isEmpty { sentences.append(phrase(.pagesMissing, missing.joined(separator: "; "))) }
        return sentences.filter { !$0.isEmpty }
    }

    private func outcome(of scorecard: Scorecard) -> String {
        let phrase = words.phrase
        switch scorecard.state {
        case .scored:
            return phrase(.verdictScored, words.score(scorecard.score), words.score(scorecard.arithmeticScore))
        case .partial:
            return phrase(
                .verdictPartial, words.criteriaCounted(scorecard), words.score(scorecard.score),
                words.score(scorecard.arithmeticScore))
        case .withheld:
            let pages = PageCount(scorecard)
            let withheld = phrase(
                .verdictWithheld, phrase(.countOf, String(pages.readable ?? 0), String(pages.total ?? 0)))
            guard let bounds = scorecard.bounds else { return withheld }
            return withheld + words.sentenceGap
                + phrase(.verdictBounds, words.score(bounds.low), words.score(bounds.high))
        case .unreadable: return phrase(.verdictUnreadable)
        case .unsupported: return phrase(.verdictUnsupported)
        }
    }

    /// The interval of the score, that of the rank, and what they cover.
    private func intervals(_ uncertainty: PlanUncertainty) -> [String] {
        guard let score = uncertainty.score else { return [] }
        let phrase = words.phrase
        var sentences = [
            phrase(.verdictInterval, words.score(score.low), words.score(score.high), words.score(score.median))
        ]
        if let rank = uncertainty.rank {
            sentences.append(
                rank.low == rank.high
                    ? phrase(.verdictRankSteady, words.rank(rank.low))
                    : phrase(.verdictRankInterval, words.rank(rank.low), words.rank(rank.high)))
        }
        let measured = uncertainty.measuredCriteria.count
        sentences.append(measured == 0 ? phrase(.intervalWeights) : phrase(.intervalMeasured, String(measured)))
        return sentences
    }

    private func extremes(of scorecard: Scorecard) -> String {
        let weighted = words.criteriaWithWeight
        let counted = scorecard.criteria.filter { $0.state.counts && weighted.contains($0.id) }
        guard var best = counted.first, var worst = counted.first else { return "" }
        // The first in the rulebook's order wins a tie.
        for criterion in counted {
            if Self.isWeaker(best, than: criterion) { best = criterion }
            if Self.isWeaker(criterion, than: worst) { worst = criterion }
        }
        if counted.count == 1 {
            let title = words.language.quoted(words.title(ofCriterion: best.id))
            return words.phrase(.verdictOnly, title, String(best.rung.rawValue), words.name(of: best.rung))
        }
        if best.rung == worst.rung {
            return words.phrase(.verdictEven, String(best.rung.rawValue), words.name(of: best.rung))
        }
        let (bestTitle, worstTitle) = (words.title(ofCriterion: best.id), words.title(ofCriterion: worst.id))
        return words.phrase(
            .verdictStrongest, words.language.quoted(bestTitle), String(best.rung.rawValue), words.name(of: best.rung),
            words.language.quoted(worstTitle), String(worst.rung.rawValue), words.name(of: worst.rung))
    }

    private static func isWeaker(_ left: CriterionScore, than right: CriterionScore) -> Bool {
        (left.score ?? 0, left.rung) < (right.score ?? 0, right.rung)
    }
}
