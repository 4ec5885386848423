/// Compares the tests that terms put to single words.
struct WordTests {
    private let definitions: [Vocabulary.Test]
    private let forms: [Form]
    private let language: String

    /// What a test's word looks like folded, and its stems with their numbers; empty for figures.
    private struct Form {
        var folded: [UInt8] = []
        var stems: [[UInt8]] = []
        var numbers: [Int32] = []
    }

    init(_ vocabulary: Vocabulary, inflections: borrowing Inflections) {
        definitions = vocabulary.definitions
        language = vocabulary.language
        var forms: [Form] = []
        var known: [[UInt8]: Int32] = [:]
        for definition in definitions {
            switch definition {
            case .word(let word), .exact(let word), .acronym(let word):
                let folded = WordForms(word).folded
                let stems = inflections.stems(folded)
                for stem in stems where known[stem] == nil { known[stem] = Int32(known.count) }
                forms.append(Form(folded: folded, stems: stems, numbers: stems.compactMap { known[$0] }))
            case .prefix(let part), .suffix(let part): forms.append(Form(folded: WordForms(part).folded))
            case .year, .number: forms.append(Form())
            }
        }
        self.forms = forms
    }

    /// The numbers of the stems by which a test knows a word, the one that names it first; none for tests that look at the beginning or at figures.
    func stems(_ test: Int32) -> [Int32] { forms[Int(test) - 1].numbers }

    /// Whether every word that passes the first test passes the second. Where that is not sure, it is denied.
    func implies(_ first: Int32, _ second: Int32) -> Bool {
        if first == second { return true }
        let one = forms[Int(first) - 1]
        let other = forms[Int(second) - 1]
        switch (definitions[Int(first) - 1], definitions[Int(second) - 1]) {
        case (.exact, .word), (.acronym, .word), (.word, .word): return one.stems.allSatisfy(other.stems.contains)
        case (.exact(let word), .acronym(let acronym)): return word == acronym
        case (.exact, .prefix), (.acronym, .prefix): return one.folded.starts(with: other.folded)
        case (.word, .prefix):
            // Inflections may change the stem's last letter (studi-, study).
            return one.folded.starts(with: other.folded)
                && one.stems.allSatisfy { $0.count > other.folded.count && $0.starts(with: other.folded) }
        case (.prefix, .prefix): return one.folded.starts(with: other.folded)
        case (.suffix, .suffix): return one.folded.reversed().starts(with: other.folded.reversed())
        case (.exact, .suffix), (.acronym, .suffix):
            return one.folded.count >= other.folded.count + Vocabulary.beforeSuffix
                && one.folded.reversed().starts(with: other.folded.reversed())
        case (.word, .year), (.exact, .year): return Numeral.isYear(one.folded)
        case (.word, .number), (.exact, .number): return Numeral.isNumber(one.folded)
        // A Russian year may have letters behind its digits (2025г).
        case (.year, .number): return language != "ru"
        default: return false
        }
    }

    /// Whether some word passes both. Where that is not sure, it is affirmed.
    func overlap(_ first: Int32, _ second: Int32) -> Bool {
        if implies(first, second) || implies(second, first) { return true }
        let one = forms[Int(first) - 1]
        let other = forms[Int(second) - 1]
        switch (definitions[Int(first) - 1], definitions[Int(second) - 1]) {
        case (.word, .word), (.exact, .word), (.word, .exact), (.acronym, .word), (.word, .acronym):
            return one.stems.contains(where: other.stems.contains)
        case (.prefix, .word): return Self.mayBegin(other, one.folded)
        case (.word, .prefix): return Self.mayBegin(one, other.folded)
        case (.prefix, .number), (.prefix, .year): return one.folded.first.map(Numeral.isDigit) ?? false
        // An inflection may have any end, and a beginning of a word says nothing of it.
        case (.suffix, .word), (.word, .suffix), (.suffix, .prefix), (.prefix, .suffix): return true
        case (.number, .prefix), (.year, .prefix): return other.folded.first.map(Numeral.isDigit) ?? false
        default: return false
        }
    }

    /// An inflection may be shorter than a prefix, or longer.
    private static func mayBegin(_ word: Form, _ prefix: [UInt8]) -> Bool {
        (word.stems + [word.folded]).contains { $0.starts(with: prefix) || prefix.starts(with: $0) }
    }
}
