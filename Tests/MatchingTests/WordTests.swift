import Rulebook
import Testing

@testable import Matching

/// A term, a text and what the term finds there.
struct WordCase: CustomTestStringConvertible, Sendable {
    var language: String
    var term: TermPattern
    var text: String
    var found: [String]

    init(_ language: String, _ term: TermPattern, _ text: String, _ found: [String]) {
        (self.language, self.term, self.text, self.found) = (language, term, text, found)
    }

    var testDescription: String { "\(language): \(text)" }
}

@Suite("Words of terms")
struct WordTests {
    static let inflections = [
        WordCase(
            "en", "enterprise", "An enterprise, two Enterprises, the enterprise's debt.",
            ["enterprise", "Enterprises", "enterprise's"]),
        WordCase(
            "en", "support", "It supports, supported and is supporting; no supper.",
            ["supports", "supported", "supporting"]),
        WordCase("fr", "entreprise", "L'entreprise et les entreprises", ["entreprise", "entreprises"]),
        WordCase("fr", "égalité", "l’égalité, des égalités", ["égalité", "égalités"]),
        WordCase("fr", "crédit", "Un crédit, des crédits, du crédo", ["crédit", "crédits"]),
        WordCase("fr", "petits", "le petit commerce, un petit foyer", ["petit", "petit"]),
        WordCase("fr", "foyer", "Les foyers et un foyer", ["foyers", "foyer"]),
        WordCase("fr", "recyclerie", "recycler, la recyclerie", ["recyclerie"]),
        WordCase("fr", "cour", "la Cour, des cours, court", ["Cour", "cours"]),
        WordCase("es", "préstamo", "los préstamos y un préstamo", ["préstamos", "préstamo"]),
        WordCase("es", "ante", "antes, ante", ["ante"]),
        WordCase(
            "ru", "кредит", "кредиты, кредит, в кредите, кредитов", ["кредиты", "кредит", "кредите", "кредитов"]),
        WordCase("ru", "экосистемы", "экосистем, экосистема, в экосистеме", ["экосистем", "экосистема", "экосистеме"]),
        WordCase("ru", "защита", "по защите, защиты, защищать", ["защите", "защиты"]),
        WordCase("it", "impresa", "un'impresa, le imprese", ["impresa", "imprese"]),
        WordCase("it", "parità", "la parità di genere", ["parità"]),
        WordCase("es", "empresa", "pequeñas empresas; una empresa", ["empresas", "empresa"]),
        WordCase("es", "acción", "las acciones, una acción", ["acciones", "acción"]),
        WordCase("pt", "empresa", "micro e pequenas empresas", ["empresas"]),
        WordCase("de", "Unternehmen", "kleinen Unternehmens, für Unternehmen", ["Unternehmens", "Unternehmen"]),
        WordCase("de", "Straße", "STRASSE und Straßen, Strasse", ["STRASSE", "Straßen", "Strasse"]),
        WordCase("ru", "предприятие", "малых предприятий, предприятиям", ["предприятий", "предприятиям"]),
        WordCase("ru", "ещё", "еще раз, Ещё", ["еще", "Ещё"]),
        WordCase("ru", .exact("создается"), "создаётся, создается, Создаётся", ["создаётся", "создается"]),
        WordCase("ru", .exact("введёт"), "введет, введёт", ["введет", "введёт"]),
        WordCase("ru", "учреждённый", "учрежденного фонда, учреждённом", ["учрежденного", "учреждённом"]),
        WordCase("ar", "دعم", "لدعم، ودعم، وبدعم، فدعم، كدعم، مدعم", ["لدعم", "ودعم", "وبدعم", "فدعم", "كدعم"]),
        WordCase("ar", "إنشاء", "بإنشاء، لانشاء، ولإنشاء، والإنشاء", ["بإنشاء", "لانشاء", "ولإنشاء", "والإنشاء"]),
        WordCase("ar", "بنك", "البنك، لبنك، نك، ببنك", ["البنك", "لبنك", "ببنك"]),
        WordCase("ar", .exact("إنشاء"), "انشاء، إنشاء، إنـشاء، إِنشاء، الإنشاء", ["انشاء", "إنشاء", "إنـشاء", "إِنشاء"]),
        WordCase("ar", .exact("مستوى"), "مستوى، مستوي", ["مستوى", "مستوي"]),
        WordCase("ar", .sequence(["بحلول", "عام", .placeholder(.year)]), "بحلول عام ٢٠٣٠", ["بحلول عام ٢٠٣٠"]),
        WordCase(
            "ar", .sequence([.placeholder(.year), .placeholder(.year)]), "2021 و2026، ٢٠٢١ و٢٠٢٦، 2021 و20",
            ["2021 و2026", "٢٠٢١ و٢٠٢٦"]),
        WordCase("ar", "مؤسسة صغيرة", "المؤسسات، الصغيرة؛ والمؤسسات الصغيرة", ["والمؤسسات الصغيرة"]),
        WordCase("ar", "شركات", "الشركات والشركات", ["الشركات", "والشركات"]),
        WordCase("ar", "المرأة", "تمكين المَرْأة والمرأة", ["المَرْأة", "والمرأة"]),
        WordCase("ar", "مؤسسة صغيرة", "المؤسسات الصغيرة والمتوسطة", ["المؤسسات الصغيرة"]),
        WordCase("ar", "تمويل", "للتمويل، بالتمويل، وتمويل، والتمويل", ["للتمويل", "بالتمويل", "وتمويل", "والتمويل"]),
        WordCase("ar", "برنامج", "البرنامج وبرنامج", ["البرنامج", "وبرنامج"]),
        WordCase("zh", "中小企业", "支持中小企业发展，中小微企业", ["中小企业"]),
        WordCase("pl", "firma", "Firma i firmy", ["Firma"]),
    ]

