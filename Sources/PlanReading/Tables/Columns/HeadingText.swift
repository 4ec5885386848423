import Foundation

/// A heading, or a cell compared like one: letters and digits in lower case without accents, one space for all else.
struct HeadingText: Sendable, Equatable {
    /// Without what stands in brackets.
    let text: String
    /// What stands in brackets, and the rest: where a unit is looked for.
    let whole: String

    init(_ heading: String) {
        whole = heading
        text = Self.folded(Self.withoutBrackets(heading))
    }

    private static func withoutBrackets(_ heading: String) -> String {
        var depth = 0
        var kept = ""
        for character in heading {
            if "([（［【{".contains(character) {
                depth += 1
                kept.append(" ")
            } else if ")]）］】}".contains(character) {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                kept.append(character)
            }
        }
        return kept
    }

    /// The form in which headings are compared. "costAmount" and "cost_amount" are "cost amount"; the Arabic article goes.
    static func folded(_ text: String) -> String {
        var parted = ""
        var previous: Character?
        for character in text {
            if character.isUppercase, let previous, previous.isLowercase { parted.append(" ") }
            parted.append(character)
            previous = character
        }
        let plain = parted.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
            locale: Locale(identifier: "en_US_POSIX"))
        let words = plain.split { !($0.isLetter || $0.isNumber || $0 == "№" || $0 == "°") }
        return words.map { word in
            word.count > 3 && word.hasPrefix("ال") ? String(word.dropFirst(2)) : String(word)
        }.joined(separator: " ")
    }
}
