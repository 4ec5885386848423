import Testing

@Suite("Quantities in English")
struct EnglishQuantityTests {
    @Test("An amount is read with its currency and scale, whatever the order", arguments: amounts)
    func readsAmounts(_ sample: QuantityCase) { sample.check("en") }

    static let amounts: [QuantityCase] = [
        QuantityCase("will lend ⟦USD 25 million⟧ to SMEs", "amount 25000000 USD"),
        QuantityCase("⟦EUR 25m⟧ is earmarked", "amount 25000000 EUR"),
        QuantityCase("a fund of ⟦US$ 1.2bn⟧", "amount 1200000000 USD"),
        QuantityCase("(⟦US$8,450,000⟧)", "amount 8450000 USD"),
        QuantityCase("⟦$1.6bn⟧ previously committed", "amount 1600000000"),
        QuantityCase("a grant of ⟦€500⟧ each", "amount 500 EUR"),
        QuantityCase("⟦10–15 million euros⟧", "amount 10000000–15000000 EUR"),
        QuantityCase("⟦$10–$15 million⟧ a year", "amount 10000000–15000000"),
        QuantityCase("between ⟦10 and 15 million euros⟧", "amount 10000000–15000000 EUR"),
        QuantityCase("from ⟦USD 5 million⟧ to ⟦USD 10 million⟧", "amount 5000000 USD", "amount 10000000 USD"),
        QuantityCase("⟦25 million US dollars⟧ in grants", "amount 25000000 USD"),
        QuantityCase("⟦3 billion dollars⟧", "amount 3000000000"),
        QuantityCase("⟦five million euros⟧", "amount 5000000 EUR"),
        QuantityCase("⟦LRD 300 million⟧ and ⟦GNF 4,653 billion⟧", "amount 300000000 LRD", "amount 4653000000000 GNF"),
        QuantityCase("⟦10.2 billion AFN⟧, including hospitals", "amount 10200000000 AFN"),
        QuantityCase("a minimum salary of ⟦ALL 26,000⟧ per month", "amount 26000 ALL"),
        QuantityCase("⟦USD25 million⟧", "amount 25000000 USD"),
        QuantityCase("a ⟦€100-million⟧ facility", "amount 100000000 EUR"),
        QuantityCase("1.2 ⟦US$10 million⟧ for working capital", "amount 10000000 USD"),
        QuantityCase("⟦Rs. 500 crore⟧", "amount 5000000000 INR"),
        QuantityCase("in ⟦2021⟧ ⟦EUR 10 million⟧ was spent", "date 2021", "amount 10000000 EUR"),
        QuantityCase("⟦R$ 40 million⟧", "amount 40000000 BRL"),
        QuantityCase("⟦600,000 CFA francs⟧", "amount 600000 XOF"),
    ]

    @Test("A number is read with the noun it counts", arguments: numbers)
    func readsNumbers(_ sample: QuantityCase) { sample.check("en") }

    static let numbers: [QuantityCase] = [
        QuantityCase("⟦4,000¦ firms⟧ will be served", "number 4000"),
        QuantityCase("⟦1.8 million¦ jobs⟧ were lost", "number 1800000"),
        QuantityCase("increase capacity to ⟦8,000¦ staff⟧", "number 8000"),
        QuantityCase("increase output to ⟦500⟧.", "number 500"),
        QuantityCase("⟦5–10¦ hospitals⟧", "number 5–10"),
        QuantityCase("⟦six¦ hospitals⟧ and ⟦two¦ clinics⟧", "number 6", "number 2"),
        QuantityCase("⟦twenty-five¦ schools⟧", "number 25"),
        QuantityCase("within ⟦six to eight¦ months⟧", "number 6–8"),
        QuantityCase("⟦one million¦ tons⟧ of rice", "number 1000000"),
        QuantityCase("around ⟦150¦km⟧ of road and ⟦52¦ GW⟧", "number 150", "number 52"),
        QuantityCase("⟦71⟧ to ⟦54⟧ per ⟦1 000¦ live⟧ births", "number 71", "number 54", "number 1000"),
        QuantityCase("limit warming to ⟦1.5¦°C⟧", "number 1.5"),
        QuantityCase("⟦50¦-bed⟧ wards", "number 50"),
        QuantityCase("⟦300¦ micro-enterprises⟧", "number 300"),
        QuantityCase("a rate of ⟦4.81⟧ and ⟦0.07⟧", "number 4.81", "number 0.07"),
        QuantityCase("train ⟦2000¦ teachers⟧", "number 2000"),
        QuantityCase("cash for ⟦12 thousand¦ households⟧", "number 12000"),
    ]

