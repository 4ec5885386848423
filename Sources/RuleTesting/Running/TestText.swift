import PlanReading
import Rulebook

/// The text of a rule test cut into blocks: parted by blank lines, as in Markdown without its inline marks.
struct TestText {
    /// A block before it is read.
    struct Part {
        var kind: BlockKind
        /// Heading level from 1, nil for other kinds.
        var level: Int?
        /// Lines as written, without the mark of a heading or list item.
        var lines: [String]
        /// Where the lines begin in the test's text, in UTF-8 bytes.
        var start: Int
    }

    let bytes: [UInt8]
    let parts: [Part]

    /// A line that begins with `# ` is a heading, one with `- ` or `* ` a list item, one with ` | ` a table row.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        parts = Self.chunks(of: bytes).map { chunk in
            let (kind, level, skipped) = Self.kind(of: bytes[chunk])
            let start = chunk.lowerBound + skipped
            let lines = bytes[start..<chunk.upperBound].split(separator: UInt8(ascii: "\n"))
            return Part(
                kind: kind, level: kind == .heading ? level : nil,
                lines: lines.map { String(decoding: $0, as: UTF8.self) }, start: start)
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Ranges of the text between blank lines; headings, list items and table rows end with their line.
    private static func chunks(of text: [UInt8]) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var open: Int?
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let line = text[start..<end]
            let isBlank = line.allSatisfy(isSpace)
            let standsAlone = kind(of: line).kind != .paragraph
            if isBlank || standsAlone, let from = open {
                chunks.append(from..<start)
                open = nil
            }
            if standsAlone {
                // A list item may run over lines that are set in.
                open = start
            } else if !isBlank, open == nil {
                open = start
            }
            start = end + 1
        }
        if let from = open { chunks.append(from..<text.count) }
        return chunks
    }

    private static func kind(of line: ArraySlice<UInt8>) -> (kind: BlockKind, level: Int, skipped: Int) {
        let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
        if hashes > 0, hashes <= 6, line.dropFirst(hashes).first == 0x20 { return (.heading, hashes, hashes + 1) }
        if let first = line.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "*"),
            line.dropFirst().first == 0x20
        {
            return (.listItem, 0, 2)
        }
        return hasBar(line) ? (.tableRow, 0, 0) : (.paragraph, 0, 0)
    }

    /// Whether ` | ` stands in the first line.
    private static func hasBar(_ line: ArraySlice<UInt8>) -> Bool {
        var index = line.startIndex
        while index + 2 < line.endIndex, line[index] != UInt8(ascii: "\n") {
            if line[index] == 0x20, line[index + 1] == UInt8(ascii: "|"), line[index + 2] == 0x20 { return true }
            index += 1
        }
        return false
    }
}
