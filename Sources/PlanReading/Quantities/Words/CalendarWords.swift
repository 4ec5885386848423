/// Months, quarters and halves of a year, by language.
struct CalendarWords: Sendable {
    var months: PhraseTable<Bool>
    /// "quarter", "semestre": what stands after an ordinal and before a year.
    var parts: Set<String>
    /// "first", "deuxième".
    var ordinals: Set<String>
    /// "of", "de", "del": between month, quarter and year.
    var links: Set<String>
    /// Whether months are written with a capital.
    var monthsHaveCapitals: Bool

    init(_ language: String) {
        func words(_ index: Int) -> [String] {
            let own = Self.tables[language] ?? Self.tables["en"] ?? []
            return own.count > index ? own[index].split(separator: " ").map(String.init) : []
        }
        months = PhraseTable(words(0).map { ($0, true) })
        parts = Set(words(1))
        ordinals = Set(words(2))
        links = Set(words(3))
        monthsHaveCapitals = ["en", "de"].contains(language) || Self.tables[language] == nil
    }

    /// Letters before the number of a quarter or half ("Q2", "T4", "S1", "H2").
    static let partLetters: Set<Character> = ["Q", "T", "S", "H"]
    /// Letters before a budget year ("FY2015").
    static let budgetYears: Set<String> = ["FY", "AF", "EF", "CY", "SFY"]

    /// Months; quarters and halves; ordinals; links.
    private static let tables: [String: [String]] = [
        "en": [
            "january february march april may june july august september october november december jan feb mar apr jun "
                + "jul aug sep sept oct nov dec",
            "quarter half semester trimester", "first second third fourth last 1st 2nd 3rd 4th", "of",
        ],
        "fr": [
            "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre "
                + "janv févr avr juil sept oct nov déc",
            "trimestre semestre", "premier deuxième second troisième quatrième dernier i ii iii iv", "de du d l",
        ],
        "it": [
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "trimestre semestre", "primo secondo terzo quarto ultimo i ii iii iv", "del dell di dello",
        ],
        "es": [
            "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
            "trimestre semestre", "primer primero segundo tercer tercero cuarto último i ii iii iv", "de del",
        ],
        "pt": [
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "trimestre semestre", "primeiro segundo terceiro quarto último i ii iii iv", "de do",
        ],
        "de": [
            "januar jänner februar märz april mai juni juli august september oktober november dezember",
            "quartal quartals halbjahr halbjahrs halbjahres",
            "ersten erstes zweiten zweites dritten drittes vierten viertes i ii iii iv",
            "des",
        ],
        "ru": [
            "январ* феврал* март* апрел* мая май мае июн* июл* август* сентябр* октябр* ноябр* декабр*",
            "квартал квартала квартале полугодие полугодия полугодии",
            "первый первого первом второй второго втором третий третьего третьем четвертый четвертого четвёртом i ii iii iv",
            "",
        ],
        "ar": [
            "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار "
                + "حزيران تموز آب أيلول",
            "الربع النصف", "الأول الثاني الثالث الرابع", "من عام سنة",
        ],
    ]
}
