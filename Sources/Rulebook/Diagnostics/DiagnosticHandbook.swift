/// Writes the catalogue of diagnostics as Markdown: `Docs/Diagnostics.md` is made from it.
public enum DiagnosticHandbook {
    /// All entries under headings by family.
    public static var markdown: String {
        var text = """
            # Diagnostics

            What `touchstone` says about rule files, by code. Every diagnostic names file, line and column (counted from 1,
            in Unicode scalars), shows the line, and ends with what to do next. Errors make a rule unusable, or its results
            untraceable; warnings are to be mended; notes may be right as they are.
            `touchstone explain CODE` prints the same text. Codes of files that are read (R) stand in `Docs/ReadingCodes.md`. This page is generated from the catalogue in
            `Sources/Rulebook/Diagnostics`; a test fails when it is out of date and says how to make it anew.

            """
        for (prefix, title) in families {
            text += "\n## \(title)\n"
            for entry in DiagnosticCatalogue.entries where entry.code.rawValue.hasPrefix(prefix) {
                text += "\n### " + section(entry)
            }
        }
        return text
    }

    /// One entry: its title line without heading marks, the explanation, and the examples.
    public static func section(_ entry: DiagnosticCatalogue.Entry) -> String {
        let place = entry.file.map { " in `\($0)`" } ?? ""
        return """
            \(entry.code.rawValue): \(entry.title)

            \(entry.explanation)

            Wrong\(place):

            ```\(entry.file == nil ? "text" : "yaml")
            \(entry.wrong)
            ```

            Right:

            ```\(entry.file == nil ? "text" : "yaml")
            \(entry.right)
            ```

            """
    }

    private static let families = [
        ("E1", "E1xx: files and values"), ("E2", "E2xx: ids and references"), ("E3", "E3xx: terms"),
        ("E4", "E4xx: tests"), ("W", "Wxxx: warnings"), ("N", "Nxxx: notes"),
    ]
}
