import Rulebook
import Testing

@testable import Matching

@Suite("Places of words")
struct ScanResultTests {
    private func words(_ text: String, language: String = "en") -> [String] {
        let matcher = Matcher(groups: [TermGroup(byLanguage: [language: [Term("none")]])])
        guard let result = matcher.scanner(language: language)?.scan(text, sentences: []) else { return [] }
        return zip(result.wordStarts, result.wordEnds).map { text.slice(Int($0)..<Int($1)) }
    }

    static let texts: [(String, String, [String])] = [
        ("en", "Women's work, low-carbon don't", ["Women's", "work", "low", "carbon", "don", "t"]),
        ("fr", "Women's l’État", ["Women", "s", "l", "État"]),
        ("en", "1,200.5 EUR, 3. 4,x 5.", ["1,200.5", "EUR", "3", "4", "x", "5"]),
        ("zh", "支持5G网络，GDP增长", ["支", "持", "5G", "网", "络", "GDP", "增", "长"]),
        ("en", "a\u{301}b 👍 x_y naïve 𝒳", ["a\u{301}b", "x", "y", "naïve", "𝒳"]),
        ("ru", "к 2025 году — малое", ["к", "2025", "году", "малое"]),
        ("en", "", []),
        ("en", "  \n ", []),
        ("en", "x", ["x"]),
        ("zh", "𠮷野家々", ["𠮷", "野", "家", "々"]),
        (
            "en", "internationalisation of counterrevolutionaries",
            ["internationalisation", "of", "counterrevolutionaries"]
        ),
    ]

    @Test("words are runs of letters, marks and digits; Han characters stand alone", arguments: texts)
    func tokens(_ language: String, _ text: String, _ expected: [String]) {
        #expect(words(text, language: language) == expected)
    }

    @Test("ranges of text are found as ranges of words, and words between are counted")
    func wordsInRanges() {
        let result = ScanResult(wordStarts: [0, 4, 10, 20], wordEnds: [3, 9, 15, 25])
        #expect(result.words(in: 0..<9) == 0..<2)
        #expect(result.words(in: 5..<6) == 1..<2)
        #expect(result.words(in: 15..<20) == 3..<3)
        #expect(result.words(in: 30..<40) == 4..<4)
        #expect(result.wordsBetween(0..<3, 20..<25) == 2)
        #expect(result.wordsBetween(20..<25, 0..<3) == 2)
        #expect(result.wordsBetween(0..<9, 4..<15) == 0)
        #expect(result.wordsBetween(0..<3, 4..<9) == 0)
    }

    @Test("bytes that are no UTF-8 part words and do no harm")
    func invalidBytes() {
        let matcher = Matcher(groups: [TermGroup(byLanguage: ["en": [Term("small firm"), Term("firm")]])])
        let scanner = matcher.scanner(language: "en")
        for bad: [UInt8] in [
            [0xFF], [0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x91], [0xED, 0xA0, 0x80], [0x80], [0xC0, 0xAF],
            [0xF5, 0x80, 0x80, 0x80],
        ] {
            let text = Array("small ".utf8) + bad + Array(" firm".utf8) + bad
            let matches = scanner?.matches(inUTF8: text.span, sentences: [0..<text.count]) ?? []
            #expect(matches.map(\.term) == [1])
        }
    }

    @Test("a word of any length is passed over without harm")
    func longWords() {
        let long = String(repeating: "internationalisation", count: 500)
        #expect(found("firm", in: long + " firm " + long) == ["firm"])
        #expect(found(.prefix("intern"), in: long) == [])
    }
}
