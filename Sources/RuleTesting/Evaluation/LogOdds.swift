#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The log-odds ratio of a word between two groups with an informative Dirichlet prior, and its z-score (Monroe, Colaresi & Quinn 2008,
/// "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict", *Political Analysis* 16(4),
/// equations 16, 20 and 22).
struct LogOdds: Sendable, Equatable {
    /// The word's count in a group.
    struct Count: Sendable, Equatable {
        var word: Double
        var all: Double
    }

    /// How much more often in the first group, as a difference of log-odds.
    let ratio: Double
    /// The ratio over its standard error.
    let z: Double

    /// - Parameters:
    ///   - background: the word's count among all texts, which the prior takes its share from.
    ///   - priorSize: pseudo-counts that the prior weighs as much as, over all words.
    init(first: Count, second: Count, background: Count, priorSize: Double) {
        let prior = priorSize * background.word / background.all
        func logOdds(_ count: Count) -> Double {
            log((count.word + prior) / (count.all + priorSize - count.word - prior))
        }
        ratio = logOdds(first) - logOdds(second)
        z = ratio / (1 / (first.word + prior) + 1 / (second.word + prior)).squareRoot()
    }
}
