import Rulebook
import Testing

@testable import Matching

/// Random numbers that are the same in every run (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Random terms over few words, and texts of the same words in many writings, so that they meet often.
struct RandomCase {
    var random: SeededGenerator
    var language: String

    private static let termWords = [
        "en": ["small", "enterprise", "business", "low", "carbon", "women", "loan", "2030"],
        "fr": ["égalité", "sexe", "l", "économie", "État", "petit", "entreprise"],
        "zh": ["中", "小", "企", "业", "5G", "中小", "网络"],
    ]

    private static let textWords = [
        "en": [
            "small", "Small", "SMALL", "enterprise", "enterprises", "business", "Business's", "women’s", "women", "low",
            "carbon", "lowcarbon",
            "smallbusiness", "loan", "loans", "SME", "SMEs", "sme", "2030", "1,200.5", "1899", "30", "sm\u{AD}all",
            "lo\u{200B}w", "eco", "ecology",
        ],
        "fr": [
            "égalité", "e\u{301}galite\u{301}", "EGALITE", "Egalité", "egalite", "ÉGALITÉ", "sexe", "sexes", "SEXES",
            "l", "L", "économies", "Economie",
            "ECONOMIE", "État", "Etat", "ETATS", "etat", "petites", "entreprises", "PME", "PMEs", "2030", "écolo",
        ],
        "zh": ["中", "小", "企", "业", "中小企业", "5G", "5g", "网络", "网", "30", "2030", "微", "ＳＭＥ", "SME"],
    ]

    private static let gaps = [
        " ", " ", " ", " ", " ", " ", " ", "-", "-\n", "\u{AD}\n ", "\n", "\u{A0}", "  ", "’", "'", " “", "» ", ", ",
        "; ", " - ", " – ", "–", " | ", "/", " (",
        ") ", ". ", "... ", "-\n\n", "、", "，",
    ]

    mutating func text() -> (text: String, sentences: [Range<Int>]) {
        var text = ""
        var sentences: [Range<Int>] = []
        var start = 0
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            text += pick(Self.textWords[language] ?? [])
            if Int.random(in: 0..<10, using: &random) == 0 {
                if text.utf8.count > start { sentences.append(start..<text.utf8.count) }
                start = text.utf8.count + 1
                text += " "
            } else if language != "zh" || Bool.random(using: &random) {
                text += pick(Self.gaps)
            }
        }
        if text.utf8.count > start { sentences.append(start..<text.utf8.count) }
        return (text, sentences)
    }

    mutating func pattern(depth: Int = 0) -> TermPattern {
        switch Int.random(in: 0..<(depth > 2 ? 6 : 12), using: &random) {
        case 0:
            return [.acronym("SME"), .acronym("PME"), .exact("small"), .exact("sexes")][
                Int.random(in: 0..<4, using: &random)]
        case 1:
            return [
                .prefix("eco"), .prefix("éco"), .suffix("es"), .suffix("ité"), .placeholder(.year),
                .placeholder(.number),
            ][Int.random(in: 0..<6, using: &random)]
        case 2...5: return .word(pick(Self.termWords[language] ?? []))
        case 6, 7, 8:
            return .sequence((0..<Int.random(in: 1...3, using: &random)).map { _ in pattern(depth: depth + 1) })
        case 9: return .alternatives((0..<Int.random(in: 1...3, using: &random)).map { _ in pattern(depth: depth + 1) })
        case 10: return .optional(pattern(depth: depth + 1))
        default:
            let first = pattern(depth: depth + 1)
            return .near(first, pattern(depth: depth + 1), distance: Int.random(in: 0...3, using: &random))
        }
    }

    private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
}

@Suite("The matcher against its slow meaning")
struct ReferenceTests {
    @Test("finds what trying every pattern at every word finds", arguments: ["en", "fr", "zh"], 0..<16)
    func agrees(_ language: String, _ seed: UInt64) {
        var random = RandomCase(random: SeededGenerator(state: seed), language: language)
        let terms = (0..<40).map { _ in Term(random.pattern()) }
        let scanner = Matcher(groups: [TermGroup(byLanguage: [language: terms])]).scanner(language: language)
        for _ in 0..<12 {
            let (text, sentences) = random.text()
            let found = scanner?.matches(in: text, sentences: sentences) ?? []
            let expected = Self.expected(terms, text, sentences, language)
            #expect(
                found == expected,
                "\(text.debugDescription) \(sentences)\n\(Self.difference(found, expected, terms, text))")
        }
    }

    private static func expected(_ terms: [Term], _ text: String, _ sentences: [Range<Int>], _ language: String)
        -> [Match]
    {
        let reference = ReferenceMatcher(text, language: language)
        var matches: [Match] = []
        for sentence in sentences {
            let inside = reference.words.indices.filter { sentence.contains(reference.words[$0].range) }
            guard let first = inside.first, let last = inside.last else { continue }
            for (index, term) in terms.enumerated() {
                for span in reference.spans(term.pattern, in: first..<last + 1) {
                    let range =
                        reference.words[span.lowerBound].range
                        .lowerBound..<reference.words[span.upperBound - 1].range.upperBound
                    matches.append(Match(group: 0, term: index, range: range, words: span))
                }
            }
        }
        return matches.sorted(by: Match.precedes)
    }

    private static func difference(_ found: [Match], _ expected: [Match], _ terms: [Term], _ text: String) -> String {
        let lines = { (matches: [Match], sign: String) in
            matches.map {
                "\(sign) \(text.slice($0.range).debugDescription) words \($0.words) by \(terms[$0.term].pattern)"
            }
        }
        return
            (lines(found.filter { !expected.contains($0) }, "+") + lines(expected.filter { !found.contains($0) }, "-"))
            .joined(separator: "\n")
    }

    @Test("what a scanner has seen before changes nothing", arguments: 0..<10)
    func warmEqualsCold(_ seed: UInt64) {
        var random = RandomCase(random: SeededGenerator(state: seed), language: "fr")
        let terms = (0..<30).map { _ in Term(random.pattern()) }
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["fr": terms])])
        let texts = (0..<30).map { _ in random.text() }
        let warm = matcher.scanner(language: "fr")
        for (text, sentences) in texts + texts.reversed() {
            #expect(
                warm?.matches(in: text, sentences: sentences)
                    == matcher.scanner(language: "fr")?.matches(in: text, sentences: sentences))
        }
    }

    @Test("texts longer than a batch, tables that grow and a full memory change nothing")
    func longTexts() {
        let matcher = Matcher(groups: [
            TermGroup(byLanguage: ["en": [Term("small firm"), Term(.near("loan", "women", distance: 2))]])
        ])
        let piece = (0..<5_000).map { "word\($0)x a small firm counterrevolutionary\($0) loans to women." }
        let text = piece.joined(separator: " ")
        var sentences: [Range<Int>] = []
        var start = 0
        for sentence in piece {
            sentences.append(start..<start + sentence.utf8.count)
            start += sentence.utf8.count + 1
        }
        let scanner = matcher.scanner(language: "en")
        let first = scanner?.matches(in: text, sentences: sentences) ?? []
        #expect(first.count == 10_000)
        #expect(first.allSatisfy { ["small firm", "loans to women"].contains(text.slice($0.range)) })
        #expect(scanner?.matches(in: text, sentences: sentences) == first)
    }
}

extension Range where Bound == Int {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
