import CCLD2

/// What language a text is in, and whether that is more than a guess.
public struct LanguageGuess: Sendable, Equatable {
    /// BCP 47 primary subtag, "und" where nothing can be said.
    public var language: String
    /// False where the text is too short or too mixed to tell; a caller then inherits, or warns.
    public var isReliable: Bool
}

/// Tells the language of a text: by its script where that settles it, else with Compact Language Detector 2.
public struct LanguageDetector: Sendable {
    /// The languages that Touchstone is made for.
    public static let plannedLanguages = ["en", "fr", "it", "zh", "es", "pt", "de", "ru", "ar"]

    /// Texts under this many bytes are never told reliably by statistics.
    static let shortestReliable = 60
    /// A passage in another language than its document's must have this many bytes to be believed.
    static let shortestForeign = 200

    /// Languages to choose from when a text is too short to tell, the likeliest first.
    public var supported: [String]

    public init(supported: [String] = LanguageDetector.plannedLanguages) {
        self.supported = supported
    }

    /// The language of a text; for a short or mixed one the best supported language, marked as unreliable.
    public func guess(_ text: String) -> LanguageGuess {
        let scripts = ScriptCount(text)
        let statistical = detect(text)
        switch scripts.decisive {
        case .han: return LanguageGuess(language: "zh", isReliable: scripts.han >= 4)
        case .cyrillic: return settle(statistical, among: ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "tg", "mn"])
        case .arabic: return settle(statistical, among: ["ar", "fa", "ur", "ps", "ckb", "ug"])
        case nil: break
        }
        if statistical.isReliable { return statistical }
        if supported.contains(statistical.language), statistical.language != "zh" {
            return LanguageGuess(language: statistical.language, isReliable: false)
        }
        return LanguageGuess(language: mostFunctionWords(in: text) ?? "und", isReliable: false)
    }

    /// The language of a document from its passages: the one with the most bytes in passages that can be told.
    func documentLanguage(of passages: [(text: String, guess: LanguageGuess)]) -> LanguageGuess {
        var bytes: [String: Int] = [:]
        for passage in passages where passage.guess.isReliable {
            bytes[passage.guess.language, default: 0] += passage.text.utf8.count
        }
        if let most = bytes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
            return LanguageGuess(language: most.key, isReliable: true)
        }
        return guess(passages.map(\.text).joined(separator: "\n"))
    }

    /// The language of one passage in a document: its own if it is long and sure enough, else the document's.
    func passageLanguage(of text: String, guess: LanguageGuess, document: String) -> String {
        // A detector that says Maltese in an Italian plan is wrong more often than the plan is Maltese there.
        guard guess.isReliable, supported.contains(guess.language), guess.language != document else { return document }
        return text.utf8.count >= Self.shortestForeign || document == "und" ? guess.language : document
    }

    private func settle(_ guess: LanguageGuess, among languages: [String]) -> LanguageGuess {
        if guess.isReliable, languages.contains(guess.language) { return guess }
        return LanguageGuess(language: languages[0], isReliable: false)
    }

    private func detect(_ text: String) -> LanguageGuess {
        var text = text
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress, bytes.count > 0 else {
                return LanguageGuess(language: "und", isReliable: false)
            }
            var code = [CChar](repeating: 0, count: 16)
            var isReliable = false
            let length = Int32(clamping: bytes.count)
            let share = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                touchstone_cld2_detect($0, length, &code, &isReliable)
            }
            let isLong = bytes.count >= Self.shortestReliable
            return LanguageGuess(
                language: Self.primarySubtag(code), isReliable: isReliable && share >= 60 && isLong)
        }
    }

    /// The detector's code as a BCP 47 primary subtag ("zh-Hant" is "zh", its old "iw" is "he", its "un" is "und").
    private static func primarySubtag(_ code: [CChar]) -> String {
        let letters = code.prefix { $0 != 0 && $0 != CChar(UInt8(ascii: "-")) }.map { UInt8(bitPattern: $0) }
        return switch String(decoding: letters, as: UTF8.self) {
        case "un", "xxx", "": "und"
        case "iw": "he"
        case "jw": "jv"
        case "nb", "nn": "no"
        case let code: code
        }
    }

    /// The supported language whose function words a text has most of; the first of them on a tie.
    private func mostFunctionWords(in text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        var best: (language: String, count: Int)?
        for language in supported {
            let table = FunctionWords.of(language)
            let count = words.count { table.contains($0) }
            if count > best?.count ?? 0 { best = (language, count) }
        }
        return best?.language
    }
}
