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
        ("NER", "en", "In Nigeria", false),
        ("NER", "en", "In Niger", true),
        ("NER", "en", "from Nigeria to Niger", true),
        ("NER", "ru", "опыт Нигерии", false),
        ("NER", "ru", "опыт Нигера", true),
        ("OMN", "en", "Romania", false),
        ("MLI", "fr", "en Somalie", false),
        ("GIN", "fr", "la Guinée-Bissau", false),
        ("GIN", "fr", "la Guinée", true),
        ("GIN", "en", "Papua New Guinea", false),
    ]

    @Test("the plan's own country is known in its cases", arguments: own)
    func name(country: String, language: String, words: String, isOwn: Bool) {
        #expect(CountryNames(country).isOwn(words, language: language) == isOwn)
    }
}
