/// The words of a text with the columns they take in print: what is needed to break it into lines of a width, and of many widths.
struct PrintedWords {
    /// A word; in scripts without spaces a character with the signs behind it.
    private struct Word {
        var text: Substring
        var columns: Int
        /// Whether a space parts it from the one before.
        var isSpaced: Bool
    }

    private let words: [Word]
    /// Of the text up to its first space.
    let columnsOfFirstWord: Int

    init(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
        words = parts.flatMap(Self.words)
        columnsOfFirstWord = parts.first.map(Self.columns) ?? 0
    }

    /// Of the whole text in one line.
    var columns: Int { columnsOfLines(width: .max).first ?? 0 }

    func columnsOfLines(width: Int) -> [Int] {
        var lines: [Int] = []
        var used = 0
        for word in words {
            let space = used > 0 && word.isSpaced ? 1 : 0
            if used > 0, used + space + word.columns > width {
                lines.append(used)
                used = word.columns
            } else {
                used += space + word.columns
            }
        }
        return lines + [used]
    }

    func lines(width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words {
            let space = used > 0 && word.isSpaced ? 1 : 0
            if used > 0, used + space + word.columns > width {
                lines.append(line)
                (line, used) = (String(word.text), word.columns)
            } else {
                if space > 0 { line += " " }
                line += word.text
                used += space + word.columns
            }
        }
        return lines + [line]
    }

    private static func words(_ part: Substring) -> [Word] {
        let scalars = part.unicodeScalars
        // Below U+0800 nothing is wide, and most texts have nothing beyond.
        guard part.utf8.contains(where: { $0 >= 0xE0 }), scalars.contains(where: isWide) else {
            return [Word(text: part, columns: columns(part), isSpaced: true)]
        }
        var words: [Word] = []
        var start = scalars.startIndex
        var previous: Unicode.Scalar?
        for index in scalars.indices {
            let scalar = scalars[index]
            if let previous, isHan(previous), isHan(scalar) {
                words.append(word(part[start..<index], isFirst: words.isEmpty))
                start = index
            }
            previous = scalar
        }
        return words + [word(part[start...], isFirst: words.isEmpty)]
    }

    private static func word(_ text: Substring, isFirst: Bool) -> Word {
        Word(text: text, columns: columns(text), isSpaced: isFirst)
    }

    private static func columns(_ text: Substring) -> Int {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.utf8.count }
        return text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x2E80 else { return false }
        return (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
            || (0xFF00...0xFF65).contains(scalar.value)
    }
}
