import Rulebook

/// Words that terms match by their very form (`=letter`, `SME`): a text with one of them says something else in capitals.
struct FormSensitiveWords {
    private let rulebook: Rulebook
    /// By language.
    private var ofCues: [String: Set<String>] = [:]
    /// By criterion and language.
    private var ofCriteria: [String: Set<String>] = [:]

    init(_ rulebook: Rulebook) { self.rulebook = rulebook }

    /// Whether a text holds such a word of a criterion's terms or of a cue's, in whatever case.
    mutating func occur(in text: String, criterion index: Int, language: String) -> Bool {
        let cues = cueWords(language)
        let own = criterionWords(index, language)
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.contains { cues.contains(String($0)) || own.contains(String($0)) }
    }

    private mutating func cueWords(_ language: String) -> Set<String> {
        if let words = ofCues[language] { return words }
        let words = Self.words(rulebook.cues.flatMap { [$0.terms, $0.except] }, language)
        ofCues[language] = words
        return words
    }

    private mutating func criterionWords(_ index: Int, _ language: String) -> Set<String> {
        let key = "\(index) \(language)"
        if let words = ofCriteria[key] { return words }
        let criterion = rulebook.criteria[index]
        let words = Self.words(criterion.topic.map(\.terms) + [criterion.except, criterion.adverse], language)
        ofCriteria[key] = words
        return words
    }

    private static func words(_ groups: [TermGroup], _ language: String) -> Set<String> {
        var words: Set<String> = []
        for term in groups.flatMap({ $0.byLanguage[language] ?? [] }) { collect(term.pattern, into: &words) }
        return words
    }

    private static func collect(_ pattern: TermPattern, into words: inout Set<String>) {
        switch pattern {
        case .exact(let word): words.insert(word.lowercased())
        case .acronym(let word):
            words.insert(word.lowercased())
            words.insert(word.lowercased() + "s")
        case .word, .prefix, .suffix, .placeholder: break
        case .sequence(let parts), .alternatives(let parts): for part in parts { collect(part, into: &words) }
        case .optional(let part): collect(part, into: &words)
        case .near(let left, let right, distance: _):
            collect(left, into: &words)
            collect(right, into: &words)
        }
    }
}
