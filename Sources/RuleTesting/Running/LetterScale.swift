/// Places of a text counted in letters and digits: what stays as it is when the text is printed in another way.
struct LetterScale {
    /// By offset in UTF-8 bytes, how many letters and digits begin before it; one more than there are bytes.
    private let before: [Int]
    /// The bytes of each letter and digit.
    private let ranges: [Range<Int>]

    init(_ text: some Collection<UInt8>) {
        let bytes = Array(text)
        var before: [Int] = []
        before.reserveCapacity(bytes.count + 1)
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let length = Self.length(at: index, in: bytes)
            for _ in 0..<length { before.append(ranges.count) }
            if Self.isLetter(at: index, in: bytes) { ranges.append(index..<index + length) }
            index += length
        }
        before.append(ranges.count)
        self.before = before
        self.ranges = ranges
    }

    /// The letters in a range of bytes.
    func letters(_ bytes: Range<Int>) -> Range<Int> {
        let start = before[min(bytes.lowerBound, before.count - 1)]
        return start..<max(start, before[min(bytes.upperBound, before.count - 1)])
    }

    /// From the first letter's first byte to the last one's last.
    func bytes(_ letters: Range<Int>) -> Range<Int> {
        guard !letters.isEmpty, letters.upperBound <= ranges.count else { return 0..<0 }
        return ranges[letters.lowerBound].lowerBound..<ranges[letters.upperBound - 1].upperBound
    }

    private static func length(at index: Int, in bytes: [UInt8]) -> Int {
        let length =
            switch bytes[index] {
            case 0..<0xC0: 1
            case 0xC0..<0xE0: 2
            case 0xE0..<0xF0: 3
            default: 4
            }
        return min(length, bytes.count - index)
    }

    private static func isLetter(at index: Int, in bytes: [UInt8]) -> Bool {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0xC3: return false  // ASCII signs, Latin-1 signs
        case 0xCC: return false  // combining marks
        case 0xCD: return index + 1 < bytes.count && bytes[index + 1] >= 0xB0
        case 0xE2: return false  // punctuation, currencies, arrows, forms
        case 0xE3: return index + 1 < bytes.count && bytes[index + 1] != 0x80  // CJK punctuation
        case 0xEF: return false  // presentation and full-width forms
        default: return true
        }
    }
}
