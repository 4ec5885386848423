/// The difference of two texts by lines, in the unified form that `diff -u` prints.
public enum TextDiff {
    private struct Line {
        /// " ", "-" or "+".
        var mark: Character
        var text: Substring
    }

    private static let context = 3

    /// Empty if the texts are the same; else it ends with a newline.
    public static func unified(old: String, new: String, name: String) -> String {
        let lines = marked(
            old.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline),
            new.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
        let changed = lines.indices.filter { lines[$0].mark != " " }
        guard !changed.isEmpty else { return "" }
        var text = "--- \(name)\n+++ \(name)\n"
        for hunk in hunks(around: changed, count: lines.count) {
            let before = lines[..<hunk.lowerBound]
            let oldStart = before.count { $0.mark != "+" } + 1
            let newStart = before.count { $0.mark != "-" } + 1
            let oldCount = lines[hunk].count { $0.mark != "+" }
            let newCount = lines[hunk].count { $0.mark != "-" }
            text += "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n"
            for line in lines[hunk] { text += "\(line.mark)\(line.text)\n" }
        }
        return text
    }

    private static func marked(_ old: [Substring], _ new: [Substring]) -> [Line] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [Line] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                lines.append(Line(mark: "-", text: old[oldIndex]))
                oldIndex += 1
            } else if inserted.contains(newIndex) {
                lines.append(Line(mark: "+", text: new[newIndex]))
                newIndex += 1
            } else {
                lines.append(Line(mark: " ", text: old[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        // What follows the last newline is no line.
        if let last = lines.last, last.mark == " ", last.text.isEmpty { lines.removeLast() }
        return lines
    }

    private static func hunks(around changed: [Int], count: Int) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in changed {
            let range = max(0, index - context)..<min(count, index + context + 1)
            if let last = hunks.last, range.lowerBound <= last.upperBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }
}