    @Test("a word matches in any inflection and case", arguments: inflections)
    func inflection(_ example: WordCase) {
        #expect(found(example.term, in: example.text, language: example.language) == example.found)
    }

    static let writings = [
        WordCase("en", "égalité", "e\u{301}galite\u{301}", ["e\u{301}galite\u{301}"]),
        WordCase("en", "SME", "ＳＭＥ", ["ＳＭＥ"]),
        WordCase("en", "finance", "ﬁnance", ["ﬁnance"]),
        WordCase(
            "en", "economy", "eco\u{AD}nomy, eco\u{200B}nomy, eco\u{200D}nomy",
            ["eco\u{AD}nomy", "eco\u{200B}nomy", "eco\u{200D}nomy"]),
        WordCase("en", "economy", "economy\u{AD} and \u{FEFF}economy", ["economy", "economy"]),
        WordCase("en", "enterprise", "enterprises² and enterprise³", ["enterprises", "enterprise"]),
        WordCase("en", .acronym("CO2"), "CO₂, CO2", ["CO₂", "CO2"]),
        WordCase("fr", "œuvre", "mise en oeuvre, mise en œuvre", ["oeuvre", "œuvre"]),
        WordCase("zh", "5G", "建设５Ｇ网络和5g基站", ["５Ｇ", "5g"]),
        WordCase("en", "2030", "Agenda ２０３０ and ٢٠٣٠", ["２０３０", "٢٠٣٠"]),
    ]

    @Test("different ways to encode a word are the same word", arguments: writings)
    func writing(_ example: WordCase) {
        #expect(found(example.term, in: example.text, language: example.language) == example.found)
    }

    static let capitals = [
        WordCase("fr", "égalité des sexes", "EGALITE DES SEXES", ["EGALITE DES SEXES"]),
        WordCase("fr", "égalité", "ÉGALITÉ, Egalité, egalite", ["ÉGALITÉ", "Egalité"]),
        WordCase("fr", "État", "l'Etat, l'état, un etat", ["Etat", "état"]),
        WordCase("it", "parità", "PARITA' DI GENERE", ["PARITA"]),
        WordCase("es", "educación", "EDUCACION", ["EDUCACION"]),
        WordCase("fr", "pâté", "PATE et pate", ["PATE"]),
        WordCase("ru", "йод", "ИОД, ЙОД", ["ЙОД"]),
    ]

    @Test("capitals may lack their accents, small letters may not", arguments: capitals)
    func capital(_ example: WordCase) {
        #expect(found(example.term, in: example.text, language: example.language) == example.found)
    }

    static let leaves = [
        WordCase("en", .exact("letter"), "a letter, Letter, letters, letter's", ["letter", "letter's"]),
        WordCase("en", .exact("IT"), "It is IT", ["IT"]),
        WordCase("en", .exact("organ"), "organization of organs by an organ", ["organ"]),
        WordCase("en", "organ", "organization of organs by an organ", ["organization", "organs", "organ"]),
        WordCase("en", .acronym("SME"), "SME, SMEs, SME's, SMEs’, sme, Sme, SMEx", ["SME", "SMEs", "SME's", "SMEs"]),
        WordCase("en", .acronym("SME"), "S.M.E. support", ["S.M.E"]),
        WordCase("fr", .acronym("PME"), "les PMEs et l’PME, pme", ["PMEs", "PME"]),
        WordCase("en", .acronym("COVID-19"), "COVID-19, Covid-19, COVID 19", ["COVID-19", "COVID 19"]),
        WordCase("en", .prefix("eco"), "Ecology and eco-design, economy; deco", ["Ecology", "eco", "economy"]),
        WordCase("es", .suffix("rá"), "Creará, CREARÁ, irá, rá y creara; dará", ["Creará", "CREARÁ", "dará"]),
        WordCase("fr", .prefix("éco"), "écologie, Écologie, ecologie", ["écologie", "Écologie"]),
        WordCase("zh", .prefix("数字"), "数字化", ["数字"]),
        WordCase("en", .placeholder(.year), "1899 1900 2030 2100 2101 20301", ["1900", "2030", "2100"]),
        WordCase("en", .placeholder(.year), "31.12.2025, ２０３０, 2,025", ["31.12.2025", "２０３０"]),
        WordCase("ar", .placeholder(.year), "بحلول عام ٢٠٣٠", ["٢٠٣٠"]),
        WordCase("ru", .placeholder(.year), "к 2025г. и 2030 году", ["2025г", "2030"]),
        WordCase("en", .placeholder(.number), "1,200.5 of 30 and 2nd, ٣٫٥", ["1,200.5", "30", "٣٫٥"]),
        WordCase("zh", .placeholder(.number), "新增40万人", ["40"]),
    ]

    @Test("exact forms, acronyms, prefixes and placeholders", arguments: leaves)
    func leaf(_ example: WordCase) {
        #expect(found(example.term, in: example.text, language: example.language) == example.found)
    }

    @Test("a language's terms do not match in another language's text")
    func otherLanguage() {
        let matcher = Matcher(groups: [
            TermGroup(byLanguage: ["zh": [Term("中小企业")], "en": [Term("enterprise")], "fr": []])
        ])
        let text = "The notice (中小企业) names enterprises."
        let scanner = matcher.scanner(language: "en")
        #expect(matcher.languages == ["en", "zh"])
        #expect(matcher.scanner(language: "fr") == nil)
        #expect(
            scanner?.matches(in: text, sentences: [0..<text.utf8.count]).map { text.slice($0.range) } == ["enterprises"]
        )
    }
}
