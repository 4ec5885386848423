/// The stems that make words inflections of each other: two words are, if they share one.
struct Inflections: ~Copyable {
    private let stemmer: Stemmer
    private let language: String
    private var isArabic: Bool { language == "ar" }

    init(language: String) {
        stemmer = Stemmer(language: language)
        self.language = language
    }

    /// The first stem names the word; in Arabic others follow.
    func stems(_ folded: [UInt8]) -> [[UInt8]] {
        isArabic ? ArabicWord(folded).forms.map { stemmer.stem($0) } : [stemmer.stem(folded)]
    }

    /// Further stems by which a word of a text, not of a term, may be recognised.
    func looseStems(_ folded: [UInt8]) -> [[UInt8]] {
        let forms: [[UInt8]] =
            switch language {
            case "ar": ArabicWord(folded).bareForms
            case "fr", "es", "pt": NounForms.inS(folded)
            case "ru": NounForms.inRussian(folded)
            default: []
            }
        return forms.map { stemmer.stem($0) }
    }

    func stem(_ folded: [UInt8]) -> [UInt8] { stemmer.stem(folded) }
}

/// An Arabic word and what is written together with it. Snowball's stemmer takes the article off, but not all that may stand before it, and
/// stems the plural with the article otherwise than without (شركات → شركا, الشركات → شرك); so words are stemmed both with and without it.
private struct ArabicWord {
    private let word: String

    init(_ folded: [UInt8]) {
        var word = String(decoding: folded, as: UTF8.self)
        let rest = String(word.dropFirst())
        if Self.begins(word, with: Self.conjunctions), ["ال", "لل", "بال", "كال"].contains(where: rest.hasPrefix) {
            word = rest
        }
        if word.hasPrefix("بال") || word.hasPrefix("كال") { word = String(word.dropFirst()) }
        if word.hasPrefix("لل") { word = "ال" + word.dropFirst(2) }
        self.word = word
    }

    /// With the article and as it stands.
    var forms: [[UInt8]] { Self.forms(word) }

    /// Without a letter before it that may be a conjunction (و ف), a preposition (ب ل ك), or one of each: ودعم, لدعم, وبدعم. As many words
    /// begin with these letters by themselves, only a word of the text is tried so, and what is left has three letters or more.
    var bareForms: [[UInt8]] {
        guard !word.hasPrefix("ال") else { return [] }
        let afterConjunction = Self.bare(word, of: Self.conjunctions)
        let afterPreposition = ([word] + afterConjunction).flatMap { Self.bare($0, of: Self.prepositions) }
        return (afterConjunction + afterPreposition).flatMap(Self.forms)
    }

    private static let conjunctions: Set<Character> = ["و", "ف"]
    private static let prepositions: Set<Character> = ["ب", "ل", "ك"]

    private static func begins(_ word: String, with letters: Set<Character>) -> Bool {
        word.first.map(letters.contains) ?? false
    }

    private static func bare(_ word: String, of letters: Set<Character>) -> [String] {
        word.count > 3 && begins(word, with: letters) ? [String(word.dropFirst())] : []
    }

    private static func forms(_ word: String) -> [[UInt8]] {
        [Array((word.hasPrefix("ال") ? word : "ال" + word).utf8), Array(word.utf8)]
    }
}
