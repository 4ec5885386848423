/// Finds the true baseline of runs that begin with a space from elsewhere.
///
/// `mutool` gives the origin of a run's first glyph. Where that is a space that still stands on the line before (in a
/// table cell, before a raised mark), the run's letters stand higher or lower than its baseline says. Its box tells: it
/// is taller than any other run of the font.
struct BaselineRepair: Sendable {
    /// Share of the font size that letters rise above and hang below the baseline in most text fonts.
    private static let ascent = 0.89
    private static let descent = 0.22

    func repaired(_ runs: [TextRun]) -> [TextRun] {
        var result = runs
        for index in runs.indices where isSuspect(runs[index]) {
            let run = runs[index]
            let usual = runs.lazy.filter { $0.font == run.font && $0.size == run.size }.map(\.box.height).min() ?? 0
            guard usual < 0.87 * run.box.height else { continue }
            result[index].baseline = next(after: index, in: runs)?.baseline ?? guessed(run)
        }
        return result
    }

    private func isSuspect(_ run: TextRun) -> Bool {
        guard let first = run.text.unicodeScalars.first, Script.isSpace(first) else { return false }
        return run.box.height > 1.5 * run.size && !run.isBlank
    }

    /// The run that goes on where this one ends.
    private func next(after index: Int, in runs: [TextRun]) -> TextRun? {
        let run = runs[index]
        guard index + 1 < runs.count else { return nil }
        let next = runs[index + 1]
        let isAdjacent = abs(next.box.left - run.box.right) < 0.3 * run.size && !next.isBlank && next.size == run.size
        return isAdjacent && next.box.verticalOverlap(run.box) > 0.5 * run.size ? next : nil
    }

    private func guessed(_ run: TextRun) -> Double {
        let isAbove = run.box.top < run.baseline - 1.1 * run.size
        return isAbove ? run.box.top + Self.ascent * run.size : run.box.bottom - Self.descent * run.size
    }
}
