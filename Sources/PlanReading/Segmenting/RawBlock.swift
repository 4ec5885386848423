/// A block as a reader hands it over, before it is cut into sentences.
struct RawBlock: Sendable, Equatable {
    var kind: BlockKind
    /// Heading level from 1, nil for other kinds.
    var level: Int?
    /// From 1; nil where the format has no pages.
    var page: Int?
    /// Row of a table from 1; nil outside tables.
    var row: Int?
    /// Text of the whole block, lines joined, in any Unicode form. The cells of a table row are parted by " | ".
    var text: String
    /// Further pages that the block runs on to, in order.
    var pageBreaks: [PageBreak]
    /// The cells of a table row from the first column on, empty ones too; none where the reader does not know columns.
    var cells: [String]
    /// The fields of a row of a table of measures, in `text`, which is normalised already.
    var record: MeasureRecord?

    init(
        kind: BlockKind, level: Int? = nil, page: Int? = nil, row: Int? = nil, text: String,
        pageBreaks: [PageBreak] = [], cells: [String] = [], record: MeasureRecord? = nil
    ) {
        self.kind = kind
        self.level = level
        self.page = page
        self.row = row
        self.text = text
        self.pageBreaks = pageBreaks
        self.cells = cells
        self.record = record
    }
}
