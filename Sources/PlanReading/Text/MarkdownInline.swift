/// Takes the marks of Markdown out of a line of text and leaves what a reader of the page would see.
enum MarkdownInline {
    static func stripped(_ text: String) -> String {
        var text = text
        // Order matters: comments and images before links, links before tags, tags before entities.
        let bytes = text.utf8
        let hasTags = bytes.contains(UInt8(ascii: "<"))
        let hasLinks = bytes.contains(UInt8(ascii: "["))
        if hasTags { text = text.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "") }
        if hasLinks {
            text = text.replacing(/!\[[^\]]*\]\([^)]*\)/, with: "")
            text = text.replacing(/\[\^[^\]\s]+\]/, with: "")
            text = text.replacing(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/) { String($0.output.1) }
            text = text.replacing(/\[([^\]]+)\]\[[^\]]*\]/) { String($0.output.1) }
        }
        if hasTags {
            text = text.replacing(/<((?:https?|mailto):[^>\s]+)>/) { String($0.output.1) }
            text = text.replacing(/<br\s*\/?>/.ignoresCase(), with: "\n")
            text = text.replacing(/<\/?[A-Za-z][^<>]*>/, with: "")
        }
        if bytes.contains(UInt8(ascii: "~")) { text = text.replacing(/~~[^~]+~~/, with: "") }
        return unescaped(withoutEmphasis(text))
    }

    /// Drops runs of `*`, `_` and backticks that open or close something; a lone star between spaces and the
    /// underscores inside a word stay.
    private static func withoutEmphasis(_ text: String) -> String {
        let characters = Array(text)
        var result = ""
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if character == "\\", index + 1 < characters.count {
                result += [character, characters[index + 1]]
                index += 2
                continue
            }
            guard character == "*" || character == "_" || character == "`" else {
                result.append(character)
                index += 1
                continue
            }
            var end = index
            while end < characters.count, characters[end] == character { end += 1 }
            let before = index > 0 ? characters[index - 1] : " "
            let after = end < characters.count ? characters[end] : " "
            let isLone = before.isWhitespace && after.isWhitespace
            let isInWord = character == "_" && isWordPart(before) && isWordPart(after)
            if isLone || isInWord { result += String(characters[index..<end]) }
            index = end
        }
        return result
    }

    private static func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func unescaped(_ text: String) -> String {
        var text = text
        if text.contains("\\") { text = text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.output.1) } }
        guard text.contains("&") else { return text }
        for (entity, character) in entities { text = text.replacing(entity, with: character) }
        return text
    }

    private static let entities: [(String, String)] = [
        ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&euro;", "€"),
        ("&ndash;", "–"), ("&mdash;", "—"), ("&amp;", "&"),
    ]
}
