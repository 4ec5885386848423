/// Puts the runs of a page together to lines, in drawing order.
///
/// PDF programs cut a line wherever the font, the language or the spelling mark changes ("P", "ART I: NATION", "AL"),
/// so the distance between two runs decides whether there is a space.
struct LineAssembler: Sendable {
    /// Distances in multiples of the font size.
    private static let segmentGap = 0.75
    private static let overlapLimit = -0.6

    /// Lines and parts of lines that stand across the page. A part that follows another on its baseline has `gapBefore`.
    func lines(of runs: [TextRun]) -> [TextLine] {
        var lines: [TextLine] = []
        var builder: LineBuilder?
        for run in BaselineRepair().repaired(withoutDuplicates(runs)) {
            if run.isBlank {
                builder?.note(blank: run)
                continue
            }
            var run = run
            let hasLeadingSpace = run.text.unicodeScalars.first.map(Script.isSpace) ?? false
            run.text = GlyphText.cleaned(run.text, font: run.font)
            if run.isBlank { continue }
            if var current = builder, let join = join(current, run) {
                switch join {
                case .continues(let hasSpace):
                    current.append(run, spaced: hasSpace || hasLeadingSpace)
                    builder = current
                case .newPart(let gap):
                    lines.append(current.line)
                    builder = LineBuilder(run, gapBefore: gap)
                }
            } else {
                if let current = builder { lines.append(current.line) }
                builder = LineBuilder(run, gapBefore: nil)
            }
        }
        if let current = builder { lines.append(current.line) }
        return lines.filter { !$0.text.isEmpty }
    }

    private enum Join {
        case continues(spaced: Bool)
        case newPart(gap: Double)
    }

    /// How the run goes on from the line; nil where it stands elsewhere.
    private func join(_ line: LineBuilder, _ run: TextRun) -> Join? {
        let size = max(line.size, run.size)
        let isRaisedOrLowered = min(line.lastSize, run.size) <= 0.82 * size
        let shift = abs(run.baseline - line.baseline)
        guard shift <= (isRaisedOrLowered ? 0.6 : 0.18) * size else { return nil }
        let gap = line.gap(to: run)
        guard gap > Self.overlapLimit * size else { return nil }
        if isRaisedOrLowered && shift > 0.18 * size && gap > 0.6 * size { return nil }
        if gap > Self.segmentGap * size { return .newPart(gap: gap) }
        return .continues(spaced: line.hasPendingSpace || gap > line.spaceGap(before: run.text) * size)
    }

    /// Some programs draw a word twice, a hair apart, to make it look bold.
    private func withoutDuplicates(_ runs: [TextRun]) -> [TextRun] {
        var result: [TextRun] = []
        result.reserveCapacity(runs.count)
        for run in runs {
            let isDuplicate = result.suffix(4).contains { other in
                other.text == run.text && !run.isBlank && abs(other.box.left - run.box.left) < 0.15 * run.size
                    && abs(other.baseline - run.baseline) < 0.15 * run.size
            }
            if !isDuplicate { result.append(run) }
        }
        return result
    }
}
