import Rulebook

@testable import Matching

/// Short ways to write terms in tests.
extension TermPattern: ExpressibleByStringLiteral {
    /// Words in a row.
    public init(stringLiteral text: String) {
        let words = text.split(separator: " ").map { TermPattern.word(String($0)) }
        self = words.count == 1 ? words[0] : .sequence(words)
    }
}

extension Term {
    init(_ pattern: TermPattern, source: String = "") {
        self.init(source: source, pattern: pattern, location: SourceLocation(file: "test.yaml", line: 1, column: 1))
    }
}

/// The pieces of a text that one term matches, the whole text being one sentence.
func found(_ pattern: TermPattern, source: String = "", in text: String, language: String = "en") -> [String] {
    let matcher = Matcher(groups: [TermGroup(byLanguage: [language: [Term(pattern, source: source)]])])
    let matches = matcher.scanner(language: language)?.matches(in: text, sentences: [0..<text.utf8.count]) ?? []
    return matches.map { text.slice($0.range) }
}

extension String {
    /// The text between two UTF-8 offsets.
    func slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
