import Testing

@testable import PlanReading

@Suite("Quantities in Spanish, Portuguese, German, Russian and Arabic")
struct OtherLanguageQuantityTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var language: String
        var quantities: QuantityCase
        var testDescription: String { language + ": " + quantities.marked }

        init(_ language: String, _ marked: String, _ expected: String) {
            self.language = language
            quantities = QuantityCase(marked, expected)
        }
    }

    @Test("Amounts, numbers, shares and dates are read", arguments: samples)
    func readsQuantities(_ sample: Sample) { sample.quantities.check(sample.language) }

    static let samples: [Sample] = [
        Sample("es", "⟦25 millones de euros⟧", "amount 25000000 EUR"),
        Sample("es", "⟦2 mil millones de dólares estadounidenses⟧", "amount 2000000000 USD"),
        Sample("es", "⟦4.000¦ empresas⟧", "number 4000"),
        Sample("es", "el ⟦40 por ciento⟧ de las mujeres", "percent 40"),
        Sample("es", "antes del ⟦15 de junio de 2025⟧", "date 2025"),
        Sample("es", "el ⟦segundo trimestre de 2025⟧", "date 2025"),
        Sample("pt", "⟦R$ 25 milhões⟧", "amount 25000000 BRL"),
        Sample("pt", "⟦1,2 bilhão de reais⟧", "amount 1200000000 BRL"),
        Sample("pt", "até ⟦junho de 2025⟧", "date 2025"),
        Sample("de", "⟦25 Mio. Euro⟧", "amount 25000000 EUR"),
        Sample("de", "⟦1,2 Milliarden Euro⟧", "amount 1200000000 EUR"),
        Sample("de", "⟦4.000¦ Unternehmen⟧", "number 4000"),
        Sample("de", "am ⟦3. Mai 2025⟧", "date 2025"),
        Sample("de", "im ⟦zweiten Quartal 2025⟧", "date 2025"),
        Sample("ru", "⟦5 млн. рублей⟧", "amount 5000000 RUB"),
        Sample("ru", "⟦300 миллионов долларов США⟧", "amount 300000000 USD"),
        Sample("ru", "⟦40 процентов¦ женщин⟧", "percent 40"),
        Sample("ru", "в ⟦июне 2025⟧ года", "date 2025"),
        Sample("ar", "⟦25 مليون دولار أمريكي⟧", "amount 25000000 USD"),
        Sample("ar", "بحلول عام ⟦2025⟧", "date 2025"),
        Sample("ar", "⟦٤٠ في المائة⟧", "percent 40"),
    ]

    @Test("A language without words of its own is read with the English ones")
    func readsUnknownLanguage() {
        QuantityCase("⟦EUR 25 million⟧ by ⟦2025⟧", "amount 25000000 EUR", "date 2025").check("und")
    }
}
