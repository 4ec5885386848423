/// Writes the catalogue of notes on files as Markdown: `Docs/ReadingCodes.md` is made from it.
public enum ReadingHandbook {
    /// A list of all codes, and all entries under headings by family.
    public static var markdown: String {
        var text = """
            # What is said of files

            Each note on a file carries a stable code. The Files sheet of the workbook, `summary.txt` and `scores.json` print it with what is
            wrong and what to do; `touchstone explain CODE` tells more. Errors: the file, or the part meant, was not read.
            Codes of rule files (E, W and N) stand in `Docs/Diagnostics.md`.

            This page is generated from the catalogue in `Sources/PlanReading/Catalogue`; a test fails when it is out of date and says how to make
            it anew.

            | code | | meaning |
            |---|---|---|

            """
        for entry in ReadingCatalogue.entries {
            text += "| \(entry.code) | \(entry.severity.rawValue) | \(entry.title) |\n"
        }
        for (prefixes, title) in families {
            text += "\n## \(title)\n"
            for entry in ReadingCatalogue.entries where prefixes.contains(where: entry.code.hasPrefix) {
                text += "\n### " + section(entry)
            }
        }
        return text
    }

    /// One entry: its title line without heading marks, the explanation, and the examples.
    public static func section(_ entry: ReadingCatalogue.Entry) -> String {
        let kind = entry.file.map { String($0.drop { $0 != "." }.dropFirst()) } ?? "text"
        return """
            \(entry.code): \(entry.title) (\(entry.severity.rawValue))

            \(entry.explanation)

            Wrong\(entry.file.map { " in `\($0)`" } ?? ""):

            ```\(kind)
            \(entry.wrong)
            ```

            Right:

            ```\(kind)
            \(entry.right)
            ```

            """
    }

    private static let families = [
        (["R0"], "R0xx: what was named"), (["R10", "R11"], "R10x and R11x: files as a whole"),
        (["R12", "R13", "R14"], "R12x to R14x: whose plan, of which year and language"), (["R2"], "R2xx: PDF"),
        (["R3"], "R3xx: office files"), (["R4"], "R4xx: text and web pages"), (["R5"], "R5xx: tables of measures"),
    ]
}
