import Foundation
import PlanReading

/// Tells words about the plan's own country from words about another one. Names come from the Unicode CLDR, through Foundation.
final class CountryNames {
    private let country: String?
    /// Lower-case names by language.
    private var names: [String: [String]] = [:]

    /// - Parameter country: ISO 3166-1 alpha-3 of the plan; nil where it is unknown: then any country that is named may be its own.
    init(_ country: String?) { self.country = country }

    /// Whether the words hold a name of the plan's own country.
    func isOwn(_ words: String, language: String) -> Bool {
        let lower = words.lowercased()
        return own(in: language).contains { lower.contains($0) }
    }

    /// The part of a name that all its cases share: "росси" of Россия, "مغرب" of المغرب, since للمغرب has no article's alef.
    private static func uninflected(_ name: String, language: String) -> String {
        switch language {
        case "ru" where name.last.map("аяйь".contains) ?? false: String(name.dropLast())
        case "ar" where name.hasPrefix("ال"): String(name.dropFirst(2))
        default: name
        }
    }

    private func own(in language: String) -> [String] {
        if let known = names[language] { return known }
        let locale = Locale(identifier: language)
        let codes =
            country.map { CountryCode.twoLetterCode(of: $0).map { [$0] } ?? [] } ?? CountryCode.assignedTwoLetterCodes
        let found = codes.compactMap { locale.localizedString(forRegionCode: $0)?.lowercased() }
            .map { Self.uninflected($0, language: language) }
        names[language] = found
        return found
    }
}
