/// How many letters of each script a text has. Unicode settles the script where a statistical detector only guesses.
struct ScriptCount {
    private(set) var latin = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var cyrillic = 0
    private(set) var arabic = 0
    private(set) var other = 0

    init(_ text: String) {
        for scalar in text.unicodeScalars { count(scalar.value) }
    }

    private mutating func count(_ value: UInt32) {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: han += 1
        case 0x3040...0x30FF: kana += 1
        case 0x400...0x52F: cyrillic += 1
        case 0x600...0x6FF, 0x750...0x77F: arabic += 1
        case 0x370...0x3FF, 0x530...0x5FF, 0x900...0x1CFF, 0xAC00...0xD7A3: other += 1
        default: break
        }
    }

    /// The script that most of the text is in, or nil for Latin and scripts that Touchstone has no rules for.
    /// One Han character counts as three letters, about what it stands for.
    var decisive: Script? {
        let weights = [3 * (han + kana), cyrillic, arabic]
        guard let most = weights.max(), most > latin + other, most > 0 else { return nil }
        if most == weights[0] { return kana * 10 > han + kana ? nil : .han }
        return most == weights[1] ? .cyrillic : .arabic
    }

    enum Script { case han, cyrillic, arabic }
}
