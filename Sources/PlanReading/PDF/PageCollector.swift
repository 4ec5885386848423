/// Gathers the pages of a document as lines: runs are let go page by page, since there are many more of them.
struct PageCollector: Sendable {
    private(set) var pages: [PageLines] = []
    /// Pages without a text layer that can be read.
    private(set) var textless: [Int] = []
    /// UTF-8 bytes of text so far.
    private(set) var byteCount = 0

    var hasNoText: Bool { textless.count == pages.count }

    mutating func add(_ page: PageRuns) {
        let lines = Self.isReadable(page.runs) ? PDFStructure().lines(of: page) : []
        pages.append(PageLines(number: page.number, height: page.height, lines: lines))
        byteCount += lines.reduce(0) { $0 + $1.text.utf8.count }
        if lines.isEmpty { textless.append(page.number) }
    }

    /// Fonts without a character map give replacement characters: text that nobody can read.
    private static func isReadable(_ runs: [TextRun]) -> Bool {
        var visible = 0
        var unknown = 0
        for run in runs {
            for scalar in run.text.unicodeScalars where !Script.isSpace(scalar) {
                visible += 1
                if scalar == "\u{FFFD}" { unknown += 1 }
            }
        }
        return visible > 0 && unknown * 2 < visible
    }
}
