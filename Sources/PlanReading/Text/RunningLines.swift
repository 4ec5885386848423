/// Finds the running headers, footers and page numbers of a text whose pages are parted by form feeds.
enum RunningLines {
    /// A line that stands at the same end of at least three pages, numbers set aside, runs along.
    static let leastPages = 3

    /// The pages without their running lines, and those lines as blocks, each different one once.
    static func removed(from pages: [[String]]) -> (pages: [[String]], running: [RawBlock]) {
        guard pages.count >= leastPages else { return (pages, []) }
        var pages = pages
        var blocks: [RawBlock] = []
        for kind in [BlockKind.pageHeader, .pageFooter] {
            // Two lines at most at either end run along on any page.
            for _ in 0..<2 {
                let edges = pages.map { page in edge(page, kind).map { (index: $0, key: key(page[$0])) } }
                var counts: [String: Int] = [:]
                for edge in edges { if let edge { counts[edge.key, default: 0] += 1 } }
                guard counts.values.contains(where: { $0 >= leastPages }) else { break }
                for (number, edge) in edges.enumerated() {
                    guard let edge, counts[edge.key, default: 0] >= leastPages else { continue }
                    let line = pages[number][edge.index].trimmed
                    pages[number][edge.index] = ""
                    let isNumber = line.allSatisfy { $0.isNumber || "-–/ ".contains($0) }
                    let block = RawBlock(kind: isNumber ? .pageNumber : kind, text: LineJoiner.folded(line))
                    if !blocks.contains(block) { blocks.append(block) }
                }
            }
        }
        return (pages, blocks)
    }

    private static func edge(_ page: [String], _ kind: BlockKind) -> Int? {
        kind == .pageHeader
            ? page.firstIndex { !$0.trimmed.isEmpty } : page.lastIndex { !$0.trimmed.isEmpty }
    }

    /// The line with every number as one sign.
    private static func key(_ line: String) -> String {
        var bytes: [UInt8] = []
        var isInNumber = false
        for scalar in line.trimmed.unicodeScalars {
            let isDigit =
                scalar.isASCII ? ("0"..."9").contains(scalar) : scalar.properties.generalCategory == .decimalNumber
            if !isDigit {
                bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            } else if !isInNumber {
                bytes.append(UInt8(ascii: "#"))
            }
            isInNumber = isDigit
        }
        return LineJoiner.folded(String(decoding: bytes, as: UTF8.self))
    }
}
