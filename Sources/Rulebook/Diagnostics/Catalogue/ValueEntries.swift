extension DiagnosticCatalogue {
    /// E107–E109, E113, E114, E122–E124, E126, E127: numbers, ids, versions and dates.
    static let valueEntries = [
        Entry(
            .invalidNumber, "Not a number", "Numbers are written in digits, with a full stop before decimals.",
            in: "criteria/sme-support.yaml", wrong: "version: one", right: "version: 1"),
        Entry(
            .numberOutOfRange, "Number out of range", "The number is outside the range that makes sense for its key.",
            in: "rulebook.yaml", wrong: "scoring:\n  depth-share: 70", right: "scoring:\n  depth-share: 0.7"),
        Entry(
            .invalidPercentage, "Not a percentage",
            "Shares that people think of in per cent are written with the sign, so that 10 and 0.1 cannot be confused.",
            in: "criteria/sme-support.yaml", wrong: "breadth: 10", right: "breadth: 10%"),
        Entry(
            .invalidIdentifier, "Not an id",
            "Ids stand in file names, results and commands: lower-case letters and digits, words joined by hyphens.",
            in: "criteria/sme-support.yaml",
            wrong: "topic:\n  Firms:\n    en: [small firm]\n    zh: [小企业]",
            right: "topic:\n  firms:\n    en: [small firm]\n    zh: [小企业]"),
        Entry(
            .invalidVersion, "Not a version", "The rulebook's version has three numbers: major, minor, patch.",
            in: "rulebook.yaml", wrong: "version: 1.0", right: "version: 1.0.0"),
        Entry(
            .wrongCount, "Wrong number of items", "The list needs a certain number of items: one for each rung here.",
            in: "rulebook.yaml", wrong: "scoring:\n  rung-values: [0, 0.4, 0.7, 1]",
            right: "scoring:\n  rung-values: [0, 0.05, 0.4, 0.7, 1]"),
        Entry(
            .valuesNotRising, "Rung values do not rise",
            "A higher rung must not be worth less: adding a facet to a measure would lower its score.",
            in: "rulebook.yaml", wrong: "scoring:\n  rung-values: [0, 0.4, 0.05, 0.7, 1]",
            right: "scoring:\n  rung-values: [0, 0.05, 0.4, 0.7, 1]"),
        Entry(
            .invalidFlag, "Neither true nor false", "YAML has many words for yes and no; rule files have two.",
            in: "criteria/sme-support.tests.yaml",
            wrong: """
                tests:
                  - name: a loan
                    only: yes
                    lang: en
                    text: The Fund will lend to small firms.
                    rung: 2
                """,
            right: """
                tests:
                  - name: a loan
                    only: true
                    lang: en
                    text: The Fund will lend to small firms.
                    rung: 2
                """),
        Entry(
            .invalidDate, "Not a date", "Days are written as ISO 8601 does, so that no month is taken for a day.",
            in: "precision.yaml",
            wrong: measurement(date: "26/11/2026", counts: "right: 55, wrong: 5"),
            right: measurement(date: "2026-11-26", counts: "right: 55, wrong: 5")),
        Entry(
            .nothingMeasured, "Nothing measured",
            "A measurement in which nothing was counted says nothing: confidence and intervals would be drawn from it all the same.",
            in: "precision.yaml",
            wrong: measurement(date: "2026-11-26", counts: "right: 0, wrong: 0"),
            right: measurement(date: "2026-11-26", counts: "right: 55, wrong: 5")),
    ]

    static func measurement(date: String, counts: String) -> String {
        """
        measurements:
          - {criterion: circularity, language: en, rung: 1, date: \(date), source: a reading of quotes, \(counts)}
        """
    }
}
