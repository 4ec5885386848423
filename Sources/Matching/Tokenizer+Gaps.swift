/// What may stand inside numerals, behind words and between them.
extension Tokenizer {
    /// Where a numeral ends that may go on behind a separator, as in 1,200.5.
    @inline(__always)
    func numeralEnd(_ text: TextView, from start: Int) -> Int {
        var end = start
        while true {
            let separator = separatorLength(text, at: end)
            guard separator > 0, isDigit(text, before: end) else { return end }
            guard characterClass(text, at: end &+ separator).kind == .digit else { return end }
            end = wordEnd(text, from: end &+ separator)
        }
    }

    /// Bytes of a decimal or thousands separator, the Arabic ones (U+066B, U+066C) included; 0 for anything else.
    @inline(__always)
    private func separatorLength(_ text: TextView, at offset: Int) -> Int {
        let byte = text.byte(offset)
        if byte == 0x2E || byte == 0x2C { return 1 }
        guard byte == 0xD9 else { return 0 }
        let second = text.byte(offset &+ 1)
        return second == 0xAB || second == 0xAC ? 2 : 0
    }

    private func isDigit(_ text: TextView, before offset: Int) -> Bool {
        var start = offset &- 1
        while start > 0, text.byte(start) & 0xC0 == 0x80 { start &-= 1 }
        return start >= 0 && characterClass(text, at: start).kind == .digit
    }

    /// Bytes of an English possessive at an offset: 's with any apostrophe, and no further letter; else 0.
    @inline(__always)
    func possessiveLength(_ text: TextView, at offset: Int) -> Int {
        let byte = text.byte(offset)
        guard byte == 0x27 || byte >= 0x80 else { return 0 }
        let apostrophe = characterClass(text, at: offset)
        guard apostrophe.kind == .apostrophe, text.byte(offset &+ apostrophe.length) | 0x20 == 0x73 else { return 0 }
        let end = offset &+ apostrophe.length &+ 1
        let next = characterClass(text, at: end).kind
        return next == .letter || next == .digit ? 0 : end &- offset
    }

    /// Passes over one scalar between words, keeps what it means for phrases, and returns the offset behind it.
    func skip(
        _ separator: (kind: CharacterClass, length: Int), in text: TextView, at offset: Int, words: inout WordBuffer,
        gap: inout Word.Traits
    ) -> Int {
        let end = offset &+ separator.length
        switch separator.kind {
        case .bar:
            gap.formUnion([.breaks, .beginsCell])
        case .breaking:
            gap.insert(.breaks)
        case .period:
            if text.byte(end) == 0x2E { gap.insert(.breaks) }
        case .dash, .ignorable:
            if separator.kind == .dash, isSpaced(text, offset..<end) { gap.insert(.breaks) }
            if isHyphen(text, at: offset), words.count > 0, words[words.count &- 1].end == offset,
                endsLine(text, from: end)
            {
                words.joinLast()
            }
        case .space, .quiet, .apostrophe, .letter, .digit, .han:
            break
        }
        return end
    }

    /// Whether white space or the text's edge stands on both sides.
    private func isSpaced(_ text: TextView, _ range: Range<Int>) -> Bool {
        var before = range.lowerBound &- 1
        while before > 0, text.byte(before) & 0xC0 == 0x80 { before &-= 1 }
        let spacedBefore = before < 0 || characterClass(text, at: before).kind == .space
        return spacedBefore
            && (range.upperBound >= text.count || characterClass(text, at: range.upperBound).kind == .space)
    }

    /// A hyphen of any kind or a soft hyphen: what typesetters put at a line's end.
    private func isHyphen(_ text: TextView, at offset: Int) -> Bool {
        switch text.scalar(offset).value {
        case 0x2D, 0x2010, 0x2011, 0xAD: true
        default: false
        }
    }

    /// Whether a single line break follows, and then a letter.
    private func endsLine(_ text: TextView, from start: Int) -> Bool {
        var offset = start
        var breaks = 0
        while offset < text.count {
            let next = characterClass(text, at: offset)
            guard next.kind == .space else { return breaks == 1 && next.kind == .letter }
            if text.byte(offset) == 0x0A { breaks &+= 1 }
            offset &+= next.length
        }
        return false
    }
}
