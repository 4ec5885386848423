extension DiagnosticCatalogue {
    /// What `touchstone lint` alone finds in the tests of rules: what they leave out.
    static let lintTestEntries = [
        Entry(
            .criterionWithoutTest, "Criterion without a test", "Nothing shows that the criterion finds what it should.",
            in: "criteria/circularity.tests.yaml", wrong: "# there is no such file",
            right: "tests:\n  - {name: a sector, lang: en, text: The circular economy grows., rung: 1}"),
        tests(
            .languageWithoutTest, "Language without a test",
            "The criterion has terms in a language in which none of its tests is written.",
            wrong: [("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2")],
            right: [
                ("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2"),
                ("贷款", "lang: zh, text: 银行向小微企业贷款。, rung: 1"),
            ]),
        tests(
            .strandWithoutTest, "Strand without a test", "No test of that language holds a term of the strand.",
            wrong: [
                ("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2"),
                ("贷款", "lang: zh, text: 银行向小微企业和非正规部门贷款。, rung: 1"),
            ],
            right: [
                ("a loan", "lang: en, text: Banks will lend to SMEs and support the informal sector., rung: 2"),
                ("贷款", "lang: zh, text: 银行向小微企业和非正规部门贷款。, rung: 1"),
            ]),
        tests(
            .exceptWithoutTest, "False friend without a test",
            "No test of that language holds what the `except` term stands for: whether it works is not known.",
            wrong: [("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2")],
            right: [
                ("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2"),
                ("an expert", "lang: en, text: A subject-matter expert will be hired., rung: 0"),
            ]),
        tests(
            .guardWithoutTest, "Guard without a test",
            "No test of any criterion names the guard in a language in which it has terms.",
            wrong: [("a loan", "lang: en, text: Banks will lend to SMEs., rung: 2")],
            right: [("no loan", "lang: en, text: Banks will not lend to SMEs., rung: 0, killed-by: negation")]),
    ]

    private static func tests(
        _ code: DiagnosticCode, _ title: String, _ explanation: String,
        wrong: [(name: String, rest: String)], right: [(name: String, rest: String)]
    ) -> Entry {
        let text = { (tests: [(name: String, rest: String)]) in
            "tests:\n" + tests.map { "  - {name: \($0.name), \($0.rest)}" }.joined(separator: "\n")
        }
        return Entry(
            code, title, explanation, in: "criteria/sme-support.tests.yaml", wrong: text(wrong), right: text(right))
    }
}
