import Testing

@Suite("Quantities in Italian")
struct ItalianQuantityTests {
    @Test("Amounts, numbers, shares and dates are read", arguments: quantities)
    func readsQuantities(_ sample: QuantityCase) { sample.check("it") }

    static let quantities: [QuantityCase] = [
        QuantityCase("⟦191,5 miliardi di euro⟧", "amount 191500000000 EUR"),
        QuantityCase("⟦1 miliardo di euro⟧ per ⟦due¦ linee⟧ di intervento", "amount 1000000000 EUR", "number 2"),
        QuantityCase("⟦500 mila euro⟧ e ⟦500mila euro⟧", "amount 500000 EUR", "amount 500000 EUR"),
        QuantityCase("⟦2,5 mld di euro⟧", "amount 2500000000 EUR"),
        QuantityCase("⟦30 mln €⟧", "amount 30000000 EUR"),
        QuantityCase("⟦1.500.000 euro⟧", "amount 1500000 EUR"),
        QuantityCase("⟦euro 25.000⟧", "amount 25000 EUR"),
        QuantityCase("⟦1.234,50 €⟧", "amount 1234.5 EUR"),
        QuantityCase("da ⟦10 a 15 milioni di euro⟧", "amount 10000000–15000000 EUR"),
        QuantityCase("⟦50 milioni di dollari statunitensi⟧", "amount 50000000 USD"),
        QuantityCase("⟦3 bilioni di euro⟧", "amount 3000000000000 EUR"),
        QuantityCase("⟦280¦ strutture⟧ sanitarie", "number 280"),
        QuantityCase("⟦50.000¦ minori⟧", "number 50000"),
        QuantityCase("⟦561mila¦ giovani⟧", "number 561000"),
        QuantityCase("⟦1,5 milioni¦ di persone⟧ oggi a rischio", "number 1500000"),
        QuantityCase("almeno ⟦2000¦ imprese⟧", "number 2000"),
        QuantityCase("⟦due¦ componenti⟧", "number 2"),
        QuantityCase("tra ⟦10 e 15¦ ospedali⟧", "number 10–15"),
        QuantityCase("il ⟦40 per cento⟧ delle donne", "percent 40"),
        QuantityCase("dell’⟦1,2 per cento⟧", "percent 1.2"),
        QuantityCase("l’⟦80%⟧ nel ⟦2026⟧", "percent 80", "date 2026"),
        QuantityCase("⟦3,2 punti percentuali⟧", "percent 3.2"),
        QuantityCase("entro il ⟦secondo trimestre 2025⟧", "date 2025"),
        QuantityCase("entro il ⟦2° trimestre del 2025⟧", "date 2025"),
        QuantityCase("entro il ⟦30 giugno 2026⟧", "date 2026"),
        QuantityCase("il ⟦1° gennaio 2022⟧", "date 2022"),
        QuantityCase("nel ⟦giugno 2025⟧", "date 2025"),
        QuantityCase("lunedì ⟦26 aprile 2021⟧ alle ore 13.57", "date 2021"),
        QuantityCase("dal ⟦2021 al 2026⟧", "date 2021–2026"),
        QuantityCase("nel ventennio ⟦1999-2019⟧ gli investimenti", "date 1999–2019"),
        QuantityCase("Tra il ⟦1950⟧ e il ⟦1973⟧,", "date 1950", "date 1973"),
        QuantityCase("il ⟦T2 2026⟧", "date 2026"),
    ]

    @Test("Names, references and numbering hold no quantity", arguments: names)
    func leavesNames(_ text: String) { QuantityCase(text).check("it") }

    static let names: [String] = [
        "l'art. 5 del decreto", "il D.L. 34/2020", "art. 15 DL n.76 del 2020", "la legge n. 178",
        "M1C1: TURISMO E CULTURA 4.0",
        "la missione 2", "Investimento 4.4: Investimenti in fognatura", "Riforma 1.1: Semplificazione", "Tavola 4.14",
        "la tecnologia 5G", "in Italia26, con un mercato", "il 17° posto", "l'Agenda 2030", "Transizione 4.0",
        "comma 3",
        "la fase 2", "tre quinti dell’intero territorio", "No. 18/60", "le Tavole 4.16 e 4.17", "Racc. 3 - Migliorare",
    ]
}
