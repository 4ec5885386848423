import Foundation

/// The country that a cell names: by its ISO 3166-1 code or its name in one of nine languages, from the Unicode CLDR through Foundation.
enum CountryName {
    /// ISO 3166-1 alpha-3; nil where the text names no country.
    static func code(of text: String) -> String? {
        let trimmed = text.trimmed
        if trimmed.utf8.count <= 3, let code = CountryCode.meant(by: trimmed) { return code }
        return codes[HeadingText.folded(trimmed)]
    }

    /// The currency of a country if it is one in which plans are reckoned abroad as well; nil for others, whose plans may be in another
    /// currency than their own.
    static func worldCurrency(of country: String) -> String? {
        guard let region = CountryCode.twoLetterCode(of: country),
            let currency = Locale(identifier: "und_\(region)").currency?.identifier
        else { return nil }
        return ["EUR", "USD", "GBP", "JPY", "CNY", "CHF"].contains(currency) ? currency : nil
    }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for language in LanguageDetector.plannedLanguages {
            let locale = Locale(identifier: language)
            for (code, region) in CountryCode.twoLetters.sorted(by: { $0.key < $1.key }) {
                guard let name = locale.localizedString(forRegionCode: region) else { continue }
                for spelling in [name, String(name.prefix { $0 != "(" })]
                where codes[HeadingText.folded(spelling)] == nil {
                    codes[HeadingText.folded(spelling)] = code
                }
            }
        }
        for (name, code) in further { codes[HeadingText.folded(name)] = code }
        return codes
    }()

    /// Names in use that the CLDR does not have.
    private static let further = [
        "China": "CHN", "Chine": "CHN", "Cina": "CHN", "Китай": "CHN", "الصين": "CHN", "中国": "CHN", "Hong Kong": "HKG",
        "Czech Republic": "CZE", "Ivory Coast": "CIV", "Cape Verde": "CPV", "Swaziland": "SWZ", "Macedonia": "MKD",
        "Turkey": "TUR",
        "Viet Nam": "VNM", "Lao PDR": "LAO", "Republic of Korea": "KOR", "Russian Federation": "RUS",
        "Syrian Arab Republic": "SYR",
        "United Republic of Tanzania": "TZA", "Burma": "MMR", "UK": "GBR", "USA": "USA",
        "United States of America": "USA",
        "Hellas": "GRC", "EL": "GRC", "DRC": "COD", "Republic of Moldova": "MDA", "The Gambia": "GMB",
        "East Timor": "TLS",
        "Brunei Darussalam": "BRN", "Democratic Republic of the Congo": "COD", "Republic of the Congo": "COG",
    ]
}
