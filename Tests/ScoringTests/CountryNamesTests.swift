import Testing

@testable import Scoring

@Suite struct CountryNamesTests {
    static let own: [(country: String, language: String, words: String, isOwn: Bool)] = [
        ("CHL", "en", "In Chile", true),
        ("CHL", "en", "In Peru", false),
        ("RUS", "ru", "В России", true),
        ("KAZ", "ru", "казахстанский опыт", true),
        ("GEO", "ru", "опыт Грузии", true),
        ("GEO", "ru", "опыт Германии", false),
        ("MAR", "ar", "تجربة المغرب", true),
        ("MAR", "ar", "تجربة للمغرب", true),
        ("MAR", "ar", "تجربة الأردن", false),
    ]

    @Test("the plan's own country is known in its cases", arguments: own)
    func name(country: String, language: String, words: String, isOwn: Bool) {
        #expect(CountryNames(country).isOwn(words, language: language) == isOwn)
    }
}
