extension RuleFileFormat {
    public static let tests = RuleFileFormat(
        name: "tests", place: "criteria/ID.tests.yaml",
        about: "Tests of one criterion: texts, and what the criterion must make of them.",
        fields: [
            Field("tests", .list(of: .record(testFields)), "The tests, in any order; names are unique in the file.")
        ])

    private static let testFields = [
        Field("name", .text, "What the test shows, as a sentence."),
        Field("only", .flag, required: false, "Runs this test alone while an author works; refused in CI."),
        Field("todo", .text, required: false, "Why the test is known to fail; it must fail, and is reported apart."),
        Field("lang", .language, "Language of the text."),
        Field("year", .wholeNumber(1990...2100), required: false, "Year of the plan that the text stands in."),
        Field("country", .country, required: false, "Country of the plan that the text stands in."),
        Field(
            "text", .markedText,
            "The text; a blank line parts blocks, and evidence is marked `<<kind|…>>` (kinds: \(markKinds))."),
        Field(
            "topics", .choice([Shape.Choice("all", "every topic match in the text, of the winning finding or not")]),
            required: false,
            "With `all`, the `topic` marks are all matches of the criterion's topic in the text; without marks there is none."
        ),
        Field("rung", .wholeNumber(0...4), "The rung expected."),
        Field("strand", .identifier, required: false, "The strand that the evidence must be of."),
        Field("killed-by", .choice(guards), required: false, "The guard that must kill the match."),
        Field("dropped-by", .choice(guards), required: false, "The guard that must drop the match."),
        Field("capped-by", .choice(guards), required: false, "The guard that must cap the match."),
    ]

    private static let markKinds = RuleTest.MarkKind.allCases.map(\.rawValue).joined(separator: ", ")

    private static let guards = Guard.allCases.map { guardCue in
        Shape.Choice(guardCue.rawValue, "a guard that \(guardCue.effect.rawValue)s")
    }
}
