/// Joins the printed lines of one paragraph into running text.
struct LineJoiner: Sendable {
    /// Words that the document writes with a hyphen in mid-line, in lower case ("low-carbon"): at a line's end such a
    /// hyphen stays.
    var hyphenated: Set<String> = []

    /// Text with every run of white space as one space; where a run holds a line break beside a character of a script
    /// without spaces, as none.
    static func folded(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var sawSpace = false
        var sawBreak = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                sawSpace = true
                sawBreak = sawBreak || scalar == "\n" || scalar == "\r" || scalar == "\u{2028}"
                continue
            }
            if sawSpace, let last = scalars.last {
                let spaceless = sawBreak && (isSpaceless(last) || isSpaceless(scalar))
                if !spaceless { scalars.append(" ") }
            }
            sawSpace = false
            sawBreak = false
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// One paragraph from its printed lines: words broken by a hyphen are made whole.
    func joined(_ lines: [String]) -> String {
        var result = String.UnicodeScalarView()
        for line in lines.map({ Self.folded($0).unicodeScalars }) {
            guard let first = line.first else { continue }
            if let last = result.last {
                if last == "\u{AD}" {
                    result.removeLast()
                } else if endsInBrokenWord(result), first.properties.isAlphabetic || ("0"..."9").contains(first) {
                    if SuspendedHyphen.stands(before: String(line)) {
                        result.append(" ")
                    } else if dropsHyphen(result, line) {
                        result.removeLast()
                    }
                } else if !Self.isSpaceless(last), !Self.isSpaceless(first) {
                    result.append(" ")
                }
            }
            result.append(contentsOf: line)
        }
        return String(result)
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

    private func endsInBrokenWord(_ text: String.UnicodeScalarView) -> Bool {
        let tail = text.suffix(2)
        guard tail.count == 2, let last = tail.last, let before = tail.first else { return false }
        return (last == "-" || last == "\u{2010}") && before.properties.isAlphabetic
    }

    /// A capital or a digit after the hyphen ("COVID-19", "Franco-Italian") shows that it belongs to the word.
    private func dropsHyphen(_ text: String.UnicodeScalarView, _ next: String.UnicodeScalarView) -> Bool {
        guard let first = next.first, first.properties.isLowercase else { return false }
        guard !hyphenated.isEmpty else { return true }
        let isPart = { (scalar: Unicode.Scalar) in
            scalar.properties.isAlphabetic || scalar == "-" || scalar == "\u{2010}"
        }
        let head = text.reversed().prefix(while: isPart).reversed()
        let compound = String(String.UnicodeScalarView(head + next.prefix(while: isPart)))
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
