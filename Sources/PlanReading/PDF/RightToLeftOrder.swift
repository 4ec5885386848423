import Foundation

/// Brings runs of Arabic and Hebrew into reading order. Most programs draw them as they look, from left to right.
struct RightToLeftOrder: Sendable {
    /// The runs of a page in reading order. A page that is mostly in such a script is mirrored, so that lines, columns
    /// and cells follow one another to the right as elsewhere. Pages without such scripts stay as they are.
    func ordered(_ runs: [TextRun]) -> [TextRun] {
        guard runs.contains(where: \.isRightToLeft) else { return runs }
        let ordered = rowsInOrder(runs)
        guard isDominant(in: runs) else { return ordered }
        return ordered.map { run in
            var run = run
            (run.box.left, run.box.right) = (-run.box.right, -run.box.left)
            run.originX = run.box.left
            return run
        }
    }

    private func rowsInOrder(_ runs: [TextRun]) -> [TextRun] {
        var result: [TextRun] = []
        var row: [TextRun] = []
        for run in runs {
            if let first = row.first, abs(run.baseline - first.baseline) > 0.2 * max(run.size, first.size) {
                result += inOrder(row)
                row = []
            }
            row.append(run)
        }
        return result + inOrder(row)
    }

    private func inOrder(_ row: [TextRun]) -> [TextRun] {
        guard isDominant(in: row) else { return row }
        return withLeftToRightSpans(row.map(logical).sorted { $0.box.right > $1.box.right })
    }

    private func isDominant(in runs: [TextRun]) -> Bool {
        var balance = 0
        for run in runs {
            for scalar in run.text.unicodeScalars where scalar.properties.isAlphabetic {
                balance += Script.isRightToLeft(scalar) ? 1 : -1
            }
        }
        return balance > 0
    }

    /// Numbers and Latin words that were drawn in several runs read from left to right: each becomes one run.
    private func withLeftToRightSpans(_ runs: [TextRun]) -> [TextRun] {
        var result: [TextRun] = []
        for run in runs {
            if let last = result.last, isLeftToRight(last), isLeftToRight(run),
                last.box.left - run.box.right < 0.3 * run.size
            {
                var joined = run
                joined.text = run.text + last.text
                joined.box = run.box.union(last.box)
                result[result.count - 1] = joined
            } else {
                result.append(run)
            }
        }
        return result
    }

    private func isLeftToRight(_ run: TextRun) -> Bool {
        !run.isRightToLeft && run.text.unicodeScalars.contains(where: Self.isLeftToRight)
    }

    /// The run with its letters in reading order. Its first glyph stands at the left if it was written as it looks.
    private func logical(_ run: TextRun) -> TextRun {
        guard run.isRightToLeft, run.originX - run.box.left < 0.25 * run.box.width else { return run }
        var run = run
        run.text = Self.reversed(run.text)
        return run
    }

    /// Reverses the text but for the numbers and Latin words within; presentation forms become plain letters.
    static func reversed(_ text: String) -> String {
        var result: [Character] = []
        var span: [Character] = []
        // Separators belong to a number only where it goes on behind them.
        var separators: [Character] = []
        for character in text.precomposedStringWithCompatibilityMapping.reversed() {
            if character.unicodeScalars.contains(where: Self.isLeftToRight) {
                span += separators + [character]
                separators = []
            } else if !span.isEmpty, ".,:/%-".contains(character) {
                separators.append(character)
            } else {
                result += span.reversed() + separators + [character]
                (span, separators) = ([], [])
            }
        }
        return String(result + span.reversed() + separators)
    }

    private static func isLeftToRight(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType != nil || (scalar.properties.isAlphabetic && !Script.isRightToLeft(scalar))
    }
}
