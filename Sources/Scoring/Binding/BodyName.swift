import PlanReading

/// The name of a body in charge, of which a cue matched the beginning: "Ministère de l’Économie" where it matched "Ministère de l".
///
/// Capitals tell where a name ends; in scripts without them it is what the cue matched.
enum BodyName {
    /// Longest name behind the match, in characters.
    private static let longest = 100

    /// - Parameters:
    ///   - beginning: the cue's match, in UTF-8 offsets into the text.
    ///   - isCell: whether the text is a table row, where a cell's end is a name's even if all is in capitals.
    /// - Returns: the match with the name behind it; without the article or preposition it ends with where there is no name.
    static func range(from beginning: Range<Int>, in text: String, isCell: Bool) -> Range<Int> {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: beginning.lowerBound)
        let match = text[start..<utf8.index(start, offsetBy: beginning.count)]
        if !isCell, match.count > 1, match == match.uppercased() { return beginning }
        let endsOpen = match.split(whereSeparator: { !$0.isLetter }).last.map { isLink($0) } ?? false
        var end = match.endIndex
        var rest = text[end...].prefix(longest)
        while let word = firstWord(of: rest) {
            let hasName = end > match.endIndex
            if word.first?.isUppercase == true && !isLink(word) || endsOpen && !hasName && !isLink(word) {
                end = word.endIndex
            } else if !(isLink(word) || hasName && isConjunction(word)) {
                break
            }
            rest = rest[word.endIndex...]
        }
        if end == match.endIndex { end = withoutLinks(match).endIndex }
        return beginning.lowerBound..<beginning.lowerBound + utf8.distance(from: start, to: end)
    }

    /// The word behind one space or apostrophe; nil where anything else stands there.
    private static func firstWord(of text: Substring) -> Substring? {
        guard let separator = text.first, " \u{A0}'’".contains(separator) else { return nil }
        let word = text.dropFirst().prefix { $0.isLetter || $0 == "-" }
        return word.isEmpty ? nil : word
    }

    private static func withoutLinks(_ match: Substring) -> Substring {
        var name = match
        while let last = name.split(separator: " ").last, last.startIndex > name.startIndex, isLink(last) {
            name = name[..<last.startIndex]
            while name.last == " " { name.removeLast() }
        }
        return name
    }

    private static func isLink(_ word: Substring) -> Bool { links.contains(word.lowercased()) }

    private static func isConjunction(_ word: Substring) -> Bool { conjunctions.contains(word.lowercased()) }

    /// Articles and prepositions within names, in languages whose names have capitals.
    private static let links: Set<String> = [
        "of", "the", "for", "by", "de", "du", "des", "la", "le", "les", "l", "d", "par", "di", "del", "dell", "della",
        "dello", "dei",
        "degli", "delle", "da", "dal", "dall", "dalla", "dallo", "per", "el", "los", "las", "do", "dos", "das", "der",
        "die", "dem",
        "für", "von", "по",
    ]
    private static let conjunctions: Set<String> = ["and", "et", "e", "ed", "y", "und", "и"]
}
