/// The texts of one report language.
struct Catalogue: Sendable {
    let language: ReportLanguage
    private let phrases: [Phrase: String]

    init(_ language: ReportLanguage) {
        self.language = language
        phrases = Self.phrases(of: language)
    }

    /// The phrase with its places filled in, in order.
    func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        Self.fill(phrases[phrase] ?? EnglishPhrases.all[phrase] ?? phrase.rawValue, with: values)
    }

    static func phrases(of language: ReportLanguage) -> [Phrase: String] {
        switch language {
        case .english: EnglishPhrases.all
        case .french: FrenchPhrases.all
        case .italian: ItalianPhrases.all
        case .chinese: ChinesePhrases.all
        }
    }

    /// One pass, so that braces in what is filled in stay as they are.
    private static func fill(_ template: String, with values: [String]) -> String {
        guard !values.isEmpty else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let place = Int(rest[rest.index(after: open)..<close])
            if let place, values.indices.contains(place) { result += values[place] }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
