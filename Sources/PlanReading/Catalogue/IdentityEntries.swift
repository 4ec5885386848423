extension ReadingCatalogue {
    /// R12x–R14x: whose plan it is, of which year and language.
    static let identityEntries = [
        Entry(
            "R120", .error, "plan.yaml is no sound YAML", "Nothing of it was used; the plan was read without it.",
            in: "plan.yaml", wrong: "title: \"Recovery plan", right: "title: \"Recovery plan\""),
        Entry(
            "R121", .error, "Unknown key in plan.yaml",
            "The key is most often misspelt. Nothing of the file was used, so that no half of it is taken for the whole.",
            in: "plan.yaml", wrong: "contry: ITA", right: "country: ITA"),
        Entry(
            "R122", .error, "Wrong value in plan.yaml",
            "Countries are three letters of ISO 3166-1, years four digits, languages two letters.",
            in: "plan.yaml", wrong: "year: soon", right: "year: 2021"),
        Entry(
            "R123", .warning, "Country unknown",
            "Without it other countries cannot be told from the own one. Begin the file's name with its ISO 3166-1 code, or write a plan.yaml beside it.",
            in: "plan.yaml", wrong: "year: 2021", right: "country: ITA\nyear: 2021"),
        Entry(
            "R124", .warning, "Year unknown",
            "Without it finished periods cannot be told from planned ones. Put the year into the file's name, or into a plan.yaml beside it.",
            in: "plan.yaml", wrong: "country: ITA", right: "country: ITA\nyear: 2021"),
        Entry(
            "R125", .warning, "Front matter left out in part",
            "The lines between `---` at the top of a Markdown file say whose plan it is; what is wrong in them is passed over.",
            in: "plan.md", wrong: "---\ncountry: ITA\nyear: soon\n---\n\nThe ministry will lend to small firms.",
            right: "---\ncountry: ITA\nyear: 2021\n---\n\nThe ministry will lend to small firms."),
        Entry(
            "R127", .error, "No role of a column",
            "`columns` in plan.yaml says what the headings of a table mean; the remedy of the message lists the roles.",
            in: "plan.yaml", wrong: "columns:\n  \"Measure\": name", right: "columns:\n  \"Measure\": title"),
        Entry(
            "R140", .warning, "Language cannot be told",
            "Nothing can be found in a text of unknown language. Name it with `--plan-language`, or as `language:` in plan.yaml.",
            wrong: "a table of figures alone", right: "touchstone score table.csv --plan-language fr"),
        Entry(
            "R141", .warning, "Too short to tell the language",
            "The best supported language was taken. If it is another, name it with `--plan-language`, or in plan.yaml.",
            wrong: "a file of five words", right: "touchstone score five-words.txt --plan-language it"),
    ]
}
