/// Reads an HTML page into blocks.
struct HTMLReader: Sendable {
    var name: String
    var limits: ReadingLimits

    func read(_ bytes: [UInt8]) throws(ReadingError) -> ReadContent {
        let decoded = try TextDecoder(name: name).decode(bytes, declared: HTMLEncoding.declared(in: bytes))
        let handler = HTMLHandler(textLimit: limits.textBytes)
        do {
            try HTMLStream.parse(decoded.text, handler: handler)
        } catch {
            throw .pageTooLarge(name)
        }
        return ReadContent(
            blocks: handler.finished(), statedTitle: LineJoiner.folded(handler.title),
            notes: decoded.notes)
    }
}
