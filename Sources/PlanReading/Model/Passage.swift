/// One block's running text, cut into sentences; the smallest thing quoted as evidence.
public struct Passage: Sendable, Equatable, Codable {
    /// The text as printed, in Unicode NFC, without line breaks inside a paragraph, soft hyphens or line-end hyphens.
    /// The cells of a table row are parted by " | ".
    public var text: String
    /// BCP 47 primary subtag; a passage too short to tell inherits its document's; "und" where nothing is known.
    public var language: String
    /// Sentences as UTF-8 offsets into `text`: in order, not overlapping, without the white space around them.
    public var sentences: [Range<Int>]
    /// Amounts, numbers and dates in `text`, in order, not overlapping.
    public var quantities: [Quantity]

    public init(text: String, language: String, sentences: [Range<Int>], quantities: [Quantity] = []) {
        self.text = text
        self.language = language
        self.sentences = sentences
        self.quantities = quantities
    }
}
