extension ReadingNote {
    static func countryUnknown(_ file: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R123",
            message: "\(file): the country is unknown; begin the file's name with its ISO 3166-1 code and the year "
                + "(ITA-2021-plan.pdf), or put `country:` into a plan.yaml beside it.", file: file)
    }

    static func yearUnknown(_ file: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R124",
            message: "\(file): the year is unknown, so finished periods cannot be told from planned ones; put the year "
                + "into the file's name (ITA-2021-plan.pdf) or `year:` into a plan.yaml beside it.", file: file)
    }
}
