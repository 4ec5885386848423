extension DiagnosticCatalogue {
    /// E4xx: tests.
    static let testEntries = [
        Entry(
            .testsWithoutCriterion, "Tests without a criterion",
            "The tests of `criteria/ID.yaml` stand in `criteria/ID.tests.yaml`; these have no criterion.",
            wrong: "criteria/sme-suport.tests.yaml", right: "criteria/sme-support.tests.yaml"),
        test(
            .invalidMark, "Broken mark", "A mark is `<<kind|evidence>>`, with text inside; marks may be nested.",
            wrong: "text: The Fund <<action|will lend to small firms.\nrung: 2",
            right: "text: The Fund <<action|will lend>> to small firms.\nrung: 2"),
        test(
            .unknownMarkKind, "Unknown kind of mark",
            "Kinds are topic, action, budget, number, deadline, monitoring and body.",
            wrong: "text: The Fund <<acton|will lend>> to small firms.\nrung: 2",
            right: "text: The Fund <<action|will lend>> to small firms.\nrung: 2"),
        test(
            .guardWithOtherEffect, "Guard with another effect",
            "`negation` and `exclusion` kill, `other-country` and `reference` drop, `problem-statement`, `past` and "
                + "`hedging` cap. The key says the effect, the word the guard.",
            wrong: "text: The Fund could lend to small firms.\nrung: 0\nkilled-by: hedging",
            right: "text: The Fund could lend to small firms.\nrung: 1\ncapped-by: hedging"),
        test(
            .conflictingExpectations, "Expectations that contradict each other",
            "A match that is killed or dropped leaves rung 0, one that is capped at most rung 1; rung 0 has no strand.",
            wrong: "text: The Fund will not lend to small firms.\nrung: 2\nkilled-by: negation",
            right: "text: The Fund will not lend to small firms.\nrung: 0\nkilled-by: negation"),
        Entry(
            .duplicateTestName, "Test name used twice", "A name tells a failing test from the others of its criterion.",
            in: "criteria/sme-support.tests.yaml",
            wrong: """
                tests:
                  - {name: a loan, lang: en, text: The Fund will lend to small firms., rung: 2}
                  - {name: a loan, lang: en, text: Banks will lend to small firms., rung: 2}
                """,
            right: """
                tests:
                  - {name: a loan, lang: en, text: The Fund will lend to small firms., rung: 2}
                  - {name: a loan by banks, lang: en, text: Banks will lend to small firms., rung: 2}
                """),
        test(
            .unknownStrand, "Unknown strand", "The criterion's topic has no strand of this name.",
            wrong: "text: The Fund will lend to small firms.\nrung: 2\nstrand: firm",
            right: "text: The Fund will lend to small firms.\nrung: 2\nstrand: firms"),
        Entry(
            .testLanguageNotInRulebook, "Test in a language without rules",
            "The rulebook does not list the test's language, so nothing can be found in it.",
            in: "criteria/sme-support.tests.yaml",
            wrong: "tests:\n  - {name: a loan, lang: sv, text: Fonden skall stödja små företag., rung: 2}",
            right: "tests:\n  - {name: a loan, lang: en, text: The Fund will lend to small firms., rung: 2}"),
        test(
            .invalidCountry, "Not a country code", "Countries are written in the three capital letters of ISO 3166-1.",
            wrong: "country: Italy\ntext: The Fund will lend to small firms.\nrung: 2",
            right: "country: ITA\ntext: The Fund will lend to small firms.\nrung: 2"),
    ]

    /// W: warnings.
    static let warningEntries = [
        Entry(
            .criterionWithoutLanguage, "Criterion without terms in a language",
            "The rulebook lists a language in which the topic has no terms: plans in it are only partly scored.",
            in: "criteria/sme-support.yaml", wrong: "topic:\n  firms:\n    en: [small firm]",
            right: "topic:\n  firms:\n    en: [small firm]\n    zh: [小企业]"),
        Entry(
            .roleWithoutLanguage, "Role without terms in a language",
            "No cue of the role has terms in a language of the rulebook: its facet or guard is never found there.",
            in: "cues/action.yaml", wrong: "terms:\n  en: [will establish]",
            right: "terms:\n  en: [will establish]\n  zh: [设立]"),
        test(
            .onlyTest, "One test runs alone",
            "`only` is for the time of writing; the other tests are left out. CI refuses it.",
            wrong: "only: true\ntext: The Fund will lend to small firms.\nrung: 2",
            right: "text: The Fund will lend to small firms.\nrung: 2"),
    ]

    /// An example that is the body of one test.
    private static func test(
        _ code: DiagnosticCode, _ title: String, _ explanation: String, wrong: String, right: String
    ) -> Entry {
        let frame = { (body: String) in
            "tests:\n  - name: a loan\n    lang: en\n    " + body.split(separator: "\n").joined(separator: "\n    ")
        }
        return Entry(
            code, title, explanation, in: "criteria/sme-support.tests.yaml", wrong: frame(wrong), right: frame(right))
    }
}
