import Testing

@Suite("Quantities in French")
struct FrenchQuantityTests {
    @Test("Amounts, numbers, shares and dates are read", arguments: quantities)
    func readsQuantities(_ sample: QuantityCase) { sample.check("fr") }

    static let quantities: [QuantityCase] = [
        QuantityCase("une enveloppe de ⟦25 M€⟧", "amount 25000000 EUR"),
        QuantityCase("⟦1,2 Md€⟧ sur ⟦cinq¦ ans⟧", "amount 1200000000 EUR", "number 5"),
        QuantityCase("⟦500 k€⟧ par an", "amount 500000 EUR"),
        QuantityCase("⟦10 milliards d’euros⟧", "amount 10000000000 EUR"),
        QuantityCase("⟦10 millions d'euros⟧", "amount 10000000 EUR"),
        QuantityCase("⟦2268 milliards GNF⟧", "amount 2268000000000 GNF"),
        QuantityCase("⟦167 milliards de francs guinéens⟧", "amount 167000000000 GNF"),
        QuantityCase("⟦20 milliards 300 millions GNF⟧", "amount 20300000000 GNF"),
        QuantityCase("⟦350 000 FCFA⟧ par bénéficiaire", "amount 350000 XOF"),
        QuantityCase("⟦1 200 000 francs CFA⟧", "amount 1200000 XOF"),
        QuantityCase("Il coûtera ⟦4 milliards USD⟧ ;", "amount 4000000000 USD"),
        QuantityCase("⟦3 millions de dollars américains⟧", "amount 3000000 USD"),
        QuantityCase("Coût : ⟦100 000 $US⟧ sur ⟦5¦ ans⟧.", "amount 100000 USD", "number 5"),
        QuantityCase("⟦645.331 €⟧", "amount 645331 EUR"),
        QuantityCase("⟦2 billions d'euros⟧", "amount 2000000000000 EUR"),
        QuantityCase("entre ⟦10 et 15 millions d’euros⟧", "amount 10000000–15000000 EUR"),
        QuantityCase("⟦4 000¦ entreprises⟧", "number 4000"),
        QuantityCase("⟦4\u{202F}000¦ entreprises⟧", "number 4000"),
        QuantityCase("⟦10 millions¦ de personnes⟧", "number 10000000"),
        QuantityCase("⟦15.000¦ passagers⟧ par an", "number 15000"),
        QuantityCase("⟦2,8 millions¦ de tonnes⟧ d’alumine", "number 2800000"),
        QuantityCase("la création de ⟦trois¦ centres⟧", "number 3"),
        QuantityCase("la formation de ⟦2000¦ jeunes⟧", "number 2000"),
        QuantityCase("⟦40 pour cent⟧ des femmes", "percent 40"),
        QuantityCase("⟦11,8 %⟧ et ⟦8,8%⟧", "percent 11.8", "percent 8.8"),
        QuantityCase("de ⟦16,7 à 22%⟧", "percent 16.7–22"),
        QuantityCase("réduire de ⟦25%⟧ à ⟦12%⟧ l’insuffisance", "percent 25", "percent 12"),
        QuantityCase("de ⟦62%⟧ à ⟦73%⟧", "percent 62", "percent 73"),
        QuantityCase("d’ici à ⟦2025⟧", "date 2025"),
        QuantityCase("en ⟦juin 2025⟧", "date 2025"),
        QuantityCase("le ⟦1er juin 2025⟧", "date 2025"),
        QuantityCase("du ⟦31 décembre 2001⟧", "date 2001"),
        QuantityCase("au ⟦T4 2024⟧", "date 2024"),
        QuantityCase("au ⟦deuxième trimestre 2025⟧", "date 2025"),
        QuantityCase("au ⟦2ème trimestre de 2025⟧", "date 2025"),
        QuantityCase("entre ⟦2021 et 2026⟧", "date 2021–2026"),
        QuantityCase("le Plan quinquennal ⟦2011-2015⟧", "date 2011–2015"),
        QuantityCase("de ⟦2007 à 2010⟧", "date 2007–2010"),
    ]

    @Test("Names, references and numbering hold no quantity", arguments: names)
    func leavesNames(_ text: String) { QuantityCase(text).check("fr") }

    static let names: [String] = [
        "l’article 5 de la loi", "art. 3, al. 3", "la loi n° 34/2020", "Tableau 22 : coûts", "ODD 5",
        "Objectif 1 : REDUIRE",
        "Sous programme 4.4 Amélioration", "la page 12", "l’Agenda 2030", "Horizon 2020", "2.6.5 Réforme",
        "le 3ème pilier",
        "l’une des régions", "CHAPITRE 7", "la COVID-19", "les objectifs 4, 5 et 6",
    ]
}
