import Foundation

/// The words of a title, by which two titles of the same measure are told from titles of two.
struct TitleWords: Sendable, Equatable {
    private let counts: [String: Int]
    private let total: Int

    /// Words in lower case without diacritics; every Han character is a word.
    init(_ title: String) {
        var counts: [String: Int] = [:]
        let folded = title.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var word = ""
        func close() {
            if !word.isEmpty { counts[word, default: 0] += 1 }
            word = ""
        }
        for scalar in folded.unicodeScalars {
            if scalar.properties.isIdeographic {
                close()
                counts[String(scalar), default: 0] += 1
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
            } else {
                close()
            }
        }
        close()
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    /// Twice the words in common over all words of both, 0–1: the F1 score of either against the other.
    func likeness(to other: TitleWords) -> Double {
        guard total + other.total > 0 else { return 0 }
        let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
        return Double(2 * shared) / Double(total + other.total)
    }
}
