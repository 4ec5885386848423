import PlanReading

/// What the tests add to plans, in the languages of the example plans.
enum AddedTexts {
    /// Says nothing on any criterion.
    static let boilerplate: [String: [String]] = [
        "en": [
            "This document may be copied for purposes other than sale, if its source is named.",
            "The Office of the Cabinet will answer written questions about the layout of this document.",
            "Figures may not add up because of rounding.",
        ],
        "fr": [
            "Ce document peut être reproduit à des fins non commerciales, avec mention de la source.",
            "Le secrétariat répondra aux questions écrites sur la présentation de ce document.",
            "Les totaux peuvent différer de la somme des lignes en raison des arrondis.",
        ],
        "it": [
            "Il presente documento può essere riprodotto a fini non commerciali, citandone la fonte.",
            "La segreteria risponderà alle domande scritte sulla veste grafica di questo documento.",
            "I totali possono non coincidere con la somma delle righe a causa degli arrotondamenti.",
        ],
        "zh": ["本文件可以非商业目的复制，但须注明出处。", "办公室将答复关于本文件版式的书面问题。", "由于四舍五入，各项之和可能与总数不符。"],
    ]

    /// The title of a measure that names no topic.
    static let titles = [
        "en": "Measure 99: Further work", "fr": "Mesure 99 : Autres travaux", "it": "Investimento 99: Altri lavori",
        "zh": "措施99：其他工作",
    ]

    /// A measure for each lead criterion, on rung 3 or more.
    static let measures: [(criterion: String, language: String, text: String)] = [
        (
            "circularity", "en",
            "The Ministry of the Environment will build eight plants for the recycling of plastic waste by 2026, with EUR 30 million."
        ),
        (
            "sme-support", "en",
            "The Ministry of Finance will guarantee loans to 5,000 small and medium-sized enterprises by 2026, with EUR 60 million."
        ),
        (
            "gender-mainstreaming", "en",
            "The Ministry of Labour will finance 3,000 childcare places by 2026, with EUR 40 million, so that women can return to work."
        ),
        (
            "digital-divide", "en",
            "The Agency for Networks will connect 700 rural schools to broadband by 2026, with EUR 20 million."
        ),
        (
            "circularity", "fr",
            "Le ministère de l’Environnement construira huit usines de recyclage des déchets plastiques d’ici à 2026, pour un montant de 30 millions d’euros."
        ),
        (
            "sme-support", "fr",
            "Le ministère des Finances garantira les prêts de 5 000 petites et moyennes entreprises d’ici à 2026, pour un montant de 60 millions d’euros."
        ),
        (
            "gender-mainstreaming", "fr",
            "Le ministère du Travail financera la construction de 30 crèches d’ici à 2026, pour un montant de 40 millions d’euros, afin que les femmes reprennent un emploi."
        ),
        (
            "digital-divide", "fr",
            "L’Agence des réseaux apportera l’internet à haut débit à 700 villages des zones rurales d’ici à 2026, pour un montant de 20 millions d’euros."
        ),
        (
            "circularity", "it",
            "Il Ministero dell’ambiente realizzerà otto impianti per il riciclo dei rifiuti di plastica entro il 2026, con 30 milioni di euro."
        ),
        (
            "sme-support", "it",
            "Il Ministero delle finanze garantirà i prestiti di 5.000 piccole e medie imprese entro il 2026, con 60 milioni di euro."
        ),
        (
            "gender-mainstreaming", "it",
            "Il Ministero del lavoro finanzierà 3.000 posti negli asili nido entro il 2026, con 40 milioni di euro, per l’occupazione femminile."
        ),
        (
            "digital-divide", "it",
            "L’Agenzia per le reti porterà la banda ultralarga a 700 scuole nelle aree rurali entro il 2026, con 20 milioni di euro."
        ),
        ("circularity", "zh", "生态环境部将在2026年底前建设8座塑料废物回收利用工厂，投入3000万元。"),
        ("sme-support", "zh", "财政部将在2026年底前为5000家中小企业提供贷款担保，投入6000万元。"),
        ("gender-mainstreaming", "zh", "劳动部将在2026年底前为3000名妇女提供就业培训，促进妇女就业，投入4000万元。"),
        ("digital-divide", "zh", "工业和信息化部将在2026年底前为700个农村学校接通宽带，缩小数字鸿沟，投入2000万元。"),
    ]

    static func block(_ text: String, _ kind: BlockKind = .paragraph, level: Int? = nil, language: String) -> Block {
        Block(kind: kind, level: level, passage: PassageBuilder().passage(text: text, language: language))
    }
}
