/// What a scan found, and where the text's words stand.
public struct ScanResult: Sendable, Equatable {
    /// Each match once, in order of place; the longer before the shorter, then by group and term.
    public var matches: [Match]
    /// UTF-8 offset of each word's first byte.
    public var wordStarts: [Int32]
    /// UTF-8 offset behind each word's last byte.
    public var wordEnds: [Int32]

    public init(matches: [Match] = [], wordStarts: [Int32] = [], wordEnds: [Int32] = []) {
        self.matches = matches
        self.wordStarts = wordStarts
        self.wordEnds = wordEnds
    }

    /// The words that overlap a range of UTF-8 offsets; empty, at the place where words would stand, if none does.
    public func words(in range: Range<Int>) -> Range<Int> {
        let first = wordEnds.partitioningIndex { Int($0) > range.lowerBound }
        let end = wordStarts.partitioningIndex { Int($0) >= range.upperBound }
        return first..<max(first, end)
    }

    /// Words strictly between two ranges of UTF-8 offsets, whichever comes first; 0 where they touch or overlap.
    public func wordsBetween(_ first: Range<Int>, _ second: Range<Int>) -> Int {
        let words = [words(in: first), words(in: second)].sorted { $0.lowerBound < $1.lowerBound }
        return max(0, words[1].lowerBound - words[0].upperBound)
    }
}

extension Match {
    /// Whether a match comes before another in the order of matches: by place, the longer before the shorter, then by group and term.
    public static func precedes(_ first: Match, _ second: Match) -> Bool {
        if first.range.lowerBound != second.range.lowerBound { return first.range.lowerBound < second.range.lowerBound }
        if first.range.upperBound != second.range.upperBound { return first.range.upperBound > second.range.upperBound }
        return (first.group, first.term) < (second.group, second.term)
    }
}
