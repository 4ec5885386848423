/// Guesses what a misspelt key was meant to be.
enum Spelling {
    /// The word at the least distance, if that is at most a third of the letters; the first of several.
    static func nearest(to word: String, among words: [String]) -> String? {
        let limit = max(1, word.count / 3)
        return words.map { (distance(word.lowercased(), $0), $0) }.filter { $0.0 <= limit }.min { $0.0 < $1.0 }?.1
    }

    /// Damerau–Levenshtein distance with adjacent swaps: insertions, deletions, substitutions and swaps of neighbours.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
