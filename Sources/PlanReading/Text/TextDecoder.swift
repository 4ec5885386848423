/// Turns the bytes of a text or HTML file into text and says what was assumed.
struct TextDecoder: Sendable {
    var name: String

    struct Decoded: Sendable, Equatable {
        var text: String
        var notes: [ReadingNote]
    }

    /// Decodes by byte order mark, by sound UTF-8, by what the page declares, or by plausibility, in this order.
    func decode(_ bytes: [UInt8], declared: TextEncoding? = nil) throws(ReadingError) -> Decoded {
        guard var guess = EncodingDetector.detect(bytes) else { throw ReadingError.binaryText(name) }
        var notes: [ReadingNote] = []
        if let declared, !guess.isCertain, guess.markLength == 0,
            let read = CharacterDecoder.decode(bytes, as: declared), read.errors * 200 <= max(200, bytes.count)
        {
            guess = EncodingDetector.Guess(encoding: declared, isCertain: true)
        }
        guard let decoded = CharacterDecoder.decode(Array(bytes.dropFirst(guess.markLength)), as: guess.encoding) else {
            throw ReadingError.binaryText(name)
        }
        if !guess.isCertain, guess.encoding != .utf8 {
            notes.append(.encodingAssumed(name, guess.encoding.name))
        }
        if decoded.errors > 0 { notes.append(.charactersLost(name, decoded.errors, guess.encoding.name)) }
        return Decoded(text: decoded.text, notes: notes)
    }
}
