/// Cuts UTF-8 text into words: runs of letters, marks and digits; numerals with their separators; single Han characters.
struct Tokenizer: Sendable {
    private let classes = CharacterClass.table
    /// Whether 's belongs to the word before it, as in English.
    let swallowsPossessive: Bool

    init(language: String) { swallowsPossessive = language == "en" }

    /// Appends the words of the text, in order.
    func tokenize(_ text: TextView, into words: inout WordBuffer) {
        var offset = 0
        var gap = Word.Traits()
        while offset < text.count {
            if text.byte(offset) == 0x20 { offset &+= 1 }
            let start = offset
            let first = text.byte(start)
            if first < 0x80 {
                let end = asciiEnd(text, from: start)
                if end == start {
                    offset = skip((classes[Int(first)], 1), in: text, at: start, words: &words, gap: &gap)
                } else if first > 0x39, text.byte(end) == 0x20 {
                    append(start..<end, possessive: 0, &gap, to: &words)
                    offset = end
                } else {
                    offset = finishWord(text, start..<end, isNumeral: first <= 0x39, &gap, &words)
                }
                continue
            }
            let scalar = characterClass(text, at: start)
            switch scalar.kind {
            case .letter, .digit:
                offset = finishWord(
                    text, start..<start &+ scalar.length, isNumeral: scalar.kind == .digit, &gap, &words)
            case .han:
                offset = start &+ scalar.length
                gap.insert(.han)
                append(start..<offset, possessive: 0, &gap, to: &words, code: text.scalar(start).value)
            default:
                offset = skip(scalar, in: text, at: start, words: &words, gap: &gap)
            }
        }
    }

    /// Appends the word that begins with the bytes in `start`, and returns where it ends.
    @inline(__always)
    private func finishWord(
        _ text: TextView, _ start: Range<Int>, isNumeral: Bool, _ gap: inout Word.Traits, _ words: inout WordBuffer
    ) -> Int {
        var end = start.upperBound
        if text.byte(end) >= 0x80 || text.byte(start.lowerBound) >= 0x80 { end = wordEnd(text, from: end) }
        if isNumeral {
            gap.insert(.numeral)
            end = numeralEnd(text, from: end)
        }
        let possessive = swallowsPossessive ? possessiveLength(text, at: end) : 0
        append(start.lowerBound..<end &+ possessive, possessive: possessive, &gap, to: &words)
        return end &+ possessive
    }

    @inline(__always)
    private func append(
        _ range: Range<Int>, possessive: Int, _ gap: inout Word.Traits, to words: inout WordBuffer, code: UInt32 = 0
    ) {
        words.append(
            Word(
                start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound),
                code: WordCode(value: Int32(truncatingIfNeeded: code)),
                possessive: UInt8(truncatingIfNeeded: possessive), traits: gap))
        gap = []
    }

    /// What stands at an offset.
    @inline(__always)
    func characterClass(_ text: TextView, at offset: Int) -> (kind: CharacterClass, length: Int) {
        let scalar = text.scalar(offset)
        if scalar.value <= 0xFFFF { return (classes[Int(scalar.value)], scalar.length) }
        return (Self.rareClass(scalar.value), scalar.length)
    }

    private static func rareClass(_ value: UInt32) -> CharacterClass {
        Unicode.Scalar(value).map(CharacterClass.init(of:)) ?? .breaking
    }

    /// The end of the run of ASCII letters and digits that begins at `start`; eight bytes at a time.
    @inline(__always)
    private func asciiEnd(_ text: TextView, from start: Int) -> Int {
        var end = start
        while true {
            let length = Self.leadingAlphanumerics(text.eight(end))
            end &+= length
            if length < 8 { return end }
        }
    }

    /// How many of eight bytes, from the lowest, are ASCII letters or digits. Each byte's highest bit becomes the answer to a
    /// comparison: adding 128 − x to a byte below 128 sets the bit if the byte is at least x.
    @inline(__always)
    private static func leadingAlphanumerics(_ bytes: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        let low = bytes & ~highs
        let lowercased = low | ones &* 0x20
        let letters = (lowercased &+ ones &* (0x80 - 0x61)) & ~(lowercased &+ ones &* (0x80 - 0x7B))
        let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
        let others = ~((letters | digits) & ~bytes) & highs
        return others.trailingZeroBitCount &>> 3
    }

    /// The end of a word that goes on at `start` with anything, ignorable scalars inside included.
    @inline(__always)
    func wordEnd(_ text: TextView, from start: Int) -> Int {
        var end = start
        while true {
            let next = characterClass(text, at: end)
            if next.kind == .letter || next.kind == .digit {
                end &+= next.length
            } else if next.kind == .ignorable {
                let resumed = afterIgnorables(text, from: end)
                let kind = characterClass(text, at: resumed).kind
                guard kind == .letter || kind == .digit else { return end }
                end = resumed
            } else {
                return end
            }
        }
    }

    private func afterIgnorables(_ text: TextView, from start: Int) -> Int {
        var offset = start
        while offset < text.count {
            let next = characterClass(text, at: offset)
            guard next.kind == .ignorable else { break }
            offset &+= next.length
        }
        return offset
    }
}
