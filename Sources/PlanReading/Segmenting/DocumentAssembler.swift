/// Turns what a reader found into a document: normalised text, heading paths, sections that are not running text,
/// languages, sentences and quantities.
struct DocumentAssembler {
    var builder = PassageBuilder()

    /// - Parameter language: told by the user or a manifest; nil to have it detected.
    func assemble(
        name: String, format: DocumentFormat, pageCount: Int?, unreadablePages: [Int], rawBlocks: [RawBlock],
        notes: [ReadingNote], reader: String?, language: String?
    ) -> Document {
        let placed = place(rawBlocks)
        let languages = self.languages(of: placed, told: language, document: name)
        let blocks = zip(placed, languages.ofBlocks).map { placed, language in
            block(placed, language: language)
        }
        return Document(
            name: name, format: format, pageCount: pageCount, unreadablePages: unreadablePages,
            language: languages.ofDocument, blocks: Self.withTableAmounts(blocks), notes: notes + languages.notes,
            reader: reader)
    }

    private func block(_ placed: Placed, language: String) -> Block {
        var passage = builder.passage(normalised: placed.text, language: language)
        let record = placed.raw.record
        if let record { passage.quantities = record.settled(passage.quantities) }
        return Block(
            kind: placed.kind, level: placed.kind == .heading ? placed.raw.level : nil, page: placed.raw.page,
            pageBreaks: placed.pageBreaks, row: placed.raw.row, headingPath: placed.headingPath, passage: passage,
            record: record)
    }

    /// Numbers of table rows become amounts where the block above the table gives their unit. What stands around the text on a page
    /// does not part a table.
    private static func withTableAmounts(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        // The block above the table, and the one above it where that is a heading.
        var above: [Passage] = []
        var unit: TableUnit?
        for index in blocks.indices where blocks[index].kind.isRunningText {
            let block = blocks[index]
            guard block.kind == .tableRow else {
                above = (block.kind == .heading ? above.suffix(1) : []) + [block.passage]
                unit = nil
                continue
            }
            if !above.isEmpty {
                unit = above.lazy.compactMap { TableUnit(title: $0.text, language: $0.language) }.first
                above = []
            }
            guard block.record == nil, let amount = unit?.amount(in: block.passage) else { continue }
            blocks[index].passage.quantities = blocks[index].passage.quantities.map {
                $0.range == amount.range ? amount : $0
            }
        }
        return blocks
    }

    /// A raw block with its place among the headings, and its kind as its section makes it.
    private struct Placed {
        var raw: RawBlock
        var text: String
        var pageBreaks: [PageBreak]
        var kind: BlockKind
        var headingPath: [String]
    }

    private func place(_ rawBlocks: [RawBlock]) -> [Placed] {
        var outline = Outline()
        var placed: [Placed] = []
        placed.reserveCapacity(rawBlocks.count)
        for raw in rawBlocks {
            let (text, offsets) = TextNormaliser.normalise(raw.text, offsets: raw.pageBreaks.map(\.offset))
            if text.isEmpty { continue }
            let pageBreaks = zip(offsets, raw.pageBreaks).map { PageBreak(offset: $0, page: $1.page) }
            let kind = outline.kind(of: raw, text: text)
            let headingPath = outline.path(above: raw, kind: kind)
            placed.append(Placed(raw: raw, text: text, pageBreaks: pageBreaks, kind: kind, headingPath: headingPath))
            if kind == .heading { outline.open(text, level: raw.level ?? 1) }
        }
        return placed
    }

    private func languages(
        of blocks: [Placed], told: String?, document name: String
    ) -> (ofDocument: String, ofBlocks: [String], notes: [ReadingNote]) {
        if let told { return (told, blocks.map { _ in told }, []) }
        let detector = builder.detector
        let guesses = blocks.map { detector.guess($0.text) }
        let running = zip(blocks, guesses).filter { $0.0.kind.isRunningText }.map { (text: $0.0.text, guess: $0.1) }
        let document = detector.documentLanguage(of: running)
        let ofBlocks = zip(blocks, guesses).map {
            detector.passageLanguage(of: $0.text, guess: $1, document: document.language)
        }
        return (document.language, ofBlocks, LanguageNote.notes(for: document, file: name, isEmpty: running.isEmpty))
    }
}

/// What has to be said about the language of a document.
enum LanguageNote {
    static func notes(for guess: LanguageGuess, file: String, isEmpty: Bool) -> [ReadingNote] {
        if guess.isReliable || isEmpty { return [] }
        if guess.language == "und" {
            return [
                ReadingNote(
                    severity: .warning, code: "R140",
                    message: "\(file): its language cannot be told; name it with --plan-language, or in plan.yaml.",
                    file: file)
            ]
        }
        return [
            ReadingNote(
                severity: .warning, code: "R141",
                message: "\(file): is too short to tell its language and was read as \"\(guess.language)\"; "
                    + "if that is wrong, name the language with --plan-language, or in plan.yaml.",
                file: file)
        ]
    }
}
