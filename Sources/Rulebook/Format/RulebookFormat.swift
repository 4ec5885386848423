extension RuleFileFormat {
    public static let rulebook = RuleFileFormat(
        name: "rulebook", place: "rulebook.yaml",
        about: "The messages with their criteria and weights, the languages, and the parameters of the score.",
        fields: [
            Field("version", .version, "Version of the rulebook as a whole; results carry it."),
            Field("title", .textByLanguage, "Title of the rulebook by language."),
            Field(
                "languages", .list(of: .language),
                "Languages that every criterion has terms in, and every role of the cues."),
            Field(
                "lead-languages", .list(of: .language), required: false,
                "Further languages, which only the cues and the criteria marked `lead` must have terms in."),
            Field("messages", .list(of: .record(messageFields)), "The key messages, in the order of reports."),
            Field("scoring", .record(scoringFields), required: false, "Parameters of the score."),
        ])

    private static let messageFields = [
        Field("id", .identifier, "Id of the message."),
        Field("title", .textByLanguage, "Title of the message by language."),
        Field("weight", .number(0...1000), "Weight in the plan score; 0 keeps it out of totals and ranks."),
        Field("criteria", .list(of: .record(memberFields)), "The criteria that belong to the message, in order."),
    ]

    private static let memberFields = [
        Field("id", .identifier, "Id of a criterion: the name of its file."),
        Field("weight", .number(0...1000), "Weight within the message; only ratios matter."),
        Field(
            "lead", .flag, required: false,
            "True for a criterion that has terms in the lead languages too."),
    ]

    private static let scoringFields = [
        Field(
            "rung-values", .list(of: .number(0...1), count: 5...5), required: false,
            "Depth value of rungs 0 to 4, rising."),
        Field(
            "depth-measures", .wholeNumber(1...100), required: false,
            "How many of the best distinct measures depth is taken over."),
        Field(
            "depth-share", .number(0...1), required: false,
            "Share of depth in a criterion's score; the rest is breadth."),
        Field(
            "minimum-measures", .wholeNumber(1...10_000), required: false,
            "The least number of measures that breadth divides by."),
        Field(
            "readable-share", .number(0...1), required: false,
            "Share of readable pages under which a plan's score is withheld."),
    ]
}
