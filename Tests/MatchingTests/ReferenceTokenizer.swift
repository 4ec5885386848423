import Foundation

/// Cuts text into words with regular expressions, for the reference matcher. Knows the characters that the random texts are made of.
struct ReferenceTokenizer {
    private(set) var words: [ReferenceMatcher.Word] = []

    init(_ text: String, language: String) {
        let bytes = Array(text.utf8)
        var end = 0
        for match in text.unicodeScalars.matches(language) {
            let gap = String(decoding: bytes[end..<match.lowerBound], as: UTF8.self)
            let atStart = end == 0
            if !words.isEmpty, gap.range(of: "^[-\u{AD}] *\n *\\z", options: .regularExpression) != nil,
                Self.joins(bytes, end, match)
            {
                words[words.count - 1].joinsNext = true
            }
            var raw = String(decoding: bytes[match], as: UTF8.self)
            raw.unicodeScalars.removeAll { $0 == "\u{AD}" || $0 == "\u{200B}" }
            if language == "en", raw.count > 2, raw.range(of: "['’][sS]$", options: .regularExpression) != nil {
                raw = String(raw.dropLast(2))
            }
            words.append(
                ReferenceMatcher.Word(
                    range: match, printed: raw.precomposedStringWithCompatibilityMapping,
                    breaks: Self.breaks(gap, atStart: atStart), beginsCell: gap.contains("|")))
            end = match.upperBound
        }
    }

    private static func joins(_ bytes: [UInt8], _ end: Int, _ next: Range<Int>) -> Bool {
        let before = String(decoding: bytes[..<end], as: UTF8.self).last
        let after = String(decoding: bytes[next], as: UTF8.self).first
        return after?.isLetter == true && !isHan(after) && before.map { $0.isLetter || $0.isNumber } == true
    }

    private static func isHan(_ character: Character?) -> Bool {
        character?.unicodeScalars.first?.properties.isIdeographic == true
    }

    private static func breaks(_ gap: String, atStart: Bool) -> Bool {
        if gap.contains(where: { ",;:()/|•—，。、".contains($0) }) || gap.contains("..") { return true }
        let start = atStart ? "(^|\\s)" : "\\s"
        return gap.range(of: start + "[-–](?=\\s)", options: .regularExpression) != nil
    }
}

extension String.UnicodeScalarView {
    /// UTF-8 ranges of the words.
    fileprivate func matches(_ language: String) -> [Range<Int>] {
        let letter = "(?:[[\\p{L}\\p{M}]--[\\p{Han}]]|[0-9])"
        let rest = "(?:[\u{AD}\u{200B}]*\(letter))*"
        let word = "[0-9]\(rest)(?:(?<=[0-9])[.,][0-9]\(rest))*|\(letter)\(rest)"
        let possessive = language == "en" ? "(?:['’][sS](?![\\p{L}\\p{M}0-9]))?" : ""
        guard let expression = try? NSRegularExpression(pattern: "\\p{Han}|(?:\(word))\(possessive)") else { return [] }
        let string = String(self)
        let whole = NSRange(string.startIndex..., in: string)
        return expression.matches(in: string, range: whole).compactMap { Range($0.range, in: string) }.map {
            $0.lowerBound.utf16Offset(in: string)..<$0.upperBound.utf16Offset(in: string)
        }.map { range in
            let utf16 = Array(string.utf16)
            let start = String(decoding: utf16[..<range.lowerBound], as: UTF16.self).utf8.count
            return start..<start + String(decoding: utf16[range], as: UTF16.self).utf8.count
        }
    }
}
