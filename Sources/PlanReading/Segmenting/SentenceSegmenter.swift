/// Cuts a passage into sentences, in one pass over its bytes.
///
/// A stop ends a sentence where white space and no lower-case letter follow, unless it belongs to an abbreviation, an
/// initial, an ordinal or a list number. 。！？ always end one. Marks that close quotes and brackets stay with the sentence,
/// and so does a footnote's number. A semicolon or colon ends none, nor does the bar between the cells of a table row; but
/// where a cell ends in a stop, the next sentence begins in the next cell.
enum SentenceSegmenter {
    /// - Parameters:
    ///   - text: normalised text, without line breaks.
    ///   - language: BCP 47 primary subtag; one without tables of its own gets the abbreviations that all share.
    /// - Returns: UTF-8 ranges in order, not overlapping, without the white space around them.
    static func sentences(in text: String, language: String) -> [Range<Int>] {
        SentenceScan(bytes: Array(text.utf8), rules: SentenceAbbreviations.of(language)).sentences()
    }
}

/// A mark that may end a sentence.
private enum Terminator {
    /// "." alone.
    case stop
    /// "…" or two and three stops.
    case ellipsis
    /// Four stops and more: the leaders of a contents page.
    case leaders
    /// "!", "?" and their Arabic forms.
    case strong
    /// 。！？
    case ideographic
}

private struct SentenceScan {
    let bytes: [UInt8]
    let rules: SentenceAbbreviations

