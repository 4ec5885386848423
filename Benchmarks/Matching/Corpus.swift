import Foundation

/// Text of one language as the scanner gets it: passages cut into sentences.
struct Corpus {
    struct Passage {
        var text: String
        var sentences: [Range<Int>]
    }

    var language: String
    var passages: [Passage] = []
    var byteCount = 0

    /// One passage for each line of a text; sentences end at a full stop and a space, or at 。
    init(language: String, text: String) {
        self.language = language
        for line in text.split(whereSeparator: \.isNewline) {
            let passage = Passage(text: String(line), sentences: Self.sentences(of: Array(line.utf8)))
            passages.append(passage)
            byteCount += passage.text.utf8.count + 1
        }
    }

    private static func sentences(of bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        for index in bytes.indices {
            let endsLatin = bytes[index] == UInt8(ascii: " ") && index > 0 && bytes[index - 1] == UInt8(ascii: ".")
            let endsHan = index > 1 && bytes[index - 2] == 0xE3 && bytes[index - 1] == 0x80 && bytes[index] == 0x82
            guard endsLatin || endsHan else { continue }
            sentences.append(start..<index)
            start = index + 1
        }
        return start < bytes.count ? sentences + [start..<bytes.count] : sentences
    }

    var text: String { passages.map(\.text).joined(separator: "\n") + "\n" }
}
