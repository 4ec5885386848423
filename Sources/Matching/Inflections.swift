/// The stems that make words inflections of each other: two words are, if they share one.
struct Inflections: ~Copyable {
    private let stemmer: Stemmer
    private let isArabic: Bool

    init(language: String) {
        stemmer = Stemmer(language: language)
        isArabic = language == "ar"
    }

    /// The first stem names the word; in Arabic others follow.
    func stems(_ folded: [UInt8]) -> [[UInt8]] {
        isArabic ? ArabicWord(folded).forms.map { stemmer.stem($0) } : [stemmer.stem(folded)]
    }

    /// Further stems by which a word of a text, not of a term, may be recognised.
    func looseStems(_ folded: [UInt8]) -> [[UInt8]] {
        isArabic ? ArabicWord(folded).formsWithoutConjunction.map { stemmer.stem($0) } : []
    }

    func stem(_ folded: [UInt8]) -> [UInt8] { stemmer.stem(folded) }
}

/// An Arabic word and what is written together with it. Snowball's stemmer takes the article off, but not the conjunctions before it, and
/// stems the plural with the article otherwise than without (شركات → شركا, الشركات → شرك); so words are stemmed both with and without it.
private struct ArabicWord {
    private let word: String
    private let mayBeginWithConjunction: Bool

    init(_ folded: [UInt8]) {
        var word = String(decoding: folded, as: UTF8.self)
        let rest = String(word.dropFirst())
        let isJoined = word.hasPrefix("و") || word.hasPrefix("ف")
        if isJoined, ["ال", "لل", "بال"].contains(where: rest.hasPrefix) { word = rest }
        if word.hasPrefix("بال") || word.hasPrefix("كال") { word = String(word.dropFirst()) }
        if word.hasPrefix("لل") { word = "ال" + word.dropFirst(2) }
        self.word = word
        mayBeginWithConjunction = word.hasPrefix("و") && word.count >= 5
    }

    /// With the article and as it stands.
    var forms: [[UInt8]] { Self.forms(word) }

    var formsWithoutConjunction: [[UInt8]] { mayBeginWithConjunction ? Self.forms(String(word.dropFirst())) : [] }

    private static func forms(_ word: String) -> [[UInt8]] {
        [Array((word.hasPrefix("ال") ? word : "ال" + word).utf8), Array(word.utf8)]
    }
}
