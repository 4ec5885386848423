import Testing

@testable import PlanReading

@Suite("Sentences")
struct SentenceSegmenterTests {
    /// Checks that a text is cut where "⏐" stands and nowhere else.
    private func check(_ marked: String, _ language: String) {
        let parts = marked.split(separator: "⏐").map { String($0) }
        let text = parts.joined()
        let bytes = Array(text.utf8)
        let ranges = SentenceSegmenter.sentences(in: text, language: language)
        let found = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
        let expected = parts.map { part in
            var part = part[...]
            while let first = part.first, " |\u{A0}".contains(first) { part.removeFirst() }
            while part.last == " " { part.removeLast() }
            return String(part)
        }
        #expect(found == expected)
    }

    @Test(
        "English",
        arguments: [
            "The plan was adopted. ⏐It runs to 2025.",
            "See Art. 5 and art. 3 of the Act. ⏐The Act applies.",
            "Small firms, e.g. bakeries, i.e. food, will gain. ⏐They pay.",
            "Law No. 5 applies. ⏐No. 6 does not.",
            "The answer is no. ⏐The plan stands.",
            "Mr. Smith and Dr. Jones of St. Mary signed. ⏐Mrs. Lee did not.",
            "It helps bakers, millers, etc. and others. ⏐They pay.",
            "It helps bakers, millers, etc. ⏐The fund pays.",
            "The U.S. Treasury lent it. ⏐It was repaid.",
            "It was lent by the U.S. ⏐The loan was repaid.",
            "J. Smith wrote it. ⏐K. L. Jones read it.",
            "See vol. 3, pp. 12–15, and cf. Table 4. ⏐It shows growth.",
            "It grew by 3.5 per cent in 2019. ⏐500 firms closed.",
            "1. Recovery of output is first. ⏐2. Public finances follow.",
            "2.1 Improve schools. ⏐They need roofs.",
            "IV. Implementation begins now.",
            "a. The fund lends.",
            "He said … and left. ⏐Then … ⏐He came back.",
            "\"Growth is back.\" ⏐The minister smiled.",
            "(The fund closed.) ⏐It was empty.",
            "Seeds for 500 farms. (US$ 276,500). ⏐Tools follow.",
            "“Is it enough?” asked the minister. ⏐It was.",
            "Is it enough? ⏐Yes! ⏐It is.",
            "The economy shrank.3 ⏐The pandemic hit.",
            "See https://example.org/a.b?c=1. ⏐It is there.",
            "Introduction ........ 5 Summary ........ 7",
            "Roads. ⏐| Built by 2025. ⏐| 5 km",
            "Roads | Ministry of Works | 2025",
            "Yahoo! is a firm. ⏐It lends.",
            "The report (see Fig. 2) is out. ⏐It sells.",
            "Growth was strong; exports rose: they doubled.",
            "It costs approx. 5 mln. ⏐The fund pays.",
            "Ph.D. students work at 5 p.m. on it. ⏐They rest.",
            "It ended in Jan. 2020. ⏐It was late.",
            "J. Smith et al. found it. ⏐It holds.",
            "- First item. ⏐- Second item.",
            "One sentence without a stop",
        ])
    func english(_ marked: String) { check(marked, "en") }

    @Test(
        "French",
        arguments: [
            "Selon l’art. 5, al. 3, la loi s’applique. ⏐Elle est en vigueur.",
            "M. Dupont et Mme. Diallo ont signé. ⏐Ils sont ministres.",
            "Les PME, p. ex. les boulangeries, en bénéficient. ⏐Le fonds paie.",
            "Voir cf. tableau 4. ⏐Il montre la hausse.",
            "« La relance est là. » ⏐Le ministre a souri.",
            "« La relance est là.\u{A0}» ⏐Le ministre a souri.",
            "Les routes, ponts, etc. seront réparés. ⏐Les travaux commencent.",
            "La croissance est de 2,5 %. ⏐Elle ralentit.",
            "1. Amélioration de la gouvernance. ⏐2. Lutte contre la pauvreté.",
            "Est-ce assez ? ⏐Non ! ⏐Il faut plus.",
            "Les membres de l’O.M.C. participent. ⏐Ils votent.",
            "Loi n° 5. ⏐Étendue au secteur rural.",
        ])
    func french(_ marked: String) { check(marked, "fr") }

