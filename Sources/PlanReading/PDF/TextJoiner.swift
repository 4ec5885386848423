/// Makes one running text of lines.
struct TextJoiner: Sendable {
    var hyphenation: Hyphenation

    /// The lines as one text: a space between lines, none between Han characters, words cut at a line end made whole.
    func text(of lines: [String]) -> String {
        var text = Array((lines.first ?? "").utf8)
        for line in lines.dropFirst() { append(line, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Goes on with a further line; returns the offset in the new text (UTF-8) at which the line begins.
    @discardableResult
    func append(_ line: String, to text: inout [UInt8]) -> Int {
        guard let last = text.scalar(before: text.count), let first = line.unicodeScalars.first else {
            text += line.utf8
            return 0
        }
        if Hyphenation.isHyphen(last) {
            appendAfterHyphen(last, line, first: first, to: &text)
        } else if !(Script.isSpaceless(last) || Script.isSpaceless(first)
            || last == "/" && !text.suffix(2).elementsEqual(" /".utf8))
        {
            text += " ".utf8
        }
        let offset = text.count
        text += line.utf8
        return offset
    }

    private func appendAfterHyphen(
        _ hyphen: Unicode.Scalar, _ line: String, first: Unicode.Scalar, to text: inout [UInt8]
    ) {
        let isSoft = hyphen == "\u{AD}"
        let end = text.count - UTF8.width(hyphen)
        guard let before = text.scalar(before: end), before.isLetter || before.isNumeric,
            first.isLetter || first.isNumeric
        else {
            // A dash with a space before it is punctuation.
            if isSoft { text.removeLast(UTF8.width(hyphen)) }
            text += " ".utf8
            return
        }
        if !isSoft, SuspendedHyphen.stands(before: line) {
            text += " ".utf8
            return
        }
        let start = text[..<end].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
        let keeps = hyphenation.keepsHyphen(
            between: String(decoding: text[start..<end], as: UTF8.self),
            and: line.split(separator: " ", maxSplits: 1).first ?? "")
        if !keeps || isSoft { text.removeLast(UTF8.width(hyphen)) }
        if keeps && isSoft { text += "-".utf8 }
    }
}
