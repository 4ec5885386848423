extension DiagnosticCatalogue {
    /// E3xx: the term language.
    static let termEntries = [
        term(
            .unbalancedBracket, "Bracket without its partner", "Every `(` needs its `)`, and the other way round.",
            wrong: "(small|medium enterprise", right: "(small|medium) enterprise"),
        term(
            .emptyAlternative, "Alternative without words",
            "Between brackets and bars there must be words. What may be left out is written with `?`.",
            wrong: "(small|) enterprise", right: "(small)? enterprise"),
        term(
            .invalidNear, "`~` without distance or side",
            "`a ~5 b` joins two sides that stand within five words of each other: number and both sides are needed.",
            wrong: "informal sector ~ credit", right: "informal sector ~6 credit"),
        term(
            .nearOutOfRange, "Distance out of range",
            "Words more than forty apart have little to do with each other; the distance goes from 1 to 40.",
            wrong: "informal sector ~50 credit", right: "informal sector ~6 credit"),
        term(
            .misplacedNear, "`~` in the wrong place",
            "One `~` joins the two sides of an alternative. It does not stand in brackets, nor twice.",
            wrong: "firm ~3 loan ~3 fund", right: "firm ~3 (loan|fund)"),
        term(
            .misplacedStar, "`*` in the wrong place",
            "`*` stands for the rest of a word: it ends the beginning of a word or begins its end. Characters of scripts "
                + "without spaces need none, since what follows them does not hinder a match.",
            wrong: "enter*prise", right: "enterpris*"),
        term(
            .everythingOptional, "Nothing is required",
            "A term, or a side of `~`, whose words are all optional would match everywhere.", wrong: "small? firm?",
            right: "small? firm"),
        term(
            .tooBroad, "Too broad",
            "A lone placeholder, a single letter, the end of a word alone, or a beginning of one or two letters would match in every "
                + "plan.",
            wrong: "e*", right: "enterpris*"),
        term(
            .tooManyExpansions, "Too many phrases",
            "Alternatives multiply. A term may stand for at most 4,096 phrases, which is far more than anyone can check.",
            wrong: "(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (firm|company)",
            right: "(small|medium) (firm|company)"),
        term(
            .wrongScript, "Word in another script",
            "The word is not written in the letters of its language, and would never be found. Only acronyms and exact "
                + "forms may stand in Latin letters in any language.",
            wrong: "малое предприятие", right: "small enterprise"),
        term(
            .mixedScripts, "Word of mixed scripts",
            "Letters of two scripts can look alike (Latin c, Cyrillic с). A word that mixes them never matches.",
            wrong: "small \u{0441}ompany", right: "small company"),
        term(
            .unexpectedCharacter, "Character that is no part of a word",
            "Terms are made of words: punctuation and symbols are not matched, but for those inside abbreviations (`R&D`, `U.S.`).",
            wrong: "small/medium firm", right: "(small|medium) firm"),
        term(
            .unknownPlaceholder, "Unknown placeholder", "Placeholders are `<year>` and `<number>`.",
            wrong: "firms by <yaer>", right: "firms by <year>"),
        term(
            .misplacedExact, "`=` in the wrong place",
            "`=` stands directly before the one word whose exact form is meant; characters of scripts without spaces "
                + "have one form only.",
            wrong: "=(letter|circular)", right: "(=letter|=circular)"),
        term(
            .duplicateTerm, "Term written twice", "The same term, or alternative of a term, stands twice in a list.",
            wrong: "firm\n      - small company\n      - Firm", right: "firm\n      - small company"),
        Entry(
            .unreachableTerm, "Term that never counts",
            "An `except` term of the same file is the same: it covers every match.",
            in: "criteria/sme-support.yaml",
            wrong: "topic:\n  firms:\n    en: [small firm]\n    zh: [小企业]\nexcept:\n  en: [small firm]",
            right: "topic:\n  firms:\n    en: [small firm]\n    zh: [小企业]\nexcept:\n  en: [small firm dressing]"),
        term(
            .misplacedQuestionMark, "`?` in the wrong place",
            "`?` makes the word or bracket before it optional, once.", wrong: "small?? firm", right: "small? firm"),
        term(
            .gluedBracket, "Bracket touching a word",
            "Terms are made of whole words, so brackets do not vary endings: stems do that already.",
            wrong: "compan(y|ies)", right: "company"),
        term(
            .bracketsTooDeep, "Brackets nested too deep", "Brackets may be nested twelve deep.",
            wrong: "(((((((((((((small))))))))))))) firm", right: "small firm"),
    ]

    /// An example that is one term in a topic.
    private static func term(
        _ code: DiagnosticCode, _ title: String, _ explanation: String, wrong: String, right: String
    ) -> Entry {
        let frame = { "topic:\n  firms:\n    en:\n      - \($0 as String)\n    zh: [小企业]" }
        return Entry(
            code, title, explanation, in: "criteria/sme-support.yaml", wrong: frame(quoted(wrong)),
            right: frame(quoted(right)))
    }

    /// In quotes where YAML would take the first character for something else.
    private static func quoted(_ term: String) -> String {
        term.hasPrefix("*") ? "\"\(term)\"" : term
    }
}
