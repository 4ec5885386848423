extension TermPattern {
    /// The pattern in canonical form: one blank between words, none between Han characters, brackets only where needed. Reads back as the same pattern,
    /// except that it depends on the language whether a letter case makes an acronym.
    public var text: String {
        switch self {
        case .word(let word), .acronym(let word): word
        case .exact(let word): "=" + word
        case .prefix(let word): word + "*"
        case .suffix(let word): "*" + word
        case .placeholder(let placeholder): "<\(placeholder.rawValue)>"
        case .sequence(let items): TermPattern.joined(items)
        case .alternatives(let items): items.map(\.text).joined(separator: " | ")
        case .optional(let item): item.isLeaf ? item.text + "?" : "(\(item.text))?"
        case .near(let left, let right, let distance): "\(left.textInSequence) ~\(distance) \(right.textInSequence)"
        }
    }

    /// Two terms with the same key match the same text: inflected words differ in case only.
    var comparisonKey: String {
        switch self {
        case .word(let word): word.lowercased()
        case .acronym(let word): "^" + word
        case .exact, .placeholder: text
        case .prefix(let word): word.lowercased() + "*"
        case .suffix(let word): "*" + word.lowercased()
        case .sequence(let items): items.map { "(\($0.comparisonKey))" }.joined(separator: " ")
        case .alternatives(let items): items.map { "(\($0.comparisonKey))" }.joined(separator: "|")
        case .optional(let item): "(\(item.comparisonKey))?"
        case .near(let left, let right, let distance):
            "(\(left.comparisonKey))~\(distance)(\(right.comparisonKey))"
        }
    }

    /// Han characters follow each other without a blank, as they are written.
    private static func joined(_ items: [TermPattern]) -> String {
        var text = ""
        var wasHan = true
        for item in items {
            let isHan = item.isHanWord
            if !text.isEmpty, !(isHan && wasHan) { text += " " }
            text += item.textInSequence
            wasHan = isHan
        }
        return text
    }

    private var isHanWord: Bool {
        if case .word(let word) = self { word.unicodeScalars.allSatisfy(TermCharacter.isWord) } else { false }
    }

    private var textInSequence: String {
        if case .alternatives = self { "(\(text))" } else { text }
    }

    private var isLeaf: Bool {
        switch self {
        case .word, .exact, .acronym, .prefix, .suffix, .placeholder: true
        default: false
        }
    }
}
