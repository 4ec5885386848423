import Foundation

/// Puts a negation into sentences that have none, in the languages of the example plans.
enum SentenceNegation {
    private struct Form {
        var pattern: String
        var replacement: String
    }

    private static let forms: [String: [Form]] = [
        "en": [
            Form(pattern: #"\b(will|shall)\b"#, replacement: "$1 not"),
            Form(pattern: #"\b(is|are) (allocated|earmarked|set aside|provided|paid)\b"#, replacement: "$1 not $2"),
        ],
        "fr": [
            Form(pattern: #"\b([aeéiouhAEÉIOUH]\p{L}*(?:ra|ront))\b"#, replacement: "n’$1 pas"),
            Form(
                pattern: #"\b((?![aeéiouhAEÉIOUH])\p{L}+(?:ra|ront))\b"#, replacement: "ne $1 pas"),
        ],
        "it": [
            Form(pattern: #"\b(\p{L}+(?:rà|ranno))\b"#, replacement: "non $1"),
            Form(
                pattern: #"\b(finanzia|prevede|sostiene|crea|sono stanziati|sono previsti)\b"#, replacement: "non $1"),
        ],
        "zh": [Form(pattern: "将|设立|建设|支持|提供|安排|开展|完成", replacement: "不$0")],
    ]

    private static let negative: [String: String] = [
        "en": #"\b(not|no|nor|never|none|nothing|without|cannot)\b|n['’]t\b"#,
        "fr": #"\b(ne|non|pas|sans|ni|aucune?)\b|\bn['’]"#, "it": #"\b(non|né|senza|nessun\p{L}*)\b"#, "zh": "[不未无没]",
    ]

    /// nil where the sentence has a negation, or no verb that is known here.
    static func negated(_ sentence: String, language: String) -> String? {
        guard let forms = forms[language], let negative = negative[language],
            sentence.range(of: negative, options: [.regularExpression, .caseInsensitive]) == nil
        else { return nil }
        let changed = forms.reduce(sentence) { text, form in
            text.replacingOccurrences(of: form.pattern, with: form.replacement, options: .regularExpression)
        }
        return changed == sentence ? nil : changed
    }
}
