/// Joins the printed lines of one paragraph into running text.
struct LineJoiner: Sendable {
    /// Words that the document writes with a hyphen in mid-line, in lower case ("low-carbon"): at a line's end such a
    /// hyphen stays.
    var hyphenated: Set<String> = []

    /// Text with every run of white space as one space; where a run holds a line break beside a character of a script
    /// without spaces, as none.
    static func folded(_ text: String) -> String {
        guard mayChange(text.utf8) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var last: Unicode.Scalar?
        var sawSpace = false
        var sawBreak = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                sawSpace = true
                sawBreak = sawBreak || scalar == "\n" || scalar == "\r" || scalar == "\u{2028}"
                continue
            }
            if sawSpace, let last, !(sawBreak && (isSpaceless(last) || isSpaceless(scalar))) {
                result.append(UInt8(ascii: " "))
            }
            sawSpace = false
            sawBreak = false
            result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            last = scalar
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether folding may change a text: a space at an end or beside another one, or a byte that begins white space other than a
    /// plain space. A false "yes" costs time only.
    private static func mayChange(_ bytes: String.UTF8View) -> Bool {
        var isAfterSpace = true
        for byte in bytes {
            switch byte {
            case 0x20 where isAfterSpace, 0x09...0x0D, 0xC2, 0xE2, 0xE3, 0xEF: return true
            default: isAfterSpace = byte == 0x20
            }
        }
        return isAfterSpace && !bytes.isEmpty
    }

    /// One paragraph from its printed lines: words broken by a hyphen are made whole.
    func joined(_ lines: [String]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
        for line in lines {
            let line = Self.folded(line)
            guard let first = line.unicodeScalars.first else { continue }
            if let last = result.scalar(before: result.count) {
                if last == "\u{AD}" {
                    result.removeLast(2)
                } else if Self.endsInBrokenWord(result, last), first.isLetter || ("0"..."9").contains(first) {
                    if SuspendedHyphen.stands(before: line) {
                        result.append(UInt8(ascii: " "))
                    } else if dropsHyphen(result, line) {
                        result.removeLast(UTF8.width(last))
                    }
                } else if !Self.isSpaceless(last), !Self.isSpaceless(first) {
                    result.append(UInt8(ascii: " "))
                }
            }
            result += line.utf8
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Collects the hyphenated words that stand inside lines.
    init(document lines: [String] = []) {
        let hyphen = UInt8(ascii: "-")
        for line in lines where line.utf8.contains(hyphen) {
            for word in line.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                guard word.utf8.contains(hyphen), word.first != "-", word.last != "-" else { continue }
                hyphenated.insert(word.lowercased())
            }
        }
    }

    private static func endsInBrokenWord(_ text: [UInt8], _ last: Unicode.Scalar) -> Bool {
        guard isHyphen(last) else { return false }
        return text.scalar(before: text.count - UTF8.width(last))?.isLetter ?? false
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2010}" }

    /// A capital or a digit after the hyphen ("COVID-19", "Franco-Italian") shows that it belongs to the word.
    private func dropsHyphen(_ text: [UInt8], _ next: String) -> Bool {
        guard let first = next.unicodeScalars.first, first.isLowerCaseLetter else { return false }
        guard !hyphenated.isEmpty else { return true }
        let isPart = { (scalar: Unicode.Scalar) in scalar.isLetter || Self.isHyphen(scalar) }
        var start = text.count
        while let scalar = text.scalar(before: start), isPart(scalar) { start = text.scalarStart(before: start) }
        let head = String(decoding: text[start...], as: UTF8.self)
        let compound = head + String(next.unicodeScalars.prefix(while: isPart))
        return !hyphenated.contains(compound.lowercased().replacing("\u{2010}", with: "-"))
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{200B}",
            "\u{FEFF}":
            true
        default: false
        }
    }

    /// Han, kana and their punctuation: scripts that put no space between words. Hangul does.
    static func isSpaceless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x2FDF, 0x3000...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFF65, 0x20000...0x3134F:
            true
        default: false
        }
    }
}
