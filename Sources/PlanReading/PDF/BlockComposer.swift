/// Turns the pieces of all pages into blocks with kind, level and text.
struct BlockComposer: Sendable {
    var metrics: DocumentMetrics
    var joiner: TextJoiner

    func blocks(of pieces: [PagePiece]) -> [RawBlock] {
        let classifier = HeadingClassifier(metrics: metrics)
        let joiner = joiner
        let isHeading: @Sendable (Paragraph) -> Bool = {
            classifier.style(of: $0, text: joiner.text(of: $0.lines.map(\.text))) != nil
        }
        let joined = BreakJoiner(metrics: metrics, isHeading: isHeading).joined(pieces)
        let candidates = joined.map { piece -> HeadingStyle? in
            guard piece.continuations.isEmpty, let paragraph = piece.paragraph else { return nil }
            return classifier.style(of: paragraph, text: joiner.text(of: paragraph.lines.map(\.text)))
        }
        let styles = TitlePage.withoutMinorHeadings(joined, candidates)
        let levels = HeadingClassifier.levels(of: styles.compactMap { $0 })
        let blocks = zip(joined, styles).map { block(of: $0, level: $1.flatMap { levels[$0] }) }
        return ReferenceSection.marked(LostRows.restored(blocks.filter { !$0.text.isEmpty }))
    }

    private func block(of piece: PagePiece, level: Int?) -> RawBlock {
        switch piece.content {
        case .known(let kind, let lines):
            return RawBlock(kind: kind, page: piece.page, text: text(of: lines, kind: kind))
        case .row(let cells, let number):
            let text = cells.map { joiner.text(of: $0.map(\.text)) }.joined(separator: " | ")
            return RawBlock(kind: .tableRow, page: piece.page, row: number, text: text)
        case .paragraph(let paragraph):
            var bytes = Array(joiner.text(of: paragraph.lines.map(\.text)).utf8)
            var breaks: [PageBreak] = []
            for continuation in piece.continuations {
                for (index, line) in continuation.lines.enumerated() {
                    let offset = joiner.append(line.text, to: &bytes)
                    let isNewPage = continuation.page != breaks.last?.page ?? piece.page
                    if index == 0, isNewPage { breaks.append(PageBreak(offset: offset, page: continuation.page)) }
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let kind = level == nil ? kind(of: paragraph, text: text) : .heading
            return RawBlock(kind: kind, level: level, page: piece.page, text: text, pageBreaks: breaks)
        }
    }

    private func kind(of paragraph: Paragraph, text: String) -> BlockKind {
        if Caption.opens(text) { return .caption }
        return paragraph.marker == nil ? .paragraph : .listItem
    }

    private func text(of lines: [TextLine], kind: BlockKind) -> String {
        let text = joiner.text(of: lines.map(\.text))
        return kind == .contents ? Self.withoutLeaders(text) : text
    }

    /// The dots that lead to a page number say nothing.
    static func withoutLeaders(_ text: String) -> String {
        var result = ""
        var run = ""
        for character in text {
            if character == "." || character == "…" || character == "_" || (character == " " && !run.isEmpty) {
                run.append(character)
                continue
            }
            result += run.count(where: { $0 != " " }) > 3 ? " … " : run
            run = ""
            result.append(character)
        }
        return LineBuilder.collapsed(result + (run.count > 3 ? "" : run))
    }
}
