extension RuleFileFormat {
    public static let cue = RuleFileFormat(
        name: "cue", place: "cues/ID.yaml",
        about: "Terms shared by all criteria: what makes facets, and the guards that kill, drop or cap a match.",
        fields: [
            Field("id", .identifier, "Id of the cue: the name of its file. Several cues may have one role."),
            Field("version", .wholeNumber(1...1_000_000), "Raised whenever the meaning changes."),
            Field("role", .choice(roles), "What a match of the cue is used for."),
            Field("position", .choice(positions), required: false, "Where in a passage the cue counts."),
            Field("terms", .termGroup, "The terms by language."),
            Field("except", .termGroup, required: false, "Terms that a match must not be covered by."),
        ])

    private static let roles = [
        Shape.Choice("action", "words of commitment: will establish, is being rolled out"),
        Shape.Choice("adverse-action", "words that commit to adverse topics alone: will weaken, is to raise"),
        Shape.Choice("allocation", "words that earmark money: an action, and a budget with an amount"),
        Shape.Choice("amount-denial", "words that make an amount no budget: a debt, a loss"),
        Shape.Choice("number", "words for an aimed-at number: halve, all households"),
        Shape.Choice("number-denial", "words that make a number no aim: a past statistic, a forecast"),
        Shape.Choice("deadline", "words for a deadline: by <year>"),
        Shape.Choice("monitoring", "words for an indicator or review"),
        Shape.Choice("responsible-body", "words for who answers for it"),
        Shape.Choice("negation", "guard, kills: will not receive"),
        Shape.Choice("exclusion", "guard, kills: with the exception of"),
        Shape.Choice("other-country", "guard, drops: what another country does"),
        Shape.Choice("reference", "guard, drops: contents page, bibliography"),
        Shape.Choice("problem-statement", "guard, caps at rung 1: lack of, was hit by"),
        Shape.Choice("past", "guard, caps at rung 1: a finished result"),
        Shape.Choice("hedging", "guard, caps at rung 1: could, subject to funds"),
        Shape.Choice("anaphor", "words that carry a topic one sentence further: the programme"),
        Shape.Choice("clause-break", "words that part a sentence into clauses: but, whereas"),
    ]

    private static let positions = [
        Shape.Choice("anywhere", "wherever it stands; the default"),
        Shape.Choice("start", "only where it opens a heading, list item or table cell; in Chinese a clause"),
        Shape.Choice("before", "guards only: on a topic that stands after it (with the exception of)"),
        Shape.Choice("after", "guards only: on a topic that stands before it (are excluded)"),
        Shape.Choice("heading", "guards only: in a heading, on all that stands below it (Results achieved)"),
    ]
}
