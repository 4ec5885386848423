/// A raised number: the mark of a footnote, or an exponent.
struct SuperscriptMark: Sendable {
    /// The number in superscript digits.
    let raised: String

    init?(_ text: String) {
        let digits = text.filter { !$0.isWhitespace && $0 != "," }
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        var raised = ""
        for character in digits {
            guard let value = character.wholeNumberValue, character.isASCII else { return nil }
            raised.append(Self.superscripts[value])
        }
        self.raised = raised
    }

    /// An exponent ("m²", "10⁶") belongs to the text; the mark of a footnote would only break the word before it.
    func belongs(after text: String) -> Bool {
        guard let last = text.last else { return false }
        if last.isNumber { return text.reversed().prefix(while: \.isNumber).elementsEqual("01") }
        let word = text.reversed().prefix(while: \.isLetter).reversed()
        return ["m", "km", "cm", "mm", "dm", "hm", "µm", "co", "s"].contains(String(word).lowercased())
    }

    private static let superscripts: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
