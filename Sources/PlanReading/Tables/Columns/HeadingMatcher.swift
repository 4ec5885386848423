/// Tells from a heading what its column may hold.
struct HeadingMatcher: Sendable {
    /// What a heading was recognised as.
    struct Match: Sendable, Equatable {
        var role: ColumnRole
        var strength: Strength
        /// The languages whose tables have the phrase.
        var languages: Set<String>
    }

    enum Strength: Int, Sendable, Comparable {
        /// The phrase stands somewhere in the heading, at its beginning, or is all of it.
        case contained = 1
        case leading, exact

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// Headings longer than this, in characters, are no headings.
    static let longestHeading = 80

    static let standard = HeadingMatcher()

    private struct Phrase: Sendable {
        var role: ColumnRole
        var language: String
        var text: String
        var isHan: Bool
    }

    private let exact: [String: [Phrase]]
    private let phrases: [Phrase]

    init() {
        phrases = ColumnHeadings.entries.map { entry in
            let text = HeadingText.folded(entry.phrase)
            return Phrase(
                role: entry.role, language: entry.language, text: text,
                isHan: text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        }.filter { !$0.text.isEmpty }
        exact = Dictionary(grouping: phrases, by: \.text)
    }

    /// The best reading of a heading: the whole of it, else the longest phrase at its beginning, else the longest within; nil for none.
    func match(_ heading: String) -> Match? {
        guard let text = Self.text(of: heading) else { return nil }
        if let whole = match(whole: text) { return whole }
        var best: (phrase: Phrase, strength: Strength)?
        for phrase in phrases {
            guard let strength = strength(of: phrase, in: text) else { continue }
            if let best, (best.strength, best.phrase.text.count) >= (strength, phrase.text.count) { continue }
            best = (phrase, strength)
        }
        guard let best else { return nil }
        return match(best.phrase.role, best.strength, exact[best.phrase.text] ?? [])
    }

    /// The reading of a heading that is a phrase and nothing else, found without looking through all phrases.
    func exactMatch(of heading: String) -> Match? { Self.text(of: heading).flatMap(match(whole:)) }

    private func match(whole text: String) -> Match? {
        exact[text].flatMap { found in found.first.map { match($0.role, .exact, found) } }
    }

    /// What is compared; nil where it is too long for a heading, or nothing.
    private static func text(of heading: String) -> String? {
        guard !heading.isEmpty, heading.count <= longestHeading else { return nil }
        let text = HeadingText(heading).text
        return text.isEmpty ? nil : text
    }

    private func match(_ role: ColumnRole, _ strength: Strength, _ found: [Phrase]) -> Match {
        Match(role: role, strength: strength, languages: Set(found.filter { $0.role == role }.map(\.language)))
    }

    private func strength(of phrase: Phrase, in text: String) -> Strength? {
        if phrase.isHan {
            guard phrase.text.count > 1, text.contains(phrase.text) else { return nil }
            // The head of a Chinese heading stands at its end.
            return text.hasSuffix(phrase.text) ? .leading : .contained
        }
        // A single letter, or "no", says nothing inside a longer heading.
        guard phrase.text.count > 2, text.count > phrase.text.count else { return nil }
        let padded = " \(text) "
        guard padded.contains(" \(phrase.text) ") else { return nil }
        return padded.hasPrefix(" \(phrase.text) ") ? .leading : .contained
    }
}
