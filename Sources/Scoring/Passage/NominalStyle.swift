import PlanReading

/// Where a passage may commit in nominal style ("Creation of …"): where its words open a heading, a list item or a table cell, behind a number or a
/// label or not; in Chinese where they open a clause.
struct NominalStyle {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Longest label before a colon, in bytes.
    private static let longestLabel = 60

    init(_ block: Block, bytes: [UInt8], clauseStarts: [Int]) {
        self.bytes = bytes
        if block.passage.language == "zh" {
            starts = clauseStarts
            return
        }
        let heads: [Int]
        switch block.kind {
        case .heading, .listItem: heads = [0]
        case .tableRow: heads = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "|") }.map { $0 + 1 }
        case .paragraph: heads = []
        default:
            starts = []
            return
        }
        let isParagraph = block.kind == .paragraph
        var starts =
            heads
            + (isParagraph ? [0] : heads).compactMap { Self.labelEnd(in: bytes, from: $0, isNumbered: isParagraph) }
        if block.kind == .heading { starts.append(MeasureLabel.length(in: bytes)) }
        self.starts = starts + Self.enumeratorEnds(in: bytes)
    }

    /// Places behind the enumerators of a list within a sentence: "Objectives: (a) Upgrade …; and (b) Regulate …".
    private static func enumeratorEnds(in bytes: [UInt8]) -> [Int] {
        bytes.indices.filter { close in
            guard bytes[close] == UInt8(ascii: ")"), close + 1 < bytes.count, bytes[close + 1] == 0x20 else {
                return false
            }
            // A letter, or a number or Roman numeral of up to four signs.
            let sign = bytes[..<close].suffix(4).reversed().prefix { (0x30...0x39).contains($0) || isRoman($0) }.count
            let isLetter = close > 0 && (0x61...0x7A).contains(bytes[close - 1])
            var before = close - (sign > 0 ? sign : isLetter ? 1 : 0) - 1
            guard before < close - 1, before >= 0 else { return false }
            if bytes[before] == UInt8(ascii: "(") { before -= 1 }
            return before >= 0 && bytes[before] == 0x20 && opensItem(bytes, before: before)
        }.map { $0 + 1 }
    }

    /// Whether a colon, semicolon or comma stands before the space at `space`, a short word such as "and" between them or not.
    private static func opensItem(_ bytes: [UInt8], before space: Int) -> Bool {
        bytes[..<space].suffix(6).contains { ":;,".utf8.contains($0) }
    }

    /// Whether the words at `offset` open nominal style.
    func opens(at offset: Int) -> Bool { starts.contains { opens(offset, after: $0) } }

    /// Where a label ends that says what follows ("Sub-programme 4.5: ", "Composante 1.3 : ", "Markets: ", "Axe 5. "), behind its mark; nil where there is none.
    ///
    /// - Parameter isNumbered: whether only a word with a number counts: in a paragraph any words may stand before a colon.
    private static func labelEnd(in bytes: [UInt8], from start: Int, isNumbered: Bool) -> Int? {
        var index = start
        var letters = 0
        var wordCount = 0
        var wasDigit = false
        while index < bytes.count, index - start <= longestLabel {
            let byte = bytes[index]
            let isEnd = index + 1 < bytes.count && (bytes[index + 1] == 0x20 || bytes[index + 1] == 0xC2)
            switch byte {
            case UInt8(ascii: ":") where isEnd:
                return letters >= 3 && (!isNumbered || wasDigit && wordCount <= 3) ? index + 1 : nil
            case UInt8(ascii: ".") where isEnd && wasDigit && letters >= 3:
                return wordCount <= 3 ? index + 1 : nil
            case UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "("):
                return nil
            case 0x20, 0xC2, 0xA0:
                break
            case 0x30...0x39, UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
                wasDigit = true
            case UInt8(ascii: "."):
                break
            default:
                letters += 1
                wasDigit = false
            }
            if byte == 0x20, letters > 0 { wordCount += 1 }
            index += 1
        }
        return nil
    }

    /// Whether only numbering, bullets and white space stand between `start` and `offset`.
    private func opens(_ offset: Int, after start: Int) -> Bool {
        guard start <= offset, offset - start <= 24 else { return false }
        // Letters of the word, and those that are no Roman numeral's.
        var letters = 0
        var others = 0
        for byte in bytes[start..<offset] {
            // The lead byte of a Latin letter with an accent, of a Greek, Cyrillic or Arabic one counts as a letter too.
            if (0x61...0x7A).contains(byte | 0x20) || (0xC3...0xDB).contains(byte) {
                letters += 1
                if !Self.isRoman(byte) { others += 1 }
            } else if byte == 0x20 {
                letters = 0
                others = 0
            }
            // "a)", "C3.R1": numbering has at most two letters in a row, but for "(viii)".
            if letters > 2 && others > 0 || (0xE3...0xE9).contains(byte) { return false }
        }
        return true
    }

    private static func isRoman(_ byte: UInt8) -> Bool { "ivx".utf8.contains(byte) }
}
