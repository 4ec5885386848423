import Foundation

/// The language of a plan as people name it.
public enum PlanLanguage {
    /// The BCP 47 primary subtag of a tag such as "fr", "FR", "fr-CA" or "fra" (ISO 639); nil for what is no language.
    public static func primary(of tag: String) -> String? {
        let first = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let code = Locale.LanguageCode(first)
        guard code.isISOLanguage, first != "und" else { return nil }
        return code.identifier(.alpha2) ?? first
    }
}
