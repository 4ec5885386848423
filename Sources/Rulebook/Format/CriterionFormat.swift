extension RuleFileFormat {
    public static let criterion = RuleFileFormat(
        name: "criterion", place: "criteria/ID.yaml",
        about: "One thing that the background paper asks for, and the terms that its topic is found by.",
        fields: [
            Field("id", .identifier, "Id of the criterion: the name of its file."),
            Field("version", .wholeNumber(1...1_000_000), "Raised whenever the meaning changes."),
            Field("title", .textByLanguage, "Title by language."),
            Field("source", .text, "Where in the background paper it stands."),
            Field("question", .text, "The question that the criterion answers."),
            Field("breadth", .percentage, "Share of a plan's measures that full marks for breadth expect."),
            Field(
                "topic", .map(keys: .identifier, values: .termGroup),
                "Strands: the named sides of the topic, each with its terms by language."),
            Field("except", .termGroup, required: false, "Terms that a topic match must not be covered by."),
            Field(
                "adverse", .termGroup, required: false,
                "Terms of measures that work against the criterion."),
        ])
}
