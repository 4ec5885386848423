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

    /// A sentence cut off by the end of a page: nothing ends it, and what follows does not begin one.
    private static func goesOn(_ chunk: TextChunk, _ next: TextChunk) -> Bool {
        guard let last = chunk.lines.last, let first = next.lines.first, !last.endsSentence, first.marker == nil,
            last.width >= 40, let letter = first.text.unicodeScalars.first
        else { return false }
        return letter.properties.isLowercase || LineJoiner.isSpaceless(letter)
    }
}
