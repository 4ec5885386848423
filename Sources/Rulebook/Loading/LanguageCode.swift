/// The language codes of two letters (ISO 639-1), which are also BCP 47 primary subtags.
public enum LanguageCode {
    static let all = Set(list)

    /// The code that a tag such as "en", "EN" or "pt-BR" begins with; nil for what begins with none ("und", "unknown").
    public static func primary(of tag: String) -> String? {
        let first = tag.lowercased().split { $0 == "-" || $0 == "_" || $0.isWhitespace }.first.map(String.init)
        return first.flatMap { all.contains($0) ? $0 : nil }
    }

    /// For codes that are no code: the two-letter form of what seems to be meant.
    static func remedy(for code: String) -> String {
        let primary = code.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? code
        if all.contains(primary) { return "did you mean `\(primary)`? Regions and scripts are left out" }
        if let known = commonMistakes[primary] { return "did you mean `\(known)`?" }
        return "write the two letters of ISO 639-1, such as en, fr or zh"
    }

    private static let commonMistakes = [
        "eng": "en", "english": "en", "fra": "fr", "fre": "fr", "french": "fr", "ita": "it", "italian": "it",
        "zho": "zh", "chi": "zh", "chinese": "zh", "cn": "zh", "spa": "es", "spanish": "es", "rus": "ru",
        "russian": "ru", "ara": "ar", "arabic": "ar", "por": "pt", "portuguese": "pt", "deu": "de", "ger": "de",
        "german": "de", "gr": "el", "jp": "ja", "ua": "uk", "cz": "cs",
    ]

    private static let list = """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu \
        ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na \
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so \
        sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init)
}
