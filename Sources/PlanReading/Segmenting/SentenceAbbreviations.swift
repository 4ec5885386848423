/// What a stop means after a word, by language. Words are in lower case and without their last stop.
struct SentenceAbbreviations: Sendable {
    /// A stop after these never ends a sentence ("Mr.", "e.g.", "cf.").
    var always: Set<String>
    /// A stop after these ends none before a number ("art. 5", "No. 3"); elsewhere the word is a word.
    var beforeNumber: Set<String>
    /// A stop after these ends a sentence only if the next word often begins one ("5 mln. The").
    var unlessStarter: Set<String>
    /// Words that often begin a sentence.
    var starters: Set<String>
    /// "and so on": a stop after these ends a sentence before a capital.
    var enumerationEnds: Set<String> = []
    /// Whether "3." is an ordinal ("am 3. Mai").
    var ordinalsHaveStops: Bool

    static func of(_ language: String) -> SentenceAbbreviations { byLanguage[language] ?? shared }

    private static let shared = SentenceAbbreviations(adding: [])
    private static let byLanguage: [String: SentenceAbbreviations] = Dictionary(
        uniqueKeysWithValues: tables.map { language, lines in
            var abbreviations = SentenceAbbreviations(adding: lines)
            abbreviations.enumerationEnds = Set(enumerationEnds[language] ?? [])
            return (language, abbreviations)
        })

    private static let enumerationEnds = ["ru": ["т.д", "т.п", "т. д", "т. п"]]

    private init(adding lines: [String]) {
        func words(_ index: Int) -> Set<String> {
            let own = lines.count > index ? lines[index] : ""
            return Set((own + " " + Self.common[index]).split(separator: " ").map(String.init))
        }
        always = words(0)
        beforeNumber = words(1)
        unlessStarter = words(2)
        starters = words(3)
        ordinalsHaveStops = lines.count > 4
    }

    /// In every language, since plans quote one another: always; before a number; unless a starter follows; starters.
    private static let common = [
        "mr mrs ms dr prof st cf ca e.g i.e eg vs viz approx resp ibid op cit et ed eds",
        "art arts no nos nr fig figs pp p par para vol ch sec tab n nn n.º n.° nº n° § pag pág",
        "mln mrd mld bn mio inc ltd co corp jr sr a.m p.m",
        "the this these that it in",
    ]

    /// always; before a number; unless a starter follows; starters; a fifth line where ordinals have stops.
    private static let tables: [String: [String]] = [
        "en": [
            "messrs hon rev gen gov sen rep capt lt col sgt ms est al dept incl excl max min",
            "sect sects chap chaps app annex paras vols reg regs dir s ss cl jan feb mar apr jun jul aug sep sept oct nov dec",
            "bros assn univ intl u.s u.k u.n e.u ph.d",
            "the this these that those it its in a an we our there he she they as at for with by to from however "
                + "moreover furthermore although while when if both each all some such under over since after before "
                + "during given among between despite finally first second third additionally according",
        ],
        "fr": [
            "m mm mme mmes mlle me mgr ste sté c.-à-d c.à.d p.ex ex env éd coll dir réf tél qq hab max min",
            "al chap sect vol t liv fasc tabl pt éd janv févr avr juill sept oct nov déc",
            "md mds p.m",
            "le la les l un une des ce cet cette ces il elle ils elles on nous en dans pour par sur au aux avec de du à "
                + "son sa ses leur leurs si afin ainsi cependant toutefois enfin de plus selon malgré parmi depuis",
        ],
        "it": [
            "sig sigg sigg.ri dott dott.ssa avv ing arch on sen geom rag prof.ssa s.ta p.es es cfr d.lgs d.l d.m d.p.r "
                + "d.p.c.m l.r c.d c.s s.m.i ss mod all segg ecc.mo spett egr gent ivi tel max min cit vd",
            "artt comma racc co lett capo cap sez tab lgs dl dlgs dm dpr dpcm l reg dir delib circ rif pagg gen feb apr mag giu lug ago sett ott dic",
            "s.p.a s.r.l",
            "il lo la i gli le l un uno una questo questa questi queste in nel nella per con da dal di del a al alla si "
                + "è sono tale tali inoltre infine tuttavia secondo anche ciò esso essa dopo durante tra fra",
        ],
        "zh": ["", "", "", ""],
        "es": [
            "sr sra sres srta dra d dña lic ing arq p.ej ej ee.uu aprox tel máx mín admón",
            "inc núm cap secc tít apdo párr pág págs ley real ene feb abr jun jul ago sept oct nov dic",
            "s.a s.l",
            "el la los las un una este esta estos estas en para por con de del a al se es son su sus además asimismo sin "
                + "según durante entre también",
        ],
        "pt": [
            "sr sra srs dra eng arq p.ex ex exmo exma aprox tel máx mín v.g",
            "inc núm cap sec tít pág págs jan fev abr mai jun jul ago set out nov dez",
            "s.a ltda",
            "o a os as um uma este esta estes estas em no na nos nas para por com de do da ao se é são além também segundo "
                + "durante entre",
        ],
        "de": [
            "z z.b d.h d u.a u u.ä bzw vgl ggf inkl evtl zzgl gem sog hr fr frau abb geb allg tel max min ca d.i z.t i.d.r "
                + "i.h.v einschl insb insbes mind st",
            "abs bd kap ziff s rn aufl jan feb apr jun jul aug sep sept okt nov dez",
            "usw etc mio mrd",
            "der die das den dem ein eine einer dieser diese dieses es er sie wir in im für mit auf bei zur zum nach von "
                + "seit durch darüber außerdem jedoch",
            "ordinals",
        ],
        "ru": [
            "т.е т.к т.ч им гр проф акад доц ул пр см ср напр тов обл р-н пос дер чел шт тел кв куб мин макс",
            "ст п пп гл разд ч рис табл стр с т подп абз руб",
            "г гг в вв млн млрд трлн тыс руб коп долл тг сум др проч",
            "в на по для при с за из от до это этот эта эти он она они мы кроме однако также согласно",
        ],
        "ar": ["د أ م ص ج هـ", "م ص المادة رقم", "", ""],
    ]
}
