/// The bytes of a passage, and the marks in them that sentences end with.
struct SentenceBytes {
    let bytes: [UInt8]

    // MARK: Titles

    /// Whether 《 opens a title at a place or 》 closes one; a title may hold 。 and ？.
    func titleBracket(at index: Int) -> Bool? {
        guard bytes[index] == 0xE3 else { return nil }
        if follows(index, 0x80, 0x8A) { return true }
        return follows(index, 0x80, 0x8B) ? false : nil
    }

    func closesTitle(from start: Int, to end: Int) -> Bool {
        (start..<end).contains { titleBracket(at: $0) == false }
    }

    // MARK: Marks

    /// The run of terminators at a place, taken as one.
    func terminator(at index: Int) -> (kind: Terminator, end: Int)? {
        guard var (kind, end) = singleTerminator(at: index) else { return nil }
        var stops = 1
        while let (next, nextEnd) = singleTerminator(at: end) {
            stops += 1
            end = nextEnd
            switch (kind, next) {
            case (.ideographic, _), (_, .ideographic): kind = .ideographic
            case (.strong, _), (_, .strong): kind = .strong
            default: kind = stops > 3 ? .leaders : .ellipsis
            }
        }
        return (kind, end)
    }

    func singleTerminator(at index: Int) -> (kind: Terminator, end: Int)? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "."): return (.stop, index + 1)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return (.strong, index + 1)
        case 0xD8 where follows(index, 0x9F), 0xDB where follows(index, 0x94): return (.strong, index + 2)  // ؟ ۔
        case 0xE2 where follows(index, 0x80, 0xA6): return (.ellipsis, index + 3)  // …
        case 0xE3 where follows(index, 0x80, 0x82): return (.ideographic, index + 3)  // 。
        case 0xEF where follows(index, 0xBC, 0x81) || follows(index, 0xBC, 0x9F):
            return (.ideographic, index + 3)  // ！ ？
        default: return nil
        }
    }

    func follows(_ index: Int, _ second: UInt8) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == second
    }

    func follows(_ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
    }

    // MARK: What stays with the sentence, and what lies between two

    /// Past closing quotes and brackets; a French one may have a space before it.
    func skipClosers(from index: Int) -> Int {
        var end = index
        while end < bytes.count {
            if let length = closerLength(at: end) {
                end += length
            } else if let space = spaceLength(at: end), closesGuillemet(at: end + space) {
                end += space + 2
            } else {
                return end
            }
        }
        return end
    }

    func closesGuillemet(at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xBB
    }

    func closerLength(at index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
        case 0xC2 where follows(index, 0xBB): 2  // »
        // ’ ” ›
        case 0xE2
        where follows(index, 0x80, 0x99) || follows(index, 0x80, 0x9D)
            || follows(index, 0x80, 0xBA):
            3
        case 0xE3 where follows(index, 0x80, 0x8D) || follows(index, 0x80, 0x8F): 3  // 」 』
        // 》 〉 】
        case 0xE3
        where follows(index, 0x80, 0x8B) || follows(index, 0x80, 0x89)
            || follows(index, 0x80, 0x91):
            3
        case 0xEF where follows(index, 0xBC, 0x89): 3  // ）
        default: nil
        }
    }

    /// Past a footnote's number printed against the stop ("economy.3 The").
    func skipFootnote(from index: Int, stop: Int, mark: Terminator) -> Int {
        var end = index
        while end < bytes.count, end - index < 4, isDigit(bytes[end]) { end += 1 }
        guard (1...3).contains(end - index), end == bytes.count || spaceLength(at: end) != nil else { return index }
        switch mark {
        case .stop: return stop > 0 && isWordByte(bytes[stop - 1]) ? end : index
        case .ideographic: return isCounted(after: end) ? index : end
        case .strong, .ellipsis: return end
        case .leaders: return index
        }
    }

    /// Whether a Chinese number is followed by what it counts, and so is no footnote's.
    func isCounted(after index: Int) -> Bool {
        var next = index
        while next < bytes.count, let space = spaceLength(at: next) { next += space }
        return ChineseWords.startsWithUnit(bytes, at: next)
    }

    /// Past white space and the bars between cells.
    func skipGap(from index: Int) -> Int {
        var next = index
        while next < bytes.count {
            if let space = spaceLength(at: next) {
                next += space
            } else if bytes[next] == UInt8(ascii: "|") {
                next += 1
            } else {
                return next
            }
        }
        return next
    }

    func spaceLength(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x20: return 1
        case 0xC2 where follows(index, 0xA0): return 2
        case 0xE2 where follows(index, 0x80, 0xAF) || follows(index, 0x80, 0x87): return 3
        default: return nil
        }
    }

    // MARK: Bytes

    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// A letter of ASCII, or a byte of a Latin, Greek, Cyrillic, Hebrew or Arabic letter.
    func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xDF: true
        default: false
        }
    }
}
