import PlanReading
import Rulebook

/// The plan that a rule test's text makes: blocks parted by blank lines, as in Markdown without its inline marks.
struct TestPlan {
    let plan: Plan
    /// The bytes of the test's text that are not white space, for telling places in it from places in a passage.
    private let text: [UInt8]
    private let blockStarts: [Int]
    /// A code left to users (ISO 3166-1): to a test without a country every country is another one.
    private static let unnamedCountry = "XXX"

    /// A line that begins with `# ` is a heading, one with `- ` or `* ` a list item, one with ` | ` a table row.
    init(test: RuleTest) {
        text = Array(test.text.utf8)
        var blocks: [Block] = []
        var starts: [Int] = []
        var headings: [(level: Int, text: String)] = []
        for chunk in Self.chunks(of: text) {
            let (kind, level, skipped) = Self.kind(of: text[chunk])
            let content = String(decoding: text[chunk.lowerBound + skipped..<chunk.upperBound], as: UTF8.self)
            let passage = PassageBuilder().passage(text: content, language: test.language)
            guard !passage.text.isEmpty else { continue }
            if kind == .heading { headings.removeAll { $0.level >= level } }
            blocks.append(
                Block(
                    kind: kind, level: kind == .heading ? level : nil, headingPath: headings.map(\.text),
                    passage: passage))
            if kind == .heading { headings.append((level, passage.text)) }
            starts.append(chunk.lowerBound + skipped)
        }
        blockStarts = starts
        plan = Plan(
            id: "test", country: test.country ?? Self.unnamedCountry, title: test.name, year: test.year,
            documents: [Document(name: "test", format: .text, language: test.language, blocks: blocks)])
    }

    /// The place in the test's text of a place in the passage of one of its blocks.
    ///
    /// Passages differ from the text in white space alone, so a place is told by the other bytes before it.
    func range(of range: Range<Int>, inBlock block: Int) -> Range<Int> {
        let passage = Array(plan.documents[0].blocks[block].passage.text.utf8)
        let before = passage[..<range.lowerBound].count { !Self.isSpace($0) }
        let length = passage[range].count { !Self.isSpace($0) }
        let start = offset(after: before, from: blockStarts[block])
        return start..<max(start, offset(after: max(0, length - 1), from: start) + 1)
    }

    /// The first byte that is no white space once `count` such bytes have been passed.
    private func offset(after count: Int, from start: Int) -> Int {
        var left = count
        var index = start
        while index < text.count {
            if !Self.isSpace(text[index]) {
                if left == 0 { return index }
                left -= 1
            }
            index += 1
        }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

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
        let firstLine = line.prefix { $0 != UInt8(ascii: "\n") }
        let bar = Array(" | ".utf8)
        if firstLine.indices.contains(where: { firstLine[$0...].starts(with: bar) }) { return (.tableRow, 0, 0) }
        return (.paragraph, 0, 0)
    }
}
