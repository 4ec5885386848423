/// Finds the footnotes of a page: smaller type below all other text, opened by a mark.
struct FootnoteFinder: Sendable {
    var metrics: DocumentMetrics

    /// The page without its footnotes, and the footnotes from top to bottom, each as its lines.
    func parted(_ page: PageLines, followsFootnote: Bool) -> (body: PageLines, footnotes: [[TextLine]]) {
        let small = footnoteLines(of: page, followsFootnote: followsFootnote)
        guard !small.isEmpty else { return (page, []) }
        var body = page
        body.lines.removeAll { small.contains($0) }
        var footnotes: [[TextLine]] = []
        for line in small {
            if footnotes.isEmpty || Self.hasMark(line) {
                footnotes.append([line])
            } else {
                footnotes[footnotes.count - 1].append(line)
            }
        }
        return (body, footnotes)
    }

    private func footnoteLines(of page: PageLines, followsFootnote: Bool) -> [TextLine] {
        let limit = 0.92 * metrics.bodySize
        func isSmall(_ line: TextLine) -> Bool { line.size <= limit || line.startsRaised }
        let lowest = page.lines.lazy.filter { !isSmall($0) }.map(\.baseline).max() ?? 0
        let candidates = page.lines.filter { isSmall($0) && $0.baseline > lowest && !$0.isTurned }
            .sorted { ($0.baseline, $0.box.left) < ($1.baseline, $1.box.left) }
        let tail = lowestLines(of: candidates)
        let start = tail.firstIndex { Self.hasMark($0) && $0.baseline > 0.4 * page.height }
        guard let start else { return [] }
        if followsFootnote, let first = tail.first, first.baseline > 0.55 * page.height { return Array(tail) }
        return Array(tail[start...])
    }

    /// What stands below the last table and the last wide gap.
    private func lowestLines(of lines: [TextLine]) -> ArraySlice<TextLine> {
        var start = lines.count
        while start > 0 {
            let line = lines[start - 1]
            let sharesBaseline = start > 1 && abs(lines[start - 2].baseline - line.baseline) < 0.3 * line.size
            if line.gapBefore != nil || sharesBaseline { break }
            if start < lines.count, lines[start].baseline - line.baseline > 2.6 * line.size { break }
            start -= 1
        }
        return lines[start...]
    }

    /// "12 European Commission", "* At constant prices", "[3] …", or a raised number.
    static func hasMark(_ line: TextLine) -> Bool {
        if line.startsRaised { return true }
        let text = line.text
        if text.hasPrefix("*") || text.hasPrefix("†") { return true }
        var rest = text[...]
        let isBracketed = rest.hasPrefix("[") || rest.hasPrefix("(")
        if isBracketed { rest = rest.dropFirst() }
        let digits = rest.prefix(while: \.isNumber)
        guard (1...3).contains(digits.count) else { return false }
        rest = rest.dropFirst(digits.count)
        guard let next = rest.first else { return false }
        if isBracketed { return next == "]" || next == ")" }
        return next == " " && rest.dropFirst().first?.isLetter ?? false || next.isUppercase
    }
}
