/// Cuts sentences into clauses, the reach of a guard.
///
/// A clause ends at a semicolon, a colon, a dash between spaces, a bracket or the bar between two table cells, in Chinese also at a
/// comma, and before the words of the rulebook's clause-break cues.
enum ClauseSplitter {
    /// Start offsets of the clauses of one sentence, the sentence's own start first.
    ///
    /// - Parameters:
    ///   - bytes: the passage's text in UTF-8.
    ///   - breaks: where clause-break cues begin, in order, over the whole passage.
    static func clauseStarts(in bytes: [UInt8], sentence: Range<Int>, language: String, breaks: [Int]) -> [Int] {
        var starts = [sentence.lowerBound]
        var index = sentence.lowerBound
        var nextBreak = breaks.partitioningIndex { $0 > sentence.lowerBound }
        while index < sentence.upperBound {
            if nextBreak < breaks.count, breaks[nextBreak] == index {
                starts.append(index)
                nextBreak += 1
            }
            let length = separatorLength(in: bytes, at: index, end: sentence.upperBound, language: language)
            if length > 0, index + length < sentence.upperBound { starts.append(index + length) }
            index += max(1, length)
            while nextBreak < breaks.count, breaks[nextBreak] < index { nextBreak += 1 }
        }
        return starts
    }

    /// Length in bytes of a separator of clauses at `index`, or 0.
    private static func separatorLength(in bytes: [UInt8], at index: Int, end: Int, language: String) -> Int {
        switch bytes[index] {
        case UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"):
            return 1
        case UInt8(ascii: ","):
            return language == "zh" ? 1 : 0
        case UInt8(ascii: ":"):
            return index + 1 < end && bytes[index + 1] == UInt8(ascii: " ") ? 1 : 0
        case UInt8(ascii: "-"):
            let spaced = index > 0 && bytes[index - 1] == 0x20 && index + 1 < end && bytes[index + 1] == 0x20
            return spaced ? 1 : 0
        case 0xD8:  // ؛
            return index + 1 < end && bytes[index + 1] == 0x9B ? 2 : 0
        case 0xE2:  // — and – between spaces
            guard index + 3 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x94 || bytes[index + 2] == 0x93
            else { return 0 }
            return bytes[index + 2] == 0x94 || bytes[index + 3] == 0x20 ? 3 : 0
        case 0xEF:  // full-width ； ： （ ） ，
            guard index + 2 < end, bytes[index + 1] == 0xBC else { return 0 }
            switch bytes[index + 2] {
            case 0x9B, 0x9A, 0x88, 0x89: return 3
            case 0x8C: return language == "zh" ? 3 : 0
            default: return 0
            }
        default:
            return 0
        }
    }
}

extension Array {
    /// The first index whose element meets the predicate, the array being parted by it; `count` where none does.
    func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
