import Foundation
import PlanReading

/// Tells words about the plan's own country from words about another one. Names come from the Unicode CLDR, through Foundation.
final class CountryNames {
    private let country: String?
    /// By language.
    private var names: [String: Names] = [:]

    /// Lower-case names without what their cases do not share.
    private struct Names {
        var own: [String]
        var others: [String]
    }

    /// - Parameter country: ISO 3166-1 alpha-3 of the plan; nil where it is unknown: then any country that is named may be its own.
    init(_ country: String?) { self.country = country }

    /// Whether the words hold a name of the plan's own country, and not as a part of a longer name: Nigeria is not Niger.
    func isOwn(_ words: String, language: String) -> Bool {
        let lower = words.lowercased()
        let names = known(in: language)
        return names.own.contains { name in
            let longer = names.others.filter { $0.count > name.count && $0.contains(name) }
            let covered = longer.flatMap { lower.ranges(of: $0) }
            return lower.ranges(of: name).contains { place in
                !covered.contains { $0.lowerBound <= place.lowerBound && place.upperBound <= $0.upperBound }
            }
        }
    }

    /// The part of a name that all its cases share: "росси" of Россия, "مغرب" of المغرب, since للمغرب has no article's alef.
    private static func uninflected(_ name: String, language: String) -> String {
        switch language {
        case "ru" where name.last.map("аяйь".contains) ?? false: String(name.dropLast())
        case "ar" where name.hasPrefix("ال"): String(name.dropFirst(2))
        default: name
        }
    }

    private func known(in language: String) -> Names {
        if let known = names[language] { return known }
        let locale = Locale(identifier: language)
        func spelt(_ codes: [String]) -> [String] {
            codes.compactMap { locale.localizedString(forRegionCode: $0)?.lowercased() }
                .map { Self.uninflected($0, language: language) }
        }
        let all = CountryCode.assignedTwoLetterCodes
        let codes = country.map { CountryCode.twoLetterCode(of: $0).map { [$0] } ?? [] } ?? all
        let found = Names(own: spelt(codes), others: spelt(all.filter { !codes.contains($0) }))
        names[language] = found
        return found
    }
}
