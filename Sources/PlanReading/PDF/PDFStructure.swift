/// Makes blocks of the pages of a PDF: the whole way from runs with positions to headings, paragraphs, list items, table
/// rows and what stands around them. Pure: the same pages give the same blocks.
struct PDFStructure: Sendable {
    /// Blocks in reading order.
    func blocks(of pages: [PageLines]) -> [RawBlock] {
        let parted = PageFurniture().parted(pages)
        let metrics = DocumentMetrics(pages: parted.map(\.body.lines))
        let hyphenation = Hyphenation(lines: parted.flatMap { $0.body.lines.map(\.text) })
        let composer = BlockComposer(metrics: metrics, joiner: TextJoiner(hyphenation: hyphenation))
        var pieces: [PagePiece] = []
        var hadFootnote = false
        var contentsEnd: Int?
        for (furniture, body) in parted {
            let (text, footnotes) = FootnoteFinder(metrics: metrics).parted(body, followsFootnote: hadFootnote)
            hadFootnote = !footnotes.isEmpty
            let items = pageItems(text.lines)
            let split = ContentsDetector().split(items, pageCount: pages.count, following: contentsEnd)
            contentsEnd = split.flatMap { $0.after.isEmpty ? $0.lastPage : nil }
            pieces += assembled(
                items, split: split, furniture: furniture, footnotes: footnotes, page: body.number, metrics: metrics)
        }
        return composer.blocks(of: pieces)
    }

    /// The lines of one page in drawing order; turned text comes last.
    func lines(of page: PageRuns) -> [TextLine] {
        let assembler = LineAssembler()
        let across = RightToLeftOrder().ordered(page.runs.filter { $0.direction == .across })
        var lines = PartJoiner().joined(ReadingOrder().drawn(assembler.lines(of: across)))
        for direction in [TextRun.Direction.up, .down, .upsideDown] {
            let turned = page.runs.filter { $0.direction == direction }.map { $0.turnedUpright() }
            lines += PartJoiner().joined(assembler.lines(of: turned)).map { line in
                var line = line
                line.isTurned = true
                return line
            }
        }
        return lines
    }

    private func pageItems(_ lines: [TextLine]) -> [PageItem] {
        let order = ReadingOrder()
        let across = order.withColumnsParted(PageGrouping().items(of: lines.filter { !$0.isTurned }))
        return order.sorted(across) + PageGrouping().chunks(of: lines.filter(\.isTurned)).map { .flow($0) }
    }

    private func assembled(
        _ items: [PageItem], split: ContentsDetector.Split?, furniture: [PageFurniture.Item], footnotes: [[TextLine]],
        page: Int, metrics: DocumentMetrics
    ) -> [PagePiece] {
        let rows = TableRows(assembler: ParagraphAssembler(metrics: metrics))
        func known(_ kind: BlockKind, _ lines: [TextLine]) -> PagePiece {
            PagePiece(page: page, content: .known(kind, lines))
        }
        var pieces = furniture.filter { $0.kind == .pageHeader }.map { known($0.kind, [$0.line]) }
        if let split {
            pieces += rows.pieces(of: split.before, page: page)
            pieces += split.entries.map { known(.contents, $0) }
            pieces += rows.pieces(of: split.after, page: page)
        } else {
            pieces += rows.pieces(of: items, page: page)
        }
        pieces += footnotes.map { known(.footnote, $0) }
        pieces += furniture.filter { $0.kind != .pageHeader }.map { known($0.kind, [$0.line]) }
        return pieces
    }
}
