/// The nearest of a set of known words, for "did you mean …?".
struct Suggestion {
    /// The nearest candidate if it is near enough to be meant: at most a third of its letters differ.
    /// Ties go to the earlier candidate.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased())
            let limit = max(1, max(letters.count, other.count) / 3)
            guard abs(letters.count - other.count) <= limit else { continue }
            let distance = editDistance(letters, other)
            guard distance <= limit, distance < max(letters.count, other.count) else { continue }
            if let known = best, known.distance <= distance { continue }
            best = (candidate, distance)
        }
        return best?.candidate
    }

    /// "did you mean `x`?", or what is there to choose from.
    static func remedy(for word: String, among candidates: [String], what: String) -> String {
        if let nearest = nearest(to: word, among: candidates) { return "did you mean `\(nearest)`?" }
        if candidates.isEmpty { return "there is no \(what) yet" }
        let shown = candidates.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "choose one of \(shown)" + (candidates.count > 12 ? ", …" : "")
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other
    /// (optimal string alignment).
    static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                current[column] = min(last[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    current[column] = min(current[column], beforeLast[column - 2] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
