/// The headings open at a place in a document, and the section around the text that it may be in.
struct Outline {
    private var headings: [(level: Int, text: String)] = []
    private var section: (kind: BlockKind, level: Int)?

    /// The kind of the next block: its own, or that of the bibliography, glossary or contents it stands in.
    mutating func kind(of raw: RawBlock, text: String) -> BlockKind {
        switch raw.kind {
        case .pageHeader, .pageFooter, .pageNumber, .contents, .bibliography, .glossary: return raw.kind
        case .heading, .paragraph, .listItem, .tableRow, .caption, .footnote: break
        }
        if ContentsEntry.hasLeaders(text) { return .contents }
        if raw.kind == .heading, let section, section.kind == .contents, ContentsEntry.isPlausible(text) {
            return .contents
        }
        if raw.kind == .heading { closeSection(before: raw.level ?? 1, heading: text) }
        if let opened = opening(raw, text: text) { return opened }
        guard let section else { return raw.kind }
        if section.kind == .contents { return ContentsEntry.isPlausible(text) ? .contents : raw.kind }
        return section.kind
    }

    /// The headings above a block of that kind.
    func path(above raw: RawBlock, kind: BlockKind) -> [String] {
        guard kind == .heading else { return headings.map(\.text) }
        return headings.filter { $0.level < raw.level ?? 1 }.map(\.text)
    }

    mutating func open(_ heading: String, level: Int) {
        close(from: level)
        headings.append((level, heading))
    }

    private mutating func close(from level: Int) {
        while let last = headings.last, last.level >= level { headings.removeLast() }
    }

    /// A heading, or a paragraph that is nothing but such a title, opens a section that is not running text.
    private mutating func opening(_ raw: RawBlock, text: String) -> BlockKind? {
        guard raw.kind == .heading || raw.kind == .paragraph, let kind = SectionTitles.kind(of: text) else {
            return nil
        }
        if raw.kind == .heading { close(from: raw.level ?? 1) }
        section = (kind, raw.kind == .heading ? raw.level ?? 1 : Int.max)
        return kind
    }

    private mutating func closeSection(before level: Int, heading: String) {
        guard let open = section else { return }
        if level <= open.level || SectionTitles.isAnnex(heading) { section = nil }
    }
}
