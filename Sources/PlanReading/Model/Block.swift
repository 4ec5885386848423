/// One block of a document: a heading, a paragraph, a list item, a table row, or something around the text.
public struct Block: Sendable, Equatable, Codable {
    public var kind: BlockKind
    /// Heading level from 1, nil for other kinds.
    public var level: Int?
    /// Page the block begins on, from 1; nil where the format has no pages.
    public var page: Int?
    /// Further pages that the block runs on to, in order; offsets into the passage's text.
    public var pageBreaks: [PageBreak]
    /// Row of a table from 1, the header row counted; nil outside tables.
    public var row: Int?
    /// Headings above this block, outermost first; a heading's own text is not in its path.
    public var headingPath: [String]
    public var passage: Passage
    /// The fields of a row of a table of measures; nil for any other block.
    public var record: MeasureRecord?

    public init(
        kind: BlockKind, level: Int? = nil, page: Int? = nil, pageBreaks: [PageBreak] = [], row: Int? = nil,
        headingPath: [String] = [], passage: Passage, record: MeasureRecord? = nil
    ) {
        self.kind = kind
        self.level = level
        self.page = page
        self.pageBreaks = pageBreaks
        self.row = row
        self.headingPath = headingPath
        self.passage = passage
        self.record = record
    }

    /// The page that a place in the passage's text stands on.
    public func page(at offset: Int) -> Int? {
        pageBreaks.last { $0.offset <= offset }?.page ?? page
    }
}

/// What a block is in its document.
public enum BlockKind: String, Sendable, Codable, CaseIterable {
    case heading, paragraph
    case listItem = "list-item"
    case tableRow = "table-row"
    case caption, footnote
    case pageHeader = "page-header"
    case pageFooter = "page-footer"
    case pageNumber = "page-number"
    case contents, bibliography
    /// Lists of abbreviations and terms.
    case glossary

    /// Kinds that are part of what the plan says. The others are read and shown by `extract`, never quoted as evidence.
    public var isRunningText: Bool {
        switch self {
        case .heading, .paragraph, .listItem, .tableRow, .caption, .footnote: true
        case .pageHeader, .pageFooter, .pageNumber, .contents, .bibliography, .glossary: false
        }
    }
}
