/// The words of one language that quantities are made of.
struct QuantityWords: Sendable {
    /// What parts a whole number from its fraction.
    var decimalMark: Unicode.Scalar
    /// Whether "1 200" is one number; where not, only no-break spaces group digits.
    var groupsBySpace: Bool
    var scales: PhraseTable<ScaleWords.Scale>
    var percents: PhraseTable<Bool>
    /// Currency words with their ISO 4217 code, empty where the words leave it open.
    var currencies: PhraseTable<String>
    var calendar: CalendarWords
    var strongReferences: Set<String>
    var weakReferences: Set<String>
    var functionWords: Set<String>
    var numberNames: [String: Double]
    /// Whether nouns are written with a capital, as in German.
    var nounsHaveCapitals: Bool
    /// Letters that a number name may begin with, as first bytes.
    var numberNameStarts: Set<UInt8>
    var grammar: QuantityGrammar

    static func of(_ language: String) -> QuantityWords { byLanguage[language] ?? english }

    private static let english = QuantityWords("en")
    private static let byLanguage: [String: QuantityWords] = Dictionary(
        uniqueKeysWithValues: LanguageDetector.plannedLanguages.map { ($0, QuantityWords($0)) })

    private init(_ language: String) {
        let pointDecimal = ["en", "zh", "ar"].contains(language)
        decimalMark = pointDecimal ? "." : ","
        groupsBySpace = language != "zh"
        nounsHaveCapitals = language == "de"
        scales = PhraseTable(ScaleWords.scales(language))
        percents = PhraseTable(ScaleWords.percents(language))
        currencies = PhraseTable(CurrencyWords.phrases(language))
        calendar = CalendarWords(language)
        strongReferences = ReferenceWords.strong(language)
        weakReferences = ReferenceWords.weak(language)
        functionWords = FunctionWords.of(language)
        numberNames = NumberNames.of(language)
        numberNameStarts = Set(numberNames.keys.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first))
        grammar = QuantityGrammar(language)
    }
}

/// The small words around numerals, by language.
struct QuantityGrammar: Sendable {
    /// "to", "à", "bis": between the ends of a range.
    var to: Set<String>
    /// "between", "entre": before a range whose ends "and" joins.
    var between: Set<String>
    var and: Set<String>
    /// "of", "de": between a scale word and a currency or counted noun ("10 millions de personnes").
    var of: Set<String>
    /// After these a year is a date, whatever follows ("in 2000 people", "by 2030").
    var strongDatePrepositions: Set<String>
    /// After these it is a date unless a counted noun follows ("of 2000 people").
    var weakDatePrepositions: Set<String>
    /// Nouns that are counted so often that a round year before them is their number.
    var countedNouns: Set<String>
    /// Units of time, which make "5-year" a duration.
    var timeUnits: Set<String>
    /// What follows a digit in an ordinal.
    var ordinalEndings: Set<String>

    init(_ language: String) {
        let own = Self.tables[language] ?? Self.tables["en"] ?? []
        func words(_ index: Int) -> Set<String> {
            own.count > index ? Set(own[index].split(separator: " ").map(String.init)) : []
        }
        to = words(0)
        between = words(1)
        and = words(2)
        of = words(3)
        strongDatePrepositions = words(4)
        weakDatePrepositions = words(5)
        countedNouns = words(6).union(["ha", "km", "kg", "mw", "gw", "kwh", "mt"])
        timeUnits = words(7)
        ordinalEndings = words(8)
    }

    /// The lines stand in the order of the properties above.
    private static let tables: [String: [String]] = [
        "en": [
            "to", "between", "and", "of",
            "in by until till since during before after year years end mid late early fy than",
            "of to from for and the through",
            "people persons firms enterprises companies businesses households families jobs women men workers farmers "
                + "children youth young schools students teachers houses homes hectares tonnes tons euros dollars units "
                + "beneficiaries smes msmes villages communities hospitals beds vehicles kilometres kilometers megawatts",
            "year month day week hour minute", "st nd rd th",
        ],
        "fr": [
            "à a au jusqu", "entre", "et", "de d",
            "en avant après depuis dès fin année années an horizon ici pendant durant mi exercice début courant",
            "de du à au et le la l les pour",
            "personnes entreprises pme ménages familles emplois femmes hommes travailleurs agriculteurs enfants jeunes "
                + "écoles élèves enseignants logements hectares tonnes euros francs bénéficiaires villages communes lits",
            "an ans mois jour jours semaine semaines", "er ère re e è ème eme nd nde de",
        ],
        "it": [
            "a ad al fino", "tra fra", "e ed", "di d",
            "nel entro dal anno anni fine dopo dicembre metà inizio nell dall biennio triennio periodo esercizio",
            "di al del a e il la per dell all degli",
            "persone imprese pmi famiglie posti donne uomini lavoratori agricoltori bambini giovani scuole studenti "
                + "docenti insegnanti alloggi ettari tonnellate euro dollari beneficiari comuni ospedali letto veicoli",
            "anno anni mese mesi giorno giorni settimana ore", "o a esimo esima",
        ],
        "zh": ["", "", "", "", "in by", "", "", "", "st nd rd th"],
        "es": [
            "a al hasta", "entre", "y e", "de",
            "en antes después desde año años fin finales para durante hacia hasta mediados", "de del a al y el la",
            "personas empresas pymes familias hogares empleos mujeres hombres trabajadores agricultores niños jóvenes "
                + "escuelas estudiantes docentes viviendas hectáreas toneladas euros dólares beneficiarios",
            "año años mes meses día días", "o a er ro do to",
        ],
        "pt": [
            "a ao até", "entre", "e", "de",
            "em até antes após desde ano anos fim final durante", "de do a ao e o para",
            "pessoas empresas famílias empregos mulheres homens trabalhadores agricultores crianças jovens escolas alunos "
                + "professores habitações hectares toneladas euros dólares beneficiários",
            "ano anos mês meses dia dias",
            "o a",
        ],
        "de": [
            "bis", "zwischen", "und", "", "in im bis seit ab nach vor jahr jahre jahren ende anfang mitte während",
            "von und zu",
            "personen menschen unternehmen haushalte familien arbeitsplätze frauen männer kinder schulen wohnungen hektar "
                + "tonnen euro", "jahr jahre jahren monat monate monaten tag tage tagen", "",
        ],
        "ru": [
            "до по", "между", "и", "", "в к до с после году года год годах годы конца концу конце", "и на",
            "человек людей предприятий семей женщин детей школ рабочих га тонн рублей", "лет года месяцев дней",
            "й го м е я",
        ],
        "ar": [
            "إلى حتى", "بين", "و", "من", "عام سنة بحلول منذ العام أعوام نهاية قبل بعد", "في من",
            "شخص أسرة شركة امرأة مدرسة", "سنة سنوات شهر أشهر يوم", "",
        ],
    ]
}
