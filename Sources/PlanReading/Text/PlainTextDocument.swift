extension Document {
    /// A text read as a plain-text plan of that content would be: one line is a passage, a blank line parts paragraphs.
    ///
    /// - Parameter language: BCP 47 primary subtag; nil to have it detected.
    public init(plainText: String, name: String, language: String?) {
        let content = PlainTextReader.read(plainText)
        self = DocumentAssembler().assemble(
            name: name, format: .text, pageCount: nil, unreadablePages: [], rawBlocks: content.blocks,
            notes: content.notes, reader: nil, language: language)
    }
}
