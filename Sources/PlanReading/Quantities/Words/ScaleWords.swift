/// Words that multiply a numeral, and those for a share of a hundred.
enum ScaleWords {
    struct Scale: Sendable {
        var factor: Double
        /// A letter that means a scale only beside a currency ("EUR 25m"), else a unit ("25 m").
        var needsCurrency: Bool
    }

    static func scales(_ language: String) -> [(phrase: String, value: Scale)] {
        let own = full[language] ?? []
        let taken = Set(own.flatMap { $0.words.split(separator: " ") })
        let rest = common.map { line in
            (
                words: line.words.split(separator: " ").filter { !taken.contains($0) }.joined(separator: " "),
                factor: line.factor
            )
        }
        return entries(own + rest, needsCurrency: false) + entries(letters, needsCurrency: true)
    }

    static func percents(_ language: String) -> [(phrase: String, value: Bool)] {
        let own = (percentPhrases[language] ?? "").split(separator: "|")
        return (own + "% | ％ | ٪ | per cent | percent | ‰".split(separator: "|")).map { ($0.trimming(" "), true) }
    }

    private static func entries(
        _ lines: [(words: String, factor: Double)], needsCurrency: Bool
    ) -> [(phrase: String, value: Scale)] {
        lines.flatMap { line in
            line.words.split(separator: " ").map {
                (String($0), Scale(factor: line.factor, needsCurrency: needsCurrency))
            }
        }
    }

    private static let common: [(words: String, factor: Double)] = [
        ("thousand", 1e3), ("million millions mn mln mio", 1e6), ("billion bn mld mrd mlrd mds md", 1e9),
        ("trillion trn tn", 1e12),
    ]

    private static let letters: [(words: String, factor: Double)] = [("k", 1e3), ("m", 1e6), ("b g", 1e9)]

    private static let full: [String: [(words: String, factor: Double)]] = [
        "en": [
            ("hundred", 1e2), ("thousand thousands", 1e3), ("lakh lakhs", 1e5), ("million millions", 1e6),
            ("crore crores", 1e7), ("billion billions milliard", 1e9), ("trillion trillions", 1e12),
        ],
        "fr": [
            ("mille millier milliers", 1e3), ("million millions", 1e6), ("milliard milliards mds md mrd mrds", 1e9),
            ("billion billions", 1e12),
        ],
        "it": [
            ("mila mille migliaia", 1e3), ("milione milioni mln", 1e6), ("miliardo miliardi mld mrd", 1e9),
            ("bilione bilioni billion", 1e12),
        ],
        "es": [
            ("mil miles", 1e3), ("millón millones mill", 1e6), ("millardo millardos", 1e9),
            ("billón billones billion", 1e12),
        ],
        "pt": [
            ("mil milhares", 1e3), ("milhão milhões", 1e6), ("bilhão bilhões", 1e9),
            ("trilhão trilhões bilião biliões", 1e12),
        ],
        "de": [
            ("tausend tsd", 1e3), ("million millionen mio", 1e6), ("milliarde milliarden mrd", 1e9),
            ("billion billionen", 1e12),
        ],
        "ru": [("тыс* тысяч*", 1e3), ("млн миллион*", 1e6), ("млрд миллиард*", 1e9), ("трлн триллион*", 1e12)],
        "ar": [
            ("ألف آلاف الف", 1e3), ("مليون ملايين مليونا", 1e6), ("مليار مليارات بليون بلايين", 1e9),
            ("تريليون تريليونات", 1e12),
        ],
    ]

    private static let percentPhrases: [String: String] = [
        "en": "per cent | percent | pct | percentage points | percentage point",
        "fr": "pour cent | p . 100 | pourcent | points de pourcentage | point de pourcentage",
        "it": "per cento | punti percentuali | punto percentuale",
        "es": "por ciento | puntos porcentuales | por cien",
        "pt": "por cento | pontos percentuais",
        "de": "prozent | v . h . | prozentpunkte | prozentpunkten | vh",
        "ru": "процент* | процентн* пункт*",
        "ar": "في المائة | في المئة | بالمائة | بالمئة | نقطة مئوية",
    ]
}
