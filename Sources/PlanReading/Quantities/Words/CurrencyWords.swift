/// How money is named: ISO 4217 codes, signs, and the words of each language.
enum CurrencyWords {
    /// Codes that are also English words in capitals ("ALL 26,000" lek, "ALL 500 FIRMS"); they need small letters near.
    static let ambiguousCodes: Set<String> = ["ALL", "TOP", "TRY", "CUP", "MAD", "BOB", "PEN", "RON", "SOS", "BAM"]

    static let codes: Set<String> = Set(
        """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
        CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL \
        HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL \
        MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON \
        RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS \
        UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
        """.split(separator: " ").map(String.init))

    /// Short names printed before the numeral, as printed.
    static let shortNames: [String: String] = [
        "RMB": "CNY", "FCFA": "XOF", "CFA": "XOF", "Rs": "INR", "KSh": "KES", "Ksh": "KES", "KSH": "KES", "TSh": "TZS",
        "USh": "UGX", "Tk": "BDT", "RM": "MYR", "Rp": "IDR", "Birr": "ETB", "FG": "GNF", "GF": "GNF", "Euro": "EUR",
    ]

    /// Signs of one currency; "$", "¥" and "£" are read with what stands before them.
    static let signs: [Unicode.Scalar: String] = [
        "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₦": "NGN", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₫": "VND",
        "฿": "THB", "₱": "PHP", "₵": "GHS", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL", "֏": "AMD", "៛": "KHR",
        "₪": "ILS", "₼": "AZN",
    ]

    /// What stands before "$", in capitals.
    static let dollarPrefixes: [String: String] = [
        "US": "USD", "USD": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD",
        "HK": "HKD", "S": "SGD", "NT": "TWD", "R": "BRL", "L": "LRD", "LD": "LRD", "LR": "LRD", "J": "JMD", "N": "NAD",
        "FJ": "FJD", "F": "FJD", "TT": "TTD", "B": "BSD", "BDS": "BBD", "EC": "XCD", "G": "GYD", "SI": "SBD",
        "MX": "MXN",
        "Z": "ZWL",
    ]

    /// Whether a word ends where a numeral touches it ("USD25"), being a currency and no name.
    static func touchesNumerals(_ word: String) -> Bool {
        codes.contains(word) || shortNames[word] != nil
    }

    /// Words after a numeral, and some before it. An empty code is a currency that the words leave open.
    static func phrases(_ language: String) -> [(phrase: String, value: String)] {
        let lines = (tables[language] ?? "") + "\n" + shared
        return lines.split(separator: "\n").flatMap { line -> [(phrase: String, value: String)] in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimming(" ") }
            guard parts.count == 2 else { return [] }
            let code = parts[0] == "?" ? "" : parts[0]
            return parts[1].split(separator: "|").map { (phrase: $0.trimming(" "), value: code) }
        }
    }

    private static let shared = """
        EUR: euro | euros
        USD: $ us | $ usd
        XOF: fcfa | f cfa | francs cfa | franc cfa
        GNF: fg | francs guinéens
        CNY: rmb | yuan | renminbi
        """

    private static let tables: [String: String] = [
        "en": """
        USD: us dollars | us dollar | u . s . dollars | u . s . dollar | united states dollars | american dollars | us $
        ?: dollars | dollar | pesos | rupees | francs | shillings | crowns | dinars
        LRD: liberian dollars
        AUD: australian dollars
        CAD: canadian dollars
        NZD: new zealand dollars
        JMD: jamaican dollars
        FJD: fijian dollars | fiji dollars
        BBD: barbados dollars | barbadian dollars
        TTD: trinidad and tobago dollars
        GBP: pounds sterling | british pounds
        JPY: yen | japanese yen
        CHF: swiss francs
        GNF: guinean francs
        RWF: rwandan francs | rwanda francs
        XOF: cfa francs
        KES: kenyan shillings | kenya shillings
        UGX: ugandan shillings | uganda shillings
        TZS: tanzanian shillings | tanzania shillings
        INR: indian rupees
        PKR: pakistani rupees | pakistan rupees
        NPR: nepali rupees | nepalese rupees
        LKR: sri lankan rupees
        NGN: naira
        PGK: kina
        KHR: riel | riels
        GHS: cedi | cedis
        ZAR: rand | rands
        ETB: birr
        BDT: taka
        ?: kwacha
        THB: baht
        VND: dong
        KRW: won
        RUB: rubles | roubles
        UAH: hryvnia | hryvnias
        PLN: zloty | zlotys
        MXN: mexican pesos
        PHP: philippine pesos
        BRL: reais
        ALL: lek | leke
        SLE: leones
        MMK: kyat | kyats
        MNT: tugrik | tugriks
        """,
        "fr": """
        USD: dollars américains | dollars us | dollars des états - unis | dollars usd | dollar américain | usd
        ?: dollars | dollar | francs | franc | dinars | roupies
        XOF: francs cfa | f . cfa
        GNF: francs guinéens | franc guinéen | gnf
        CDF: francs congolais
        BIF: francs burundais
        RWF: francs rwandais
        DJF: francs djibouti | francs djiboutiens
        CHF: francs suisses
        MGA: ariary
        HTG: gourdes | gourde
        MAD: dirhams
        DZD: dinars algériens
        TND: dinars tunisiens
        JPY: yens
        GBP: livres sterling
        CAD: dollars canadiens
        """,
        "it": """
        USD: dollari statunitensi | dollari americani | dollari usa | dollari us
        ?: dollari | dollaro | franchi
        GBP: sterline | sterlina
        JPY: yen
        CHF: franchi svizzeri
        ITL: lire
        """,
        "es": """
        USD: dólares estadounidenses | dólares de los estados unidos | dólares americanos | dólares de ee . uu .
        ?: dólares | dólar | pesos
        MXN: pesos mexicanos
        COP: pesos colombianos
        CLP: pesos chilenos
        ARS: pesos argentinos
        DOP: pesos dominicanos
        UYU: pesos uruguayos
        PEN: soles
        GTQ: quetzales
        HNL: lempiras
        CRC: colones
        PYG: guaraníes
        BOB: bolivianos
        VES: bolívares
        NIO: córdobas
        """,
        "pt": """
        USD: dólares americanos | dólares dos estados unidos
        ?: dólares | dólar
        BRL: reais
        MZN: meticais
        AOA: kwanzas
        CVE: escudos
        """,
        "de": """
        USD: us - dollar | us dollar
        ?: dollar
        CHF: franken | schweizer franken
        GBP: pfund sterling
        JPY: yen
        """,
        "ru": """
        RUB: рубл* | руб | руб .
        USD: доллар* сша | долл . сша | долл сша
        ?: доллар* | долл . | долл
        KZT: тенге
        TJS: сомони
        KGS: сом | сома | сомов | сомах | сомами
        UZS: узбекск* сум* | сумов
        EUR: евро
        CNY: юан*
        UAH: гривен | гривн*
        """,
        "ar": """
        USD: دولار أمريكي | دولار أميركي | دولارات أمريكية | دولار امريكي
        ?: دولار | دولارات | دينار | درهم | ريال | جنيه
        EUR: يورو
        SAR: ريال سعودي
        JOD: دينار أردني
        TND: دينار تونسي
        IQD: دينار عراقي
        MAD: درهم مغربي
        AED: درهم إماراتي
        EGP: جنيه مصري
        """,
    ]
}

extension Substring {
    /// Without a character at both ends.
    func trimming(_ character: Character) -> String {
        var text = self
        while text.first == character { text.removeFirst() }
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
