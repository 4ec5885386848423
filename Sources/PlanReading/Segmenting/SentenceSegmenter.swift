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
        let scan = SentenceScan(text, rules: .of(language))
        return scan.withParenthesesJoined(scan.sentences())
    }
}

private struct SentenceScan {
    let text: SentenceBytes
    let rules: SentenceAbbreviations
    private var bytes: [UInt8] { text.bytes }

    init(_ text: String, rules: SentenceAbbreviations) {
        self.text = SentenceBytes(bytes: Array(text.utf8))
        self.rules = rules
    }

    /// What stands wholly in brackets belongs to the sentence before it: "Seeds for 500 farms. (US$ 276,500)."
    func withParenthesesJoined(_ sentences: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for sentence in sentences {
            if let last = joined.last, isParenthesis(sentence) {
                joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
            } else {
                joined.append(sentence)
            }
        }
        return joined
    }

    private func isParenthesis(_ sentence: Range<Int>) -> Bool {
        guard bytes[sentence.lowerBound] == UInt8(ascii: "(") else { return false }
        var end = sentence.upperBound - 1
        while end > sentence.lowerBound, ".;,".utf8.contains(bytes[end]) { end -= 1 }
        guard bytes[end] == UInt8(ascii: ")") else { return false }
        return !bytes[sentence.lowerBound + 1..<end].contains(UInt8(ascii: ")"))
    }

    func sentences() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = text.skipGap(from: 0)
        var index = start
        var isInTitle = false
        while index < bytes.count {
            guard let mark = text.terminator(at: index) else {
                if let bracket = text.titleBracket(at: index) { isInTitle = bracket }
                index += 1
                continue
            }
            let end = text.skipFootnote(from: text.skipClosers(from: mark.end), stop: index, mark: mark.kind)
            if !isInTitle || text.closesTitle(from: mark.end, to: end),
                ends(mark.kind, stop: index, end: end, sentenceStart: start)
            {
                isInTitle = false
                sentences.append(start..<end)
                start = text.skipGap(from: end)
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

    // MARK: The decision

    private func ends(_ mark: Terminator, stop: Int, end: Int, sentenceStart: Int) -> Bool {
        let next = text.nextSign(from: end)
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
        if wordStart <= text.skipOpeners(from: sentenceStart), isListNumber(word) { return true }
        if word.allSatisfy(text.isDigit) {
            return rules.ordinalsHaveStops && word.count <= 2 && !startsSentence(at: next.index)
        }
        if word.count > 24 { return false }
        let written = String(decoding: word, as: UTF8.self)
        let key = written.lowercased()
        if closesEnumeration(key, wordStart: wordStart) { return next.sign != .upper }
        if rules.always.contains(key) { return true }
        if rules.beforeNumber.contains(key) { return next.sign == .digit || startsRomanNumeral(at: next.index) }
        if rules.unlessStarter.contains(key) || isInitials(written) {
            return next.sign == .digit || !startsSentence(at: next.index)
        }
        return written.unicodeScalars.count == 1 && written == key
    }

    /// Whether a word ends "т.д." or, after a space, "т. д.".
    private func closesEnumeration(_ key: String, wordStart: Int) -> Bool {
        guard !rules.enumerationEnds.isEmpty else { return false }
        if rules.enumerationEnds.contains(key) { return true }
        guard wordStart > 2, bytes[wordStart - 1] == 0x20, bytes[wordStart - 2] == UInt8(ascii: ".") else {
            return false
        }
        let before = bytes[self.wordStart(before: wordStart - 2)..<wordStart - 1]
        return rules.enumerationEnds.contains(String(decoding: before, as: UTF8.self).lowercased() + " " + key)
    }

    /// The beginning of the word that a stop follows, with stops inside it ("U.S", "d.lgs").
    private func wordStart(before stop: Int) -> Int {
        var start = stop
        while start > 0 {
            let byte = bytes[start - 1]
            if byte == 0xBA || byte == 0xAA || byte == 0xB0, start > 1, bytes[start - 2] == 0xC2 {
                start -= 2  // º ª °
            } else if text.isDigit(byte) || text.isWordByte(byte) || byte == UInt8(ascii: ".") {
                start -= 1
            } else {
                break
            }
        }
        return start < stop && text.isContinuation(bytes[start]) ? leadEnd(start, stop) : start
    }

    /// Continuation bytes of a sign that is no letter are not part of the word.
    private func leadEnd(_ index: Int, _ stop: Int) -> Int {
        var start = index
        while start < stop, text.isContinuation(bytes[start]) { start += 1 }
        return start
    }

    /// "1", "2.1", "IV", "a": what numbers a paragraph or list item.
    private func isListNumber(_ word: ArraySlice<UInt8>) -> Bool {
        if word.count == 1 { return true }
        if word.count <= 8, word.allSatisfy({ text.isDigit($0) || $0 == UInt8(ascii: ".") }) { return true }
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
        while end < bytes.count, end - index < 20, text.isWordByte(bytes[end]) { end += 1 }
        return rules.starters.contains(String(decoding: bytes[index..<end], as: UTF8.self).lowercased())
    }

    private func startsRomanNumeral(at index: Int) -> Bool {
        var end = index
        while end < bytes.count, "IVXLC".utf8.contains(bytes[end]) { end += 1 }
        return end > index && (end == bytes.count || !text.isWordByte(bytes[end]))
    }
}
