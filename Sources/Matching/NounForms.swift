/// Other forms of a noun where Snowball's stemmers part them, as they take the end of one for the ending of a verb or an adjective: French crédit → cred but
/// crédits → credit, Russian кредит → кред but кредиты → кредит, экосистем → экосист but экосистемы → экосистем. Short words are left alone.
enum NounForms {
    /// Letters that a singular has at least.
    private static let least = 5

    /// The singular of a plural in -s, and the plural of what may be a singular.
    static func inS(_ folded: [UInt8]) -> [[UInt8]] {
        let count = folded.count { $0 & 0xC0 != 0x80 }
        guard folded.last == UInt8(ascii: "s") else {
            // An infinitive has no plural (recycler beside recyclerie).
            return count >= least && !folded.suffix(2).elementsEqual("er".utf8) ? [folded + [UInt8(ascii: "s")]] : []
        }
        return count > least ? [Array(folded.dropLast())] : []
    }

    /// The genitive plural and the forms in -ы of a noun in another case.
    static func inRussian(_ folded: [UInt8]) -> [[UInt8]] {
        let word = String(decoding: folded, as: UTF8.self)
        let base = endings.first(where: word.hasSuffix).map { String(word.dropLast($0.count)) } ?? word
        guard base.count >= least, let end = base.last, consonants.contains(end) else { return [] }
        return [Array(base.utf8), Array((base + "ы").utf8)]
    }

    /// The longest first.
    private static let endings = ["ами", "ов", "ам", "ах", "а", "ы", "у", "е"]
    private static let consonants: Set<Character> = Set("бвгджзклмнпрстфхцчшщ")
}