    func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = skipGap(from: 0)
        var index = start
        var isInTitle = false
        while index < bytes.count {
            guard let mark = terminator(at: index) else {
                if let bracket = titleBracket(at: index) { isInTitle = bracket }
                index += 1
                continue
            }
            let end = skipFootnote(from: skipClosers(from: mark.end), stop: index, mark: mark.kind)
            if !isInTitle || closesTitle(from: mark.end, to: end), ends(mark.kind, stop: index, end: end, sentenceStart: start) {
                isInTitle = false
                sentences.append(start..<end)
                start = skipGap(from: end)
                index = start
            } else {
                index = end
            }
        }
        if start < bytes.count { sentences.append(start..<trimmedEnd) }
        return sentences
    }

    private var trimmedEnd: Int {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        return end
    }

    // MARK: Titles

    /// Whether 《 opens a title at a place or 》 closes one; a title may hold 。 and ？.
    private func titleBracket(at index: Int) -> Bool? {
        guard bytes[index] == 0xE3 else { return nil }
        if follows(index, 0x80, 0x8A) { return true }
        return follows(index, 0x80, 0x8B) ? false : nil
    }

    private func closesTitle(from start: Int, to end: Int) -> Bool {
        (start..<end).contains { titleBracket(at: $0) == false }
    }

    // MARK: Marks

    /// The run of terminators at a place, taken as one.
    private func terminator(at index: Int) -> (kind: Terminator, end: Int)? {
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

    private func singleTerminator(at index: Int) -> (kind: Terminator, end: Int)? {
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

    private func follows(_ index: Int, _ second: UInt8) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == second
    }

    private func follows(_ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
    }

    // MARK: What stays with the sentence, and what lies between two

    /// Past closing quotes and brackets; a French one may have a space before it.
    private func skipClosers(from index: Int) -> Int {
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

    private func closesGuillemet(at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == 0xC2 && bytes[index + 1] == 0xBB
    }

    private func closerLength(at index: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
        case 0xC2 where follows(index, 0xBB): 2  // »
        case 0xE2 where follows(index, 0x80, 0x99) || follows(index, 0x80, 0x9D) || follows(index, 0x80, 0xBA): 3  // ’ ” ›
        case 0xE3 where follows(index, 0x80, 0x8D) || follows(index, 0x80, 0x8F): 3  // 」 』
        case 0xE3 where follows(index, 0x80, 0x8B) || follows(index, 0x80, 0x89) || follows(index, 0x80, 0x91): 3  // 》 〉 】
        case 0xEF where follows(index, 0xBC, 0x89): 3  // ）
        default: nil
        }
    }

    /// Past a footnote's number printed against the stop ("economy.3 The").
    private func skipFootnote(from index: Int, stop: Int, mark: Terminator) -> Int {
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
    private func isCounted(after index: Int) -> Bool {
        var next = index
        while next < bytes.count, let space = spaceLength(at: next) { next += space }
        return ChineseWords.startsWithUnit(bytes, at: next)
    }

    /// Past white space and the bars between cells.
    private func skipGap(from index: Int) -> Int {
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

    private func spaceLength(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x20: return 1
        case 0xC2 where follows(index, 0xA0): return 2
        case 0xE2 where follows(index, 0x80, 0xAF) || follows(index, 0x80, 0x87): return 3
        default: return nil
        }
    }

    // MARK: The decision

    private func ends(_ mark: Terminator, stop: Int, end: Int, sentenceStart: Int) -> Bool {
        let next = nextSign(from: end)
        if case .end = next.sign { return true }
        switch mark {
        case .leaders: return false
        case .ideographic: return next.sign != .joiner
        case .strong: return next.sign == .bar || (next.isParted || next.sign == .han) && next.sign.mayBegin
        case .ellipsis:
            return next.isParted && next.sign.mayBegin && next.sign != .digit
        case .stop:
            // Chinese sentences end in 。; a stop before Han numbers a title ("信息 1. 迫切需要").
            guard next.isParted, next.sign.mayBegin, next.sign != .han else { return false }
            if next.sign == .bar { return true }
            return !isInsideSentence(stop: stop, next: next, sentenceStart: sentenceStart)
        }
    }

    /// Whether a stop belongs to what stands before it.
    private func isInsideSentence(stop: Int, next: NextSign, sentenceStart: Int) -> Bool {
        let wordStart = self.wordStart(before: stop)
        guard wordStart < stop else { return false }
        let word = bytes[wordStart..<stop]
        if wordStart <= skipOpeners(from: sentenceStart), isListNumber(word) { return true }
        if word.allSatisfy(isDigit) { return rules.ordinalsHaveStops && word.count <= 2 && !startsSentence(at: next.index) }
        if word.count > 24 { return false }
        let written = String(decoding: word, as: UTF8.self)
        let key = written.lowercased()
        if rules.always.contains(key) { return true }
        if rules.beforeNumber.contains(key) { return next.sign == .digit || startsRomanNumeral(at: next.index) }
        if rules.unlessStarter.contains(key) || isInitials(written) {
            return next.sign == .digit || !startsSentence(at: next.index)
        }
        return written.unicodeScalars.count == 1 && written == key
    }

    /// The beginning of the word that a stop follows, with stops inside it ("U.S", "d.lgs").
    private func wordStart(before stop: Int) -> Int {
        var start = stop
        while start > 0 {
            let byte = bytes[start - 1]
            if byte == 0xBA || byte == 0xAA || byte == 0xB0, start > 1, bytes[start - 2] == 0xC2 {
                start -= 2  // º ª °
            } else if isDigit(byte) || isWordByte(byte) || byte == UInt8(ascii: ".") {
                start -= 1
            } else {
                break
            }
        }
        return start < stop && isContinuation(bytes[start]) ? leadEnd(start, stop) : start
    }

    /// Continuation bytes of a sign that is no letter are not part of the word.
    private func leadEnd(_ index: Int, _ stop: Int) -> Int {
        var start = index
        while start < stop, isContinuation(bytes[start]) { start += 1 }
        return start
    }

    /// "1", "2.1", "IV", "a": what numbers a paragraph or list item.
    private func isListNumber(_ word: ArraySlice<UInt8>) -> Bool {
        if word.count == 1 { return true }
        if word.count <= 8, word.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }) { return true }
        return word.count <= 5 && word.allSatisfy { "IVXivx".utf8.contains($0) }
    }

    /// "J", "U.S", "D.L", "S.p.A", "Ж": initials and letters with stops between them.
    private func isInitials(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isLetter) }) else { return false }
        if parts.count == 1 { return parts[0].count == 1 && parts[0].allSatisfy(\.isUppercase) }
        return parts[0].count <= 2
    }

    private func startsSentence(at index: Int) -> Bool {
        var end = index
        while end < bytes.count, end - index < 20, isWordByte(bytes[end]) { end += 1 }
        return rules.starters.contains(String(decoding: bytes[index..<end], as: UTF8.self).lowercased())
    }

    private func startsRomanNumeral(at index: Int) -> Bool {
        var end = index
        while end < bytes.count, "IVXLC".utf8.contains(bytes[end]) { end += 1 }
        return end > index && (end == bytes.count || !isWordByte(bytes[end]))
    }

    // MARK: What follows

    private struct NextSign {
        enum Sign {
            case end, lower, upper, digit, letter, han, bar, joiner, other

            var mayBegin: Bool {
                switch self {
                case .lower, .joiner: false
                case .end, .upper, .digit, .letter, .han, .bar, .other: true
                }
            }
        }

        var sign: Sign
        /// Where it stands, past white space and opening marks.
        var index: Int
        /// Whether white space stands before it.
        var isParted: Bool
    }

    private func nextSign(from end: Int) -> NextSign {
        var index = end
        while let space = spaceLength(at: index) { index += space }
        let isParted = index > end
        if index < bytes.count, bytes[index] == UInt8(ascii: "|") { return NextSign(sign: .bar, index: index, isParted: true) }
        index = skipOpeners(from: index)
        guard index < bytes.count else { return NextSign(sign: .end, index: index, isParted: isParted) }
        return NextSign(sign: sign(at: index), index: index, isParted: isParted)
    }

    private func sign(at index: Int) -> NextSign.Sign {
        let byte = bytes[index]
        if byte < 0x80 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "%"):
                return .joiner
            default: return .other
            }
        }
        let scalar = bytes.scalar(at: index)
        switch scalar.value {
        case 0x3001, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF09, 0x060C, 0x061B: return .joiner  // 、，；：） ، ؛
        case 0x3400...0x9FFF: return .han
        default: break
        }
        if scalar.properties.isLowercase { return .lower }
        if scalar.properties.isUppercase { return .upper }
        return scalar.properties.isAlphabetic ? .letter : .other
    }

    /// Past opening quotes, brackets, dashes and bullets, and white space among them.
    private func skipOpeners(from index: Int) -> Int {
        var next = index
        while next < bytes.count {
            switch bytes[next] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), 0x20:
                next += 1
            case 0xC2 where [0xAB, 0xBF, 0xA1, 0xB7, 0xA0].contains(bytes[next + 1]): next += 2  // « ¿ ¡ ·
            case 0xE2 where isOpeningPunctuation(at: next): next += 3
            default: return next
            }
        }
        return next
    }

    private func isOpeningPunctuation(at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
        return [0x93, 0x94, 0x98, 0x9C, 0x9E, 0xA2, 0xAF].contains(bytes[index + 2])  // – — ‘ “ „ • no-break space
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// A letter of ASCII, or a byte of a Latin, Greek, Cyrillic, Hebrew or Arabic letter.
    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF, 0xC3...0xDF: true
        default: false
        }
    }
}

extension Array<UInt8> {
    /// The scalar that begins at an offset of well-formed UTF-8.
    func scalar(at index: Int) -> Unicode.Scalar {
        var decoder = UTF8()
        var iterator = self[index...].prefix(4).makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return "\u{FFFD}"
    }
}
