/// What makes a short line of a plain text a heading: shortness alone does not.
enum TitleEvidence {
    /// Rank of the heading, small numbers being higher; nil for what is no heading. `next` is the first line after it.
    static func rank(_ text: String, marker: LineMarker?, next: PrintedLine?) -> Int? {
        let width = text.unicodeScalars.reduce(0) { $0 + (LineJoiner.isSpaceless($1) ? 2 : 1) }
        guard width <= 120, !PrintedLine.endsSentence(text), text.last.map({ !",，、،".contains($0) }) ?? false else {
            return nil
        }
        switch marker {
        case .chineseDivision(let level): return level
        case .division: return 1
        case .roman: return 2
        case .capital: return 5
        case .chineseNumber: return 4
        case .bracketedChineseNumber: return 6
        case .outline(let depth): return 10 + depth
        case .number(let value): return isTitle(text, value, next) ? 11 : nil
        case .bullet, .letter: return nil
        case nil: return isCapitals(text) ? 3 : nil
        }
    }

    /// "1. Title": a lone item of that form, capital first, before a paragraph, is a title; in a row with its
    /// successor it is a list.
    private static func isTitle(_ text: String, _ value: Int, _ next: PrintedLine?) -> Bool {
        guard let next, next.marker != .number(value + 1), next.marker != .number(value), next.width > 0 else {
            return false
        }
        let title = text.drop { !$0.isLetter }
        guard let first = title.first, text.count <= 90 else { return false }
        return first.isUppercase || first.unicodeScalars.allSatisfy(LineJoiner.isSpaceless)
    }

    /// All letters capitals, at least four of them, more letters than digits.
    static func isCapitals(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter)
        let digits = text.count { $0.isNumber }
        return letters.count >= 4 && letters.count > digits && letters.allSatisfy(\.isUppercase)
    }

    /// The level that an underline of a heading gives; nil for a line that is none.
    static func underlineRank(_ line: PrintedLine, under title: PrintedLine) -> Int? {
        guard line.text.count >= 3, !title.isBlank, let first = line.text.first, "=-~".contains(first),
            line.text.allSatisfy({ $0 == first })
        else { return nil }
        return first == "=" ? 0 : first == "-" ? 3 : 5
    }
}
