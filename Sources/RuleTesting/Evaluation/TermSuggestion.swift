/// A phrase that one group of texts has more often than another, for the author to judge.
public struct TermSuggestion: Sendable, Equatable {
    public var phrase: String
    /// BCP 47 primary subtag of the texts.
    public var language: String
    /// Of the log-odds ratio; 1.96 is the usual bound.
    public var z: Double
    /// Texts of the group that have it, and of the group compared with.
    public var count: Int
    public var comparedCount: Int
}

/// Finds over-represented phrases by their log-odds ratio. A text counts once for a phrase, however often it says it.
public struct TermSuggester: Sendable {
    /// Pseudo-counts of the prior, about five short texts: small groups are drawn towards what all texts say. In a small set it is less, a
    /// tenth of all counts.
    static let priorSize = 500.0
    static let priorShare = 0.1
    static let smallestZ = 1.96
    static let fewestTexts = 2
    public static let limit = 20

    private let grams: [TextGrams]
    private let judgements: [Judgement]

    public init(_ evaluation: Evaluation) {
        judgements = evaluation.judgements.filter { $0.outcome != .notJudged }
        grams = judgements.map { TextGrams($0.text.text, language: $0.language) }
    }

    /// By language, most telling first, at most `limit` for each; phrases within longer ones that as many texts have are left out.
    public func suggestions(in outcome: Judgement.Outcome, against other: Judgement.Outcome) -> [TermSuggestion] {
        Set(judgements.map(\.language)).sorted().flatMap { language in
            let places = judgements.indices.filter { judgements[$0].language == language }
            let found = (0..<TextGrams.lengths).flatMap { length in
                suggestions(
                    length: length, language: language, all: places.map { grams[$0] },
                    first: places.filter { judgements[$0].outcome == outcome }.map { grams[$0] },
                    second: places.filter { judgements[$0].outcome == other }.map { grams[$0] })
            }
            let sorted = found.sorted { ($0.z, $1.phrase) > ($1.z, $0.phrase) }
            return Self.withoutParts(sorted).prefix(Self.limit)
        }
    }

    private func suggestions(
        length: Int, language: String, all: [TextGrams], first: [TextGrams], second: [TextGrams]
    ) -> [TermSuggestion] {
        let candidates = Self.counts(of: first, length: length).filter { $0.value >= Self.fewestTexts }
        guard !candidates.isEmpty else { return [] }
        let compared = Self.counts(of: second, length: length, among: candidates)
        let background = Self.counts(of: all, length: length, among: candidates)
        let sizes = [first, second, all].map { group in Double(group.reduce(0) { $0 + $1.byLength[length].count }) }
        return candidates.compactMap { phrase, count in
            let odds = LogOdds(
                first: LogOdds.Count(word: Double(count), all: sizes[0]),
                second: LogOdds.Count(word: Double(compared[phrase] ?? 0), all: sizes[1]),
                background: LogOdds.Count(word: Double(background[phrase] ?? 0), all: sizes[2]),
                priorSize: min(Self.priorSize, Self.priorShare * sizes[2]))
            guard odds.z >= Self.smallestZ else { return nil }
            return TermSuggestion(
                phrase: phrase, language: language, z: odds.z, count: count, comparedCount: compared[phrase] ?? 0)
        }
    }

    private static func counts(
        of texts: [TextGrams], length: Int, among known: [String: Int]? = nil
    ) -> [String: Int] {
        texts.reduce(into: [:]) { counts, text in
            for phrase in text.byLength[length] where known.map({ $0[phrase] != nil }) ?? true {
                counts[phrase, default: 0] += 1
            }
        }
    }

    /// Chinese writes no spaces between words.
    private static func isPart(_ part: String, of whole: String) -> Bool {
        guard part.count < whole.count else { return false }
        let isHan = part.unicodeScalars.first?.properties.isIdeographic ?? false
        return isHan ? whole.contains(part) : " \(whole) ".contains(" \(part) ")
    }

    private static func withoutParts(_ sorted: [TermSuggestion]) -> [TermSuggestion] {
        sorted.filter { part in
            !sorted.contains { whole in
                whole.count == part.count && whole.comparedCount == part.comparedCount
                    && isPart(part.phrase, of: whole.phrase)
            }
        }
    }
}
