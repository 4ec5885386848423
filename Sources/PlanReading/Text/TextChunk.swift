/// Printed lines that belong together.
struct TextChunk: Sendable, Equatable {
    var lines: [PrintedLine]
    /// A kind that the layout settles; nil where the text has to tell.
    var kind: BlockKind?
}

/// Parts a text by its blank lines.
enum BlankLineLayout {
    /// One chunk between two blank lines; notes under a rule are footnotes, and a paragraph goes on over a page's end.
    static func chunks(_ pages: [[PrintedLine]]) -> [TextChunk] {
        var chunks: [TextChunk] = []
        for page in pages {
            var isNote = false
            var isFirst = true
            for lines in page.split(whereSeparator: \.isBlank) {
                for (index, part) in lines.split(omittingEmptySubsequences: false, whereSeparator: \.isFootnoteRule)
                    .enumerated()
                {
                    if index > 0 { isNote = true }
                    guard let first = part.first else { continue }
                    if isNote, first.text.prefixMatch(of: /[\[(]?\d{1,3}[\])]?[.\s]/) == nil { isNote = false }
                    let chunk = TextChunk(lines: Array(part), kind: isNote ? .footnote : nil)
                    if isFirst, !isNote, let last = chunks.lastIndex(where: { $0.kind == nil }),
                        goesOn(chunks[last], chunk)
                    {
                        chunks[last].lines += chunk.lines
                    } else {
                        chunks.append(chunk)
                    }
                    isFirst = false
                }
            }
        }
        return chunks
    }

    /// A paragraph cut off by the end of a page: nothing ends its sentence, and what follows does not begin one; or a sentence ends there
    /// with the line full, which the last line of a paragraph seldom is.
    private static func goesOn(_ chunk: TextChunk, _ next: TextChunk) -> Bool {
        guard let last = chunk.lines.last, let first = next.lines.first, first.marker == nil, last.width >= 40,
            let letter = first.text.unicodeScalars.first
        else { return false }
        if last.endsSentence { return isFull(last, of: chunk, before: next) && !opensWithTitle(next) }
        return letter.properties.isLowercase || LineJoiner.isSpaceless(letter)
    }

    /// Lines longer than this were not broken for a page, and tell nothing.
    private static let printedWidth = 120

    /// The next line's first word would not have fitted on the line.
    private static func isFull(_ last: PrintedLine, of chunk: TextChunk, before next: TextChunk) -> Bool {
        let width = (chunk.lines + next.lines).map(\.width).max() ?? 0
        guard width <= printedWidth, let text = next.lines.first?.text, let scalar = text.unicodeScalars.first else {
            return false
        }
        let word = LineJoiner.isSpaceless(scalar) ? 2 : 1 + text.prefix { $0 != " " }.unicodeScalars.count
        return last.width + word > width
    }

    private static func opensWithTitle(_ chunk: TextChunk) -> Bool {
        guard let first = chunk.lines.first else { return false }
        let next = chunk.lines.dropFirst().first
        return TitleEvidence.rank(first.text, marker: first.marker, next: next) != nil
            || next.flatMap { TitleEvidence.underlineRank($0, under: first) } != nil
    }
}
