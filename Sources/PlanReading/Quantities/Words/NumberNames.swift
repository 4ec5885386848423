/// Numbers written as words. Words that are also articles ("un", "una", "ein") are left out.
enum NumberNames {
    static func of(_ language: String) -> [String: Double] { byLanguage[language] ?? [:] }

    private static let byLanguage: [String: [String: Double]] = tables.mapValues { lines in
        var values: [String: Double] = [:]
        for (words, value) in lines {
            var number = value
            for word in words.split(separator: " ") {
                values[String(word)] = number
                number += value >= 20 ? 10 : 1
            }
        }
        return values
    }

    /// Words in order from a number on: by ones under twenty, by tens from there.
    private static let tables: [String: [(String, Double)]] = [
        "en": [
            (
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                    + "eighteen nineteen", 1
            ),
            ("twenty thirty forty fifty sixty seventy eighty ninety", 20),
        ],
        "fr": [
            ("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 2),
            ("vingt trente quarante cinquante soixante", 20),
        ],
        "it": [
            ("due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici", 2),
            ("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20),
        ],
        "es": [
            ("dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 2),
            ("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", 20),
        ],
        "pt": [
            ("dois três quatro cinco seis sete oito nove dez onze doze", 2), ("duas", 2),
            ("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20),
        ],
        "de": [
            ("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf", 2),
            ("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20),
        ],
        "ru": [
            ("два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать", 2), ("две", 2),
            ("двух трех четырех пяти шести семи восьми девяти десяти", 2),
        ],
        "ar": [("ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة", 3), ("ثلاث أربع خمس ست سبع ثماني تسع عشر", 3)],
    ]
}
