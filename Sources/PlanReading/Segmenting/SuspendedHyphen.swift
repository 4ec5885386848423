/// The hyphen of a word whose second half comes later: "small- and medium-sized", "Klein- und Mittelbetriebe".
enum SuspendedHyphen {
    /// Words that join the halves. None of them is a syllable that words are often cut before.
    private static let joiningWords: Set<String> = [
        "and", "or", "und", "oder", "et", "ou", "e", "ed", "o", "y", "u", "и",
    ]

    /// Whether a hyphen at a line's end is one, by what the next line begins with.
    static func stands(before line: String) -> Bool {
        joiningWords.contains(String(Substring(line.utf8.prefix { $0 != UInt8(ascii: " ") })))
    }
}
