/// What was read of a PDF file.
struct PDFExtract: Sendable, Equatable {
    /// In reading order; text in Unicode NFC.
    var blocks: [RawBlock]
    var pageCount: Int
    /// Pages (from 1) that show something but have no text layer.
    var unreadablePages: [Int]
    var notes: [ReadingNote]
    /// The program that read it and its version, such as "mutool 1.21.1".
    var reader: String
}
