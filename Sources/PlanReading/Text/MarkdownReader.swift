/// Reads Markdown into blocks: headings, paragraphs, lists, tables, quotes and notes; code is left out.
struct MarkdownReader: Sendable {
    private var blocks: [RawBlock] = []
    private var lines: [String] = []
    private var kind: BlockKind = .paragraph
    private var fence: String?
    private var isInComment = false
    private var tableRow: Int?

    private init() {}

    static func read(_ text: String) -> ReadContent {
        let (frontMatter, body) = FrontMatterText.split(text)
        var reader = MarkdownReader()
        var source = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        source.append("")
        for index in source.indices {
            reader.take(source[index], next: index + 1 < source.count ? source[index + 1] : "")
        }
        reader.flush()
        return ReadContent(
            blocks: TextPassage.unheaded(reader.blocks), frontMatter: frontMatter)
    }

    private mutating func take(_ raw: String, next: String) {
        guard !isSkipped(raw) else { return }
        let isQuoted = raw.prefix(4).contains(">")
        let line = isQuoted ? raw.replacing(/^\s{0,3}(>\s?)+/, with: "") : raw
        if isQuoted, line.allSatisfy(\.isWhitespace) { return flush() }
        let trimmed = line.trimmed
        if tableRow != nil, !trimmed.contains("|") { tableRow = nil }
        if trimmed.isEmpty { return flush() }
        if tableRow != nil { return addRow(trimmed) }
        if trimmed.contains("|"), Self.isDelimiterRow(next) {
            flush()
            tableRow = 0
            return addRow(trimmed)
        }
        if takeHeading(trimmed) || takeMark(trimmed) { return }
        lines.append(trimmed)
    }

    private mutating func takeHeading(_ line: String) -> Bool {
        if line.hasPrefix("#"), let heading = line.wholeMatch(of: /(#{1,6})(?:\s+(.*?))?\s*#*/) {
            flush()
            add(heading: String(heading.output.2 ?? ""), level: heading.output.1.count)
            return true
        }
        guard kind == .paragraph, !lines.isEmpty, line.allSatisfy({ $0 == line.first }), "=-".contains(line.prefix(1))
        else {
            return false
        }
        let title = lines.joined(separator: "\n")
        lines = []
        add(heading: title, level: line.hasPrefix("=") ? 1 : 2)
        return true
    }

    /// Rules, definitions of links and notes, and list items, by the first character that each can have.
    private mutating func takeMark(_ line: String) -> Bool {
        guard let first = line.first, "-*_+:[0123456789".contains(first) else { return false }
        if line.wholeMatch(of: /(?:[-*_]\s*){3,}|:{3,}.*|\[\[?_?TOC_?\]?\]|\[[^\]^]+\]:\s.*/) != nil {
            flush()
            return true
        }
        if let note = line.wholeMatch(of: /\[\^[^\]]+\]:\s*(.*)/) {
            flush()
            kind = .footnote
            lines.append(String(note.output.1))
            return true
        }
        guard let item = line.wholeMatch(of: /(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.+)/) else { return false }
        flush()
        let text = String(item.output.1)
        kind = text.wholeMatch(of: /\[[^\]]*\]\(#[^)]*\)/) != nil ? .contents : .listItem
        lines.append(text)
        return true
    }

    /// Code fences with what they hold, and comments over several lines.
    private mutating func isSkipped(_ line: String) -> Bool {
        let trimmed = line.trimmed
        if isInComment {
            isInComment = !trimmed.contains("-->")
            return true
        }
        if let fence {
            if trimmed.hasPrefix(fence), trimmed.allSatisfy({ $0 == fence.first }) { self.fence = nil }
            return true
        }
        if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
            flush()
            fence = String(trimmed.prefix { $0 == trimmed.first })
            return true
        }
        if trimmed.hasPrefix("<!--"), !trimmed.contains("-->") {
            isInComment = true
            return true
        }
        return false
    }

    private mutating func flush() {
        defer {
            lines = []
            kind = .paragraph
        }
        let text = LineJoiner.folded(MarkdownInline.stripped(lines.joined(separator: "\n")))
        if !text.isEmpty { blocks.append(RawBlock(kind: kind, text: text)) }
    }

    private mutating func add(heading: String, level: Int) {
        let text = LineJoiner.folded(MarkdownInline.stripped(heading))
        // "{#anchor}" after a title is a mark for the converter.
        let title = text.replacing(/\s*\{[#.][^}]*\}$/, with: "")
        if !title.isEmpty { blocks.append(RawBlock(kind: .heading, level: level, text: title)) }
    }

    private mutating func addRow(_ line: String) {
        if Self.isDelimiterRow(line) { return }
        let row = (tableRow ?? 0) + 1
        tableRow = row
        var cells = line.replacing("\\|", with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false)
            .map { LineJoiner.folded(MarkdownInline.stripped(String($0))).replacing("\u{1}", with: "|") }
        let text = cells.filter { !$0.isEmpty }.joined(separator: " | ")
        // Lines may stand at both ends of a row, or at none.
        if line.hasPrefix("|") { cells.removeFirst() }
        if line.hasSuffix("|"), !cells.isEmpty { cells.removeLast() }
        if !text.isEmpty { blocks.append(RawBlock(kind: .tableRow, row: row, text: text, cells: cells)) }
    }

    private static func isDelimiterRow(_ line: String) -> Bool {
        line.contains("-") && line.contains("|") && line.allSatisfy { "|-: \t".contains($0) }
    }
}

/// The rule for the shortest texts.
enum TextPassage {
    /// A text of a single block is a passage, whatever it looks like: a title alone heads nothing.
    static func unheaded(_ blocks: [RawBlock]) -> [RawBlock] {
        guard blocks.count == 1, let only = blocks.first, only.kind == .heading else { return blocks }
        return [RawBlock(kind: .paragraph, text: only.text)]
    }
}
