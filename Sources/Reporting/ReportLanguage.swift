/// A language that reports are written in. Quotes stay in the language of the plan.
public enum ReportLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
    case italian = "it"
    case chinese = "zh"

    /// The language of a BCP 47 tag such as "fr" or "fr-CA"; nil where there is no catalogue for it.
    public init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        self.init(rawValue: primary)
    }

    /// Between the whole and the decimals of a number in running text.
    var decimalSeparator: String {
        switch self {
        case .english, .chinese: "."
        case .french, .italian: ","
        }
    }

    /// Puts a quote in the language's quotation marks.
    func quoted(_ text: String) -> String {
        switch self {
        case .english, .chinese: "“\(text)”"
        case .french: "«\u{00A0}\(text)\u{00A0}»"
        case .italian: "«\(text)»"
        }
    }

    /// The text in this language, else in English, else in the first language by tag.
    func choose(from translations: [String: String], otherwise fallback: String) -> String {
        translations[rawValue] ?? translations["en"]
            ?? translations.min { $0.key < $1.key }?.value ?? fallback
    }
}
