extension RuleFileFormat {
    public static let precision = RuleFileFormat(
        name: "precision", place: "precision.yaml",
        about: "How often criteria were right where somebody checked: what confidence and intervals are drawn from.",
        fields: [
            Field("measurements", .list(of: .record(measurementFields)), "One for each criterion, language and source.")
        ])

    private static let counts = Shape.wholeNumber(0...1_000_000)

    private static let measurementFields = [
        Field("criterion", .identifier, "Id of the criterion."),
        Field("language", .language, "Language of the texts or quotes."),
        Field("rung", .wholeNumber(1...4), "The rung from which a text or quote counted as found."),
        Field("date", .date, "The day of the measurement."),
        Field("source", .text, "What was read or compared, so that a reader can count again."),
        Field("right", counts, "Findings that were right."),
        Field("wrong", counts, "Findings that were false alarms."),
        Field(
            "missed", counts, required: false, "What should have been found and was not; left out where nobody looked."),
    ]
}
