/// A language as far as terms depend on it: the scripts that its words may be written in.
struct TermLanguage: Sendable {
    /// BCP 47 primary subtag.
    let code: String
    /// nil where not known, and nothing is checked.
    let scripts: Set<TermScript>?
    private let hasLatin: Bool

    init(_ code: String) {
        self.code = code
        scripts = TermLanguage.scripts(of: code)
        hasLatin = scripts?.contains(.latin) ?? true
    }

    private static func scripts(of language: String) -> Set<TermScript>? {
        switch language {
        case "zh": [.han]
        case "ja": [.han, .kana]
        case "ko": [.hangul, .han]
        case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn": [.cyrillic]
        case "sr", "uz", "az", "bs": [.cyrillic, .latin]
        case "ar", "fa", "ur", "ps": [.arabic]
        case "el": [.greek]
        case "he", "yi": [.hebrew]
        case "hy": [.armenian]
        case "ka": [.georgian]
        case "hi", "mr", "ne", "sa": [.devanagari]
        case "bn": [.bengali]
        case "th": [.thai]
        case "lo": [.lao]
        case "my": [.burmese]
        case "km": [.khmer]
        case "en", "fr", "it", "es", "pt", "de", "nl", "sv", "da", "nb", "nn", "no", "fi", "is", "pl", "cs", "sk", "sl",
            "hr", "hu", "ro", "lt", "lv", "et", "mt", "ga", "ca", "gl", "eu", "sq", "tr", "id", "ms", "vi", "sw", "so",
            "ht", "mg", "rw", "lb", "af", "tl", "cy":
            [.latin]
        default: nil
        }
    }

    /// Refuses words that mix scripts (look-alike letters) or are of a script that the language is not written in.
    /// - Parameter isForeignAllowed: Latin letters pass in any language: acronyms and exact forms.
    func check(_ word: ArraySlice<Unicode.Scalar>, isForeignAllowed: Bool) throws(TermProblem) {
        if hasLatin, word.allSatisfy(\.isASCII) { return }
        let letters = word.indices.compactMap { index in TermScript(word[index]).map { (index: index, script: $0) } }
        guard let first = letters.first else { return }
        let expected = scripts ?? [first.script]
        if Set(letters.map(\.script)).count > 1 {
            let stranger = letters.first { !expected.contains($0.script) }
            let odd = stranger ?? letters.first { $0.script != first.script } ?? first
            throw TermProblem(
                .mixedScripts, "`\(String(scalars: word))` mixes scripts: \(CharacterName.of(word[odd.index]))",
                odd.index..<odd.index + 1,
                "type the letter again with the keyboard of the term's language")
        }
        if expected.contains(first.script) || (isForeignAllowed && first.script == .latin) { return }
        let names = TermScript.allCases.filter(expected.contains).map(\.rawValue).joined(separator: " or ")
        throw TermProblem(
            .wrongScript,
            "`\(String(scalars: word))` is written in \(first.script.rawValue) letters, but `\(code)` in \(names)",
            word.startIndex..<word.endIndex,
            first.script == .latin
                ? "only acronyms and exact forms (`=word`) may stand in Latin letters"
                : "move the term to its own language, or type it again with that language's keyboard")
    }
}

extension String {
    init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}
