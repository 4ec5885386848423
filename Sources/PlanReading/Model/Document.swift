/// One file as read: blocks in reading order, each with its page.
public struct Document: Sendable, Equatable, Codable {
    /// Path relative to the input that was named, with "/" between folders.
    public var name: String
    public var format: DocumentFormat
    /// Number of pages, nil for formats that have none (HTML, Markdown, text, DOCX, ODT).
    public var pageCount: Int?
    /// Pages (from 1) without a text layer, in order. Never to be taken for pages that say nothing.
    public var unreadablePages: [Int]
    /// The main language as a BCP 47 primary subtag, "und" where undetermined.
    public var language: String
    public var blocks: [Block]
    public var notes: [ReadingNote]
    /// The program that read it and its version, such as "mutool 1.21.1"; nil where Touchstone's own readers did.
    public var reader: String?
    /// How tables of measures were read, the whole file or tables in its text; empty where there are none.
    public var tables: [TableLayout]

    public init(
        name: String, format: DocumentFormat, pageCount: Int? = nil, unreadablePages: [Int] = [],
        language: String = "und", blocks: [Block] = [], notes: [ReadingNote] = [], reader: String? = nil,
        tables: [TableLayout] = []
    ) {
        self.name = name
        self.format = format
        self.pageCount = pageCount
        self.unreadablePages = unreadablePages
        self.language = language
        self.blocks = blocks
        self.notes = notes
        self.reader = reader
        self.tables = tables
    }

    /// The name by which ids know the document: that of a table keeps still when the table is saved in another format.
    public var stableName: String {
        guard format.isTable, let dot = name.lastIndex(of: "."), name[dot...].allSatisfy({ $0 != "/" }) else {
            return name
        }
        return String(name[..<dot])
    }

    /// Whether a plan's text may go on from one file to the next: files of one format that are not tables of measures.
    public func continues(_ other: Document) -> Bool { format == other.format && !format.isTable }
}

/// The file formats that Touchstone tells apart.
public enum DocumentFormat: String, Sendable, Codable, CaseIterable {
    case pdf, docx, odt, html, markdown, text
    // Tables of measures.
    case csv, xlsx, ods, json, jsonl, yaml

    /// Whether files of the format are tables and nothing else.
    public var isTable: Bool {
        switch self {
        case .pdf, .docx, .odt, .html, .markdown, .text: false
        case .csv, .xlsx, .ods, .json, .jsonl, .yaml: true
        }
    }
}
