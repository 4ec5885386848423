import CStemmer

/// A Snowball stemmer of one language (libstemmer); where Snowball has none, words are their own stems.
struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer?

    /// - Parameter language: a BCP 47 primary subtag.
    init(language: String) {
        stemmer = Self.algorithms[language].flatMap { sb_stemmer_new($0, "UTF_8") }
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a folded word, in UTF-8; the word itself where stemming fails for want of memory.
    func stem(_ word: [UInt8]) -> [UInt8] {
        guard let stemmer else { return word }
        return word.withUnsafeBufferPointer { bytes in
            guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else { return word }
            return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
        }
    }

    private static let algorithms = [
        "ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian",
        "pt": "portuguese",
        "ru": "russian",
    ]
}
