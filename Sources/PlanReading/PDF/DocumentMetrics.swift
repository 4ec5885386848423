/// What is usual in a document: the size of its text and the distance of its lines.
struct DocumentMetrics: Sendable, Equatable {
    /// Font size of most characters, in points.
    var bodySize: Double
    /// Distance between the baselines of neighbouring lines, by font size in tenths of a point.
    private var pitches: [Int: Double]
    /// Where lines of the body size end, in points from the left.
    var bodyRight: Double

    init(pages: [[TextLine]]) {
        var characters: [Int: Int] = [:]
        var drops: [Int: [Int: Int]] = [:]
        for page in pages {
            for line in page { characters[Self.key(line.size), default: 0] += line.text.unicodeScalars.count }
            for (line, next) in zip(page, page.dropFirst()) where abs(next.size - line.size) < 0.3 {
                let drop = next.baseline - line.baseline
                guard drop > 0.8 * line.size, drop < 2.4 * line.size, next.box.horizontalOverlap(line.box) > 0 else {
                    continue
                }
                drops[Self.key(line.size), default: [:]][Int((drop * 2).rounded()), default: 0] += 1
            }
        }
        let body = Self.mostFrequent(characters) ?? 100
        let rights = pages.joined().filter { Self.key($0.size) == body }.map(\.box.right).sorted()
        bodySize = Double(body) / 10
        pitches = Dictionary(
            uniqueKeysWithValues: drops.compactMap { size, counts in
                guard let frequent = Self.mostFrequent(counts) else { return nil }
                // One or two wide steps are gaps between paragraphs rather than the distance of lines.
                let isSettled = counts.values.reduce(0, +) >= 3
                let widest = isSettled ? Double(frequent) : 0.145 * Double(size) * 2
                return (size, min(Double(frequent), widest) / 2)
            })
        bodyRight = rights.isEmpty ? 0 : rights[rights.count * 85 / 100]
    }

    /// The usual distance between lines of this size.
    func pitch(size: Double) -> Double { pitches[Self.key(size)] ?? 1.25 * size }

    private static func key(_ size: Double) -> Int { Int((size * 10).rounded()) }

    private static func mostFrequent(_ counts: [Int: Int]) -> Int? {
        counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
}
