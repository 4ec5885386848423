import Foundation

/// English names of languages, from CLDR.
enum LanguageName {
    /// "German" for "de"; the code itself where CLDR has no name.
    static func english(_ code: String) -> String {
        Locale(identifier: "en").localizedString(forLanguageCode: code) ?? code
    }
}
