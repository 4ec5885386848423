/// Makes one running text of lines.
struct TextJoiner: Sendable {
    var hyphenation: Hyphenation

    /// The lines as one text: a space between lines, none between Han characters, words cut at a line end made whole.
    func text(of lines: [String]) -> String {
        lines.dropFirst().reduce(into: lines.first ?? "") { append($1, to: &$0) }
    }

    /// Goes on with a further line; returns the UTF-8 offset in the new text at which the line begins.
    @discardableResult
    func append(_ line: String, to text: inout String) -> Int {
        guard let last = text.unicodeScalars.last, let first = line.unicodeScalars.first else {
            text += line
            return 0
        }
        if Hyphenation.isHyphen(last) {
            appendAfterHyphen(line, first: first, to: &text)
        } else if !(Script.isSpaceless(last) || Script.isSpaceless(first) || last == "/" && !text.hasSuffix(" /")) {
            text += " "
        }
        let offset = text.utf8.count
        text += line
        return offset
    }

    private func appendAfterHyphen(_ line: String, first: Unicode.Scalar, to text: inout String) {
        let head = text.unicodeScalars.dropLast()
        guard let before = head.last, before.properties.isAlphabetic || before.properties.numericType != nil,
            first.properties.isAlphabetic || first.properties.numericType != nil
        else {
            // A dash with a space before it is punctuation.
            if text.unicodeScalars.last == "\u{AD}" { text.unicodeScalars.removeLast() }
            text += " "
            return
        }
        let space = head.lastIndex(of: " ")
        let firstWord = String(head[(space.map(head.index(after:)) ?? head.startIndex)...])
        let secondWord = line.split(separator: " ").first ?? ""
        let isSoft = text.unicodeScalars.last == "\u{AD}"
        if !isSoft, SuspendedHyphen.stands(before: line) {
            text += " "
            return
        }
        let keeps = hyphenation.keepsHyphen(between: firstWord, and: secondWord)
        if !keeps || isSoft { text.unicodeScalars.removeLast() }
        if keeps && isSoft { text += "-" }
    }
}