    @Test("A share is a percent, with its sign or word", arguments: percents)
    func readsPercents(_ sample: QuantityCase) { sample.check("en") }

    static let percents: [QuantityCase] = [
        QuantityCase("⟦40 per cent⟧ of women", "percent 40"),
        QuantityCase("by ⟦40%⟧.", "percent 40"),
        QuantityCase("by ⟦40 %⟧ in all", "percent 40"),
        QuantityCase("⟦2.5 percent⟧ of GDP", "percent 2.5"),
        QuantityCase("⟦40–50%⟧ of the budget", "percent 40–50"),
        QuantityCase("from ⟦62%⟧ to ⟦73%⟧", "percent 62", "percent 73"),
        QuantityCase("from ⟦20 to 30 per cent⟧", "percent 20–30"),
        QuantityCase("⟦3 percentage points⟧", "percent 3"),
        QuantityCase("⟦ten per cent⟧ of it", "percent 10"),
    ]

    @Test("Years, spans, quarters, months and days are dates", arguments: dates)
    func readsDates(_ sample: QuantityCase) { sample.check("en") }

    static let dates: [QuantityCase] = [
        QuantityCase("served by ⟦2025⟧;", "date 2025"),
        QuantityCase("the ⟦2025⟧ targets", "date 2025"),
        QuantityCase("in ⟦2000⟧ people moved", "date 2000"),
        QuantityCase("by mid-⟦2026⟧", "date 2026"),
        QuantityCase("in ⟦Q2 2025⟧ or ⟦2025 Q3⟧", "date 2025", "date 2025"),
        QuantityCase("the ⟦second quarter of 2025⟧", "date 2025"),
        QuantityCase("the ⟦first half of 2014⟧", "date 2014"),
        QuantityCase("by ⟦June 2025⟧", "date 2025"),
        QuantityCase("on ⟦15 June 2025⟧ and ⟦June 16, 2025⟧", "date 2025", "date 2025"),
        QuantityCase("every ⟦31 December⟧", "date"),
        QuantityCase("⟦2021–2026⟧, ⟦2021-27⟧ and ⟦2014/15⟧", "date 2021–2026", "date 2021–2027", "date 2014–2015"),
        QuantityCase("between ⟦2021 and 2026⟧", "date 2021–2026"),
        QuantityCase("from ⟦2021 to 2026⟧", "date 2021–2026"),
        QuantityCase("(⟦FY2015/16⟧ and ⟦FY2017⟧)", "date 2015–2016", "date 2017"),
        QuantityCase("of ⟦2021-02-18⟧ and ⟦18.2.2021⟧", "date 2021", "date 2021"),
        QuantityCase("in the ⟦1990s⟧", "date 1990–1999"),
        QuantityCase("companies may grow in ⟦May 2025⟧", "date 2025"),
    ]

    @Test("Names, references and numbering hold no quantity", arguments: names)
    func leavesNames(_ text: String) { QuantityCase(text).check("en") }

    static let names: [String] = [
        "under Article 5 of the Act", "see section 3.2", "Law No. 34/2020", "Law 34 of 2020", "Table 4 shows",
        "paragraph 12", "Articles 5, 6 and 7", "SDG 5 and SDG 8", "C3.R1-5", "COVID-19 and SARS-CoV-2",
        "the 2030 Agenda",
        "Agenda 2030", "Horizon 2020", "Europe 2020", "Vision 2030", "5G and CO2", "Regulation (EU) 2021/241",
        "1. Recovery of output", "2.1 Secure funding", "(3) the agency", "the economy.3 The pandemic", "the 17th goal",
        "Industry 4.0", "Phase 2 begins", "Pillar Two", "One Health", "one of the ministries", "no one hospital",
        "a five-year plan", "a 5-year plan", "Tel. +231 88 651 4000", "231-886-514-000", "at 13:57", "24/7 services",
        "https://example.org/2021/report-500", "M1C1 and M2C3", "Output 1.1: roads", "Annex 2.", "ISO 9001 standards",
        "1. repair of roads 2. share of schools 3. rate of poverty", "three fifths of it", "Stockholm+50", "Goal 13.2",
        "1 A household survey", "grades 1-12",
    ]
}
