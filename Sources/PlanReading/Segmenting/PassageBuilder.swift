/// Makes passages. Documents, rule tests and labelled texts all go through it, so one text is the same passage everywhere.
public struct PassageBuilder: Sendable {
    public var detector: LanguageDetector

    public init(detector: LanguageDetector = LanguageDetector()) {
        self.detector = detector
    }

    /// A text of one block as a passage: normalised, cut into sentences, its quantities found.
    /// - Parameter language: BCP 47 primary subtag; nil to have it detected, to the best supported one when unsure.
    public func passage(text: String, language: String? = nil) -> Passage {
        let normalised = TextNormaliser.normalise(text).text
        return passage(normalised: normalised, language: language ?? detector.guess(normalised).language)
    }

    /// The same for a text that `TextNormaliser` has already made.
    func passage(normalised text: String, language: String) -> Passage {
        Passage(
            text: text, language: language,
            sentences: SentenceSegmenter.sentences(in: text, language: language),
            quantities: QuantityScanner.quantities(in: text, language: language))
    }
}
