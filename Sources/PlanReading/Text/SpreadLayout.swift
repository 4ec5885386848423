/// The layout of texts taken out of PDF files in which a blank line stands after every printed line: there a blank line
/// parts nothing, and paragraphs show by their last, shorter line and by what opens the next.
enum SpreadLayout {
    /// Nearly every line has one blank line after it, and about half of them are cut in mid-sentence at full width.
    static func fits(_ lines: [PrintedLine]) -> Bool {
        let printed = lines.indices.filter { !lines[$0].isBlank }
        guard printed.count >= 8 else { return false }
        let width = fullWidth(lines)
        guard (30...140).contains(width) else { return false }
        let spaced = printed.filter { $0 + 1 >= lines.count || lines[$0 + 1].isBlank }
        let cut = spaced.filter { !lines[$0].endsSentence && lines[$0].width * 100 >= width * 80 }
        return spaced.count * 10 >= printed.count * 8 && cut.count * 100 >= spaced.count * 45
    }

    /// The width that nine lines in ten do not pass.
    static func fullWidth(_ lines: [PrintedLine]) -> Int {
        let widths = lines.filter { !$0.isBlank && !$0.isAddress }.map(\.width).sorted()
        return widths.isEmpty ? 0 : widths[(widths.count - 1) * 9 / 10]
    }

    static func chunks(_ lines: [PrintedLine]) -> [TextChunk] {
        var state = State(fullWidth: fullWidth(lines))
        var gap = 0
        for line in lines {
            if line.isBlank {
                gap += 1
            } else {
                state.take(line, gap: gap)
                gap = 0
            }
        }
        return state.finished()
    }

    private struct State {
        let fullWidth: Int
        var chunks: [TextChunk] = []
        var body: [PrintedLine] = []
        /// Footnotes of the page, which come after the paragraph that the page's end cuts in two.
        var notes: [TextChunk] = []
        var isInNotes = false
        var isAfterPageEnd = false
        var lastNumber: Int?

        init(fullWidth: Int) { self.fullWidth = fullWidth }

        mutating func take(_ line: PrintedLine, gap: Int) {
            if line.isFootnoteRule {
                isInNotes = true
                lastNumber = nil
            } else if isInNotes, takeNote(line) {
                return
            } else {
                if begins(line, gap: isAfterPageEnd ? 1 : gap) { endParagraph() }
                isAfterPageEnd = false
                body.append(line)
            }
        }

        /// Whether the line belongs to the notes at the foot of the page; the first that does not begins the next page.
        private mutating func takeNote(_ line: PrintedLine) -> Bool {
            let number = line.text.prefixMatch(of: /(\d{1,3})\s+\S/).flatMap { Int($0.output.1) }
            if let number, lastNumber.map({ number == $0 + 1 }) ?? true {
                lastNumber = number
                notes.append(TextChunk(lines: [line], kind: .footnote))
                return true
            }
            let isComplete =
                notes.last?.lines.last.map { last in
                    last.isAddress
                        || last.text.last.map { ".。)）".contains($0) } ?? false && last.width * 100 < fullWidth * 95
                } ?? true
            if lastNumber != nil, !isComplete || line.isAddress {
                notes[notes.count - 1].lines.append(line)
                return true
            }
            isInNotes = false
            isAfterPageEnd = true
            return false
        }

        private func begins(_ line: PrintedLine, gap: Int) -> Bool {
            guard let last = body.last else { return true }
            if gap > 1 { return true }
            let isFull = last.width * 100 >= fullWidth * 85
            if last.endsSentence { return !isFull || line.marker != nil }
            if !isFull, line.marker != nil { return true }
            return last.width * 100 < fullWidth * 60
        }

        private mutating func endParagraph() {
            if !body.isEmpty { chunks.append(TextChunk(lines: body)) }
            body = []
            chunks += notes
            notes = []
        }

        mutating func finished() -> [TextChunk] {
            endParagraph()
            return chunks
        }
    }
}
