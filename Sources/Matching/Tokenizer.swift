/// Cuts UTF-8 text into words: runs of letters, marks and digits; numerals with their separators; single Han characters.
struct Tokenizer: Sendable {
    private let classes = CharacterClass.table
    /// Whether 's belongs to the word before it, as in English.
    let swallowsPossessive: Bool

    init(language: String) { swallowsPossessive = language == "en" }

    /// Appends the words of the text, in order.
    func tokenize(_ text: RawSpan, into words: inout [Word]) {
        var offset = 0
        var gap = Word.Traits()
        while offset < text.byteCount {
            if text.byte(offset) == 0x20 { offset &+= 1 }
            let start = offset
            var end = asciiEnd(text, from: start)
            let next = text.byte(end)
            if end > start, next == 0x20, text.byte(start) > 0x39 {
                words.append(Word(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), traits: gap))
                gap = []
                offset = end
                continue
            }
            let first = characterClass(text, at: start)
            switch first.kind {
            case .letter, .digit:
                if first.kind == .digit { gap.insert(.numeral) }
                if next >= 0x80 || end == start { end = wordEnd(text, from: end) }
                end = numeralEnd(text, from: end)
                let possessive = swallowsPossessive ? possessiveLength(text, at: end) : 0
                words.append(Word(
                    start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end &+ possessive),
                    possessive: UInt8(truncatingIfNeeded: possessive), traits: gap))
                gap = []
                offset = end &+ possessive
            case .han:
                offset = start &+ first.length
                words.append(Word(
                    start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset), traits: gap.union(.han)))
                gap = []
            default:
                offset = skip(first, in: text, at: start, words: &words, gap: &gap)
            }
        }
    }

    /// What stands at an offset.
    @inline(__always)
    func characterClass(_ text: RawSpan, at offset: Int) -> (kind: CharacterClass, length: Int) {
        let scalar = text.scalar(offset)
        if scalar.value <= 0xFFFF { return (classes[Int(scalar.value)], scalar.length) }
        return (Unicode.Scalar(scalar.value).map(CharacterClass.init(of:)) ?? .breaking, scalar.length)
    }

    /// The end of the run of ASCII letters and digits that begins at `start`; eight bytes at a time.
    @inline(__always)
    private func asciiEnd(_ text: RawSpan, from start: Int) -> Int {
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
    private func wordEnd(_ text: RawSpan, from start: Int) -> Int {
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

    private func afterIgnorables(_ text: RawSpan, from start: Int) -> Int {
        var offset = start
        while offset < text.byteCount {
            let next = characterClass(text, at: offset)
            guard next.kind == .ignorable else { break }
            offset &+= next.length
        }
        return offset
    }
}
