/// Reads plain text into blocks. A blank line parts paragraphs and a single line break does not, unless the whole text
/// is printed with a blank line after every line.
struct PlainTextReader: Sendable {
    private let joiner: LineJoiner
    private var blocks: [RawBlock] = []
    /// Rank of each heading by its place in `blocks`; ranks become levels at the end.
    private var ranks: [Int: Int] = [:]

    static func read(_ text: String) -> ReadContent {
        let rawPages = text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false).map { lines(of: Array($0)) }
        let (pageLines, running) = RunningLines.removed(from: rawPages)
        let pages = pageLines.map { $0.map(PrintedLine.init) }
        var reader = PlainTextReader(joiner: LineJoiner(document: pageLines.flatMap(\.self)))
        let all = Array(pages.joined(separator: [PrintedLine("")]))
        let chunks = SpreadLayout.fits(all) ? SpreadLayout.chunks(all) : BlankLineLayout.chunks(pages)
        for index in chunks.indices {
            reader.take(chunks[index], next: index + 1 < chunks.count ? chunks[index + 1].lines.first : nil)
        }
        let blocks = TextPassage.unheaded(reader.levelled())
        return ReadContent(
            blocks: running.filter { $0.kind == .pageHeader } + blocks + running.filter { $0.kind != .pageHeader })
    }

    /// The lines of a page, by any of Unicode's ends of lines.
    private static func lines(of page: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = 0
        var index = 0
        while index < page.count {
            let length = lineEnd(in: page, at: index)
            if length > 0 {
                lines.append(String(decoding: page[start..<index], as: UTF8.self))
                start = index + length
            }
            index += max(1, length)
        }
        return lines + [String(decoding: page[start...], as: UTF8.self)]
    }

    /// How many bytes the end of a line takes at a place; 0 where none stands.
    private static func lineEnd(in page: [UInt8], at index: Int) -> Int {
        switch page[index] {
        case 0x0D where index + 1 < page.count && page[index + 1] == 0x0A: 2
        case 0x0A...0x0D: 1
        case 0xC2, 0xE2:
            switch page.scalar(at: index) {
            case "\u{85}": 2
            case "\u{2028}", "\u{2029}": 3
            default: 0
            }
        default: 0
        }
    }

    private init(joiner: LineJoiner) { self.joiner = joiner }

    private mutating func take(_ chunk: TextChunk, next: PrintedLine?) {
        if let kind = chunk.kind { return add(kind, chunk.lines) }
        if takeTable(chunk.lines) { return }
        var lines = chunk.lines[...]
        while let (title, rank, count) = leadingTitle(lines, next: next) {
            ranks[blocks.count] = rank
            blocks.append(RawBlock(kind: .heading, text: title))
            lines = lines.dropFirst(count)
        }
        for item in items(Array(lines)) { addItem(item) }
    }

    /// A heading at the front of the chunk, and how many lines it takes.
    private func leadingTitle(_ lines: ArraySlice<PrintedLine>, next: PrintedLine?) -> (String, Int, Int)? {
        guard let first = lines.first else { return nil }
        let rest = lines.dropFirst()
        if let second = rest.first, let rank = TitleEvidence.underlineRank(second, under: first) {
            return (first.text, rank, 2)
        }
        if lines.count <= 3 {
            let text = joiner.joined(lines.map(\.text))
            let isList = lines.count > 1 && rest.contains { $0.marker != nil }
            if !isList, let rank = TitleEvidence.rank(text, marker: first.marker, next: next) {
                return (text, rank, lines.count)
            }
        }
        // Straight above its text a title has to be shorter than the text and numbered or in capitals.
        guard let second = rest.first, second.marker == nil, first.width <= 80,
            first.width * 10 < (rest.map(\.width).max() ?? 0) * 7,
            second.text.first.map({ !$0.isLowercase }) ?? false, !TitleEvidence.isCapitals(second.text)
        else { return nil }
        if case .number = first.marker { return nil }
        return TitleEvidence.rank(first.text, marker: first.marker, next: second).map { (first.text, $0, 1) }
    }

    /// Rows whose cells are parted by tabs or upright lines.
    private mutating func takeTable(_ lines: [PrintedLine]) -> Bool {
        guard lines.count >= 2 else { return false }
        let marks = [UInt8(ascii: "|"), UInt8(ascii: "\t")]
        guard let mark = marks.first(where: { mark in lines.allSatisfy { $0.text.utf8.contains(mark) } }) else {
            return false
        }
        for (index, line) in lines.enumerated() {
            let cells = line.text.utf8.split(separator: mark).map { LineJoiner.folded(String(Substring($0))) }
                .filter { cell in cell.contains { !"-+:= ".contains($0) } }
            if !cells.isEmpty {
                blocks.append(RawBlock(kind: .tableRow, row: index + 1, text: cells.joined(separator: " | ")))
            }
        }
        return true
    }

    /// The items of a list that is printed without blank lines, or the whole chunk.
    private func items(_ lines: [PrintedLine]) -> [[PrintedLine]] {
        guard !lines.isEmpty else { return [] }
        if Self.isUnwrapped(lines) { return lines.map { [$0] } }
        let opening = lines.indices.filter { lines[$0].marker?.opensItem ?? false }
        let isList = opening.first == 0 || opening.count > 1
        var items: [[PrintedLine]] = []
        for index in lines.indices {
            let follows = index > 0 && PrintedLine.endsSentence(lines[index - 1].text)
            let isBullet = lines[index].marker == .bullet
            if index == 0
                || (opening.contains(index)
                    && (isList && (isBullet || follows || isShort(lines, index - 1)) || follows))
            {
                items.append([lines[index]])
            } else {
                items[items.count - 1].append(lines[index])
            }
        }
        return items
    }

    private func isShort(_ lines: [PrintedLine], _ index: Int) -> Bool {
        lines[index].width * 10 < (lines.map(\.width).max() ?? 0) * 8 || lines[index].marker?.opensItem ?? false
    }

    /// Lines that are far longer than any page is wide, each ended like a sentence, were never broken: each is a
    /// paragraph.
    private static func isUnwrapped(_ lines: [PrintedLine]) -> Bool {
        lines.count > 1 && lines.dropLast().allSatisfy(\.endsSentence)
            && lines.map(\.width).sorted()[lines.count / 2] > 160
    }

    private mutating func addItem(_ lines: [PrintedLine]) {
        guard let first = lines.first else { return }
        let length = lines.reduce(0) { $0 + $1.width }
        switch first.marker {
        case .bullet:
            var lines = lines
            lines[0].text = String(first.text.dropFirst()).trimmed
            add(.listItem, lines)
        case .letter: add(.listItem, lines)
        case .number: add(length <= 160 ? .listItem : .paragraph, lines)
        default: add(.paragraph, lines)
        }
    }

    private mutating func add(_ kind: BlockKind, _ lines: [PrintedLine]) {
        let text = joiner.joined(lines.filter { !$0.isFootnoteRule }.map(\.text))
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        blocks.append(RawBlock(kind: kind, text: text))
    }

    /// Turns ranks into levels without gaps.
    private func levelled() -> [RawBlock] {
        let used = Set(ranks.values).sorted()
        var blocks = blocks
        for (index, rank) in ranks { blocks[index].level = (used.firstIndex(of: rank) ?? 0) + 1 }
        return blocks
    }
}