    @Test(
        "Italian",
        arguments: [
            "Ai sensi del D.L. 34/2020 e del d.lgs. 50/2016 si procede. ⏐Il Governo riferisce.",
            "L’art. 5 e gli artt. 6 e 7 si applicano. ⏐La legge è nuova.",
            "Strade, ponti, ecc. sono riparati. ⏐I lavori iniziano.",
            "Rifiuti, riuso, recupero, ecc. ⏐Per questo il 60 per cento cresce.",
            "Il dott. Rossi e la sig.ra Bianchi firmano. ⏐Essi decidono.",
            "La variazione (cfr. Tavola 4.6) è alta. ⏐Cresce ancora.",
            "Il capitale della S.p.A. è pubblico. ⏐È vincolato.",
            "È abbastanza? ⏐Sì.",
            "Lo stabilisce l’art. 15, n. 3. ⏐Le imprese attendono.",
            "Il costo è di 1.500.000 euro. ⏐Si paga nel 2025.",
        ])
    func italian(_ marked: String) { check(marked, "it") }

    @Test(
        "Chinese",
        arguments: [
            "支持中小企业。⏐发展循环经济！⏐是否足够？⏐够了。",
            "支持中小企业；发展循环经济：完善机制。",
            "他说：“支持中小企业。”⏐会议结束。",
            "《我们重建得更好了吗？2020 年的证据》已发布。⏐请参阅。",
            "经济复苏。3 ⏐大流行病持续。",
            "全球面临危机。⏐8 亿人面临饥饿。",
            "信息 1. 迫切需要转型。⏐信息 2. 投资。",
            "2. 《2030年可持续发展议程》强调。⏐这很重要。",
            "增长 3.5%。⏐继续。",
            "（支持中小企业。）⏐继续。",
            "“支持！”，他说。⏐完。",
        ])
    func chinese(_ marked: String) { check(marked, "zh") }

    struct Sample: Sendable {
        var language: String
        var marked: String
    }

    @Test(
        "Other languages",
        arguments: [
            Sample(language: "es", marked: "El Sr. Pérez y la Dra. Gil firman. ⏐¿Es suficiente? ⏐No."),
            Sample(language: "es", marked: "Véase el núm. 5 y la pág. 3. ⏐La ley rige."),
            Sample(language: "pt", marked: "O Decreto n.º 5 e o art. 3 aplicam-se. ⏐A lei vigora."),
            Sample(language: "de", marked: "Das gilt z. B. für Nr. 5 bzw. Abs. 3. ⏐Die Mittel reichen."),
            Sample(language: "de", marked: "Am 3. Mai beginnt es. ⏐Die Arbeit folgt."),
            Sample(language: "ru", marked: "В 2020 г. Правительство приняло план, т.е. программу. ⏐На стр. 5 сказано."),
            Sample(language: "ru", marked: "Выделено 5 млн. Рублей хватит. ⏐Он прав."),
            Sample(
                language: "ru", marked: "Ткани, нитки и т. д. ⏐Министерство купит 40 тыс. станков и т.п. ⏐Цех откроют."),
            Sample(
                language: "ru",
                marked: "Из них 3 млрд. на займы, в т. ч. льготные, и т. д. по списку. ⏐Срок: 2021–2025 гг. в городах."),
            Sample(language: "ar", marked: "خصصت الوزارة 5.2 مليون درهم؛ وهذا كافٍ. ⏐المرجع، ص. 5، واضح."),
            Sample(language: "ar", marked: "هل يكفي؟ ⏐نعم. ⏐الخطة جديدة."),
            Sample(language: "und", marked: "First one. ⏐Second one."),
        ])
    func others(_ sample: Sample) { check(sample.marked, sample.language) }

    @Test("Nothing has no sentences, and white space is none")
    func empty() {
        #expect(SentenceSegmenter.sentences(in: "", language: "en").isEmpty)
        #expect(SentenceSegmenter.sentences(in: "  ", language: "en").isEmpty)
    }
}
