/// Joins a paragraph that goes on after a page or column break to one piece.
struct BreakJoiner: Sendable {
    var metrics: DocumentMetrics
    /// Whether a paragraph is a heading: text never runs on over one.
    var isHeading: @Sendable (Paragraph) -> Bool

    func joined(_ pieces: [PagePiece]) -> [PagePiece] {
        var result: [PagePiece] = []
        for piece in pieces {
            if let target = target(for: piece, in: result), let paragraph = piece.paragraph {
                result[target].continuations.append((piece.page, paragraph.lines))
                if var whole = result[target].paragraph {
                    whole.columnRight = paragraph.columnRight
                    result[target].content = .paragraph(whole)
                }
            } else {
                result.append(piece)
            }
        }
        return result
    }

    /// The piece that this one goes on from, nil if it stands for itself.
    private func target(for piece: PagePiece, in before: [PagePiece]) -> Int? {
        guard let paragraph = piece.paragraph, piece.opensFlow || isFirstText(piece, after: before),
            paragraph.marker == nil || startsLow(paragraph), !isHeading(paragraph), isBody(paragraph)
        else { return nil }
        for index in before.indices.reversed().prefix(40) {
            let candidate = before[index]
            guard piece.page - lastPage(of: candidate) <= 1 else { return nil }
            guard let open = candidate.paragraph else { continue }
            // Bold text that runs on to the end of its last line only looks like a heading.
            if isHeading(open), !(open.fillsLastLine && (startsLow(paragraph) || open.lines.count > 1)) { return nil }
            // Tables, notes, captions and labels of figures may stand between the two halves.
            guard abs(open.size - paragraph.size) < 0.08 * open.size else { continue }
            guard leavesColumn(candidate, to: piece) else { return nil }
            return goesOn(candidate, open, paragraph) ? index : nil
        }
        return nil
    }

    private func lastPage(of piece: PagePiece) -> Int { piece.continuations.last?.page ?? piece.page }

    /// On one page only what begins higher up stands in another column; what follows below a gap is another paragraph.
    private func leavesColumn(_ open: PagePiece, to next: PagePiece) -> Bool {
        guard lastPage(of: open) == next.page, let last = open.lastLine, let first = next.paragraph?.lines.first else {
            return true
        }
        return first.baseline < last.baseline
    }

    private func isFirstText(_ piece: PagePiece, after before: [PagePiece]) -> Bool {
        guard let last = before.last else { return false }
        return lastPage(of: last) < piece.page
    }

    private func isBody(_ paragraph: Paragraph) -> Bool {
        let isUsual = abs(paragraph.size - metrics.bodySize) < 0.1 * metrics.bodySize
        return (isUsual || paragraph.characterCount > 120) && !paragraph.lines.contains(where: \.isTurned)
    }

    private func startsLow(_ paragraph: Paragraph) -> Bool {
        paragraph.lines.first?.text.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
    }

    /// A semicolon ends a list item, but not a sentence in a long paragraph.
    private func isOpen(_ last: TextLine, of paragraph: Paragraph) -> Bool {
        if last.text.hasSuffix(";") { return paragraph.characterCount > 300 && paragraph.fillsLastLine }
        return !last.text.endsSentence
    }

    private func goesOn(_ piece: PagePiece, _ open: Paragraph, _ next: Paragraph) -> Bool {
        guard let last = piece.lastLine, let first = next.lines.first, isOpen(last, of: open)
        else { return false }
        let fills = last.box.right > open.columnRight - 4 * last.size
        guard let initial = first.text.unicodeScalars.first else { return false }
        if initial.properties.isLowercase { return fills || open.lines.count > 1 }
        return fills && open.characterCount > 40 && next.marker == nil
            && first.box.left < (open.lines.map(\.box.left).min() ?? 0) + 4 * first.size
    }
}
