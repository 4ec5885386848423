import Testing

@testable import PlanReading

@Suite("Languages")
struct LanguageDetectorTests {
    struct Sample: Sendable {
        var language: String
        var text: String
    }

    @Test(
        "A sentence is told",
        arguments: [
            Sample(
                language: "en",
                text: "The Development Bank will lend twenty-five million dollars to small enterprises by 2025."),
            Sample(
                language: "fr",
                text:
                    "La Banque de développement prêtera vingt-cinq millions de dollars aux petites entreprises d’ici à 2025."
            ),
            Sample(
                language: "it",
                text: "La Banca di sviluppo presterà venticinque milioni di dollari alle piccole imprese entro il 2025."
            ),
            Sample(language: "zh", text: "开发银行将在2025年之前向中小企业提供二千五百万美元贷款。"),
            Sample(language: "zh", text: "開發銀行將向中小企業提供貸款。"),
            Sample(
                language: "es",
                text:
                    "El Banco de Desarrollo prestará veinticinco millones de dólares a las pequeñas empresas antes de 2025."
            ),
            Sample(
                language: "pt",
                text:
                    "O Banco de Desenvolvimento emprestará vinte e cinco milhões de dólares às pequenas empresas até 2025."
            ),
            Sample(
                language: "de",
                text: "Die Entwicklungsbank wird kleinen Unternehmen bis 2025 fünfundzwanzig Millionen Dollar leihen."),
            Sample(
                language: "ru",
                text: "Банк развития предоставит малым предприятиям двадцать пять миллионов долларов до 2025 года."),
            Sample(language: "ar", text: "سيقرض بنك التنمية خمسة وعشرين مليون دولار للمؤسسات الصغيرة بحلول عام 2025."),
        ])
    func tellsSentences(_ sample: Sample) {
        #expect(LanguageDetector().guess(sample.text) == LanguageGuess(language: sample.language, isReliable: true))
    }

    @Test(
        "A short text gets the best supported language, not reliably",
        arguments: [
            Sample(language: "fr", text: "Soutien aux PME"),
            Sample(language: "en", text: "Support for the firms"),
            Sample(language: "it", text: "Sostegno alle imprese"),
            Sample(language: "ru", text: "Цели"),
        ])
    func guessesShortTexts(_ sample: Sample) {
        #expect(LanguageDetector().guess(sample.text) == LanguageGuess(language: sample.language, isReliable: false))
    }

    @Test("Only supported languages are guessed")
    func keepsToSupported() {
        #expect(LanguageDetector(supported: ["en", "it"]).guess("Soutien aux PME de la région").language != "fr")
    }

    @Test("A text without letters has no language", arguments: ["", "2,5", "—"])
    func tellsNothing(_ text: String) {
        #expect(LanguageDetector().guess(text) == LanguageGuess(language: "und", isReliable: false))
    }
}
