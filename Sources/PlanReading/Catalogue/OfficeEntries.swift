extension ReadingCatalogue {
    /// R3xx: Word and OpenDocument files.
    static let officeEntries = [
        Entry(
            "R301", .error, "Old office format", "Files of .doc and .ppt are not read. Save them in a format of today.",
            wrong: "plan.doc", right: "soffice --headless --convert-to docx plan.doc"),
        Entry(
            "R302", .error, "Office file with a password", "Open it with the password and save it without.",
            wrong: "a document that asks for a password", right: "the document saved without one"),
        Entry(
            "R303", .error, "Damaged office file",
            "It is a package of parts, and the package cannot be opened. Get it again.",
            wrong: "a download that broke off", right: "the document as it was published"),
        Entry(
            "R304", .error, "Office file without its main part",
            "Open and save it in an office program, which writes it anew.",
            wrong: "a ZIP of other files, named plan.docx", right: "the document itself"),
        Entry(
            "R305", .error, "Office file with a damaged part",
            "Open and save it in an office program, which writes it anew.",
            wrong: "a document that a script has edited", right: "the document saved by LibreOffice"),
        Entry(
            "R306", .error, "Office file that is too large",
            "It unpacks to more than any plan. If it is sound, split it or save it as PDF.",
            wrong: "a workbook of a million rows", right: "the sheet with the measures alone"),
    ]

    /// R4xx: text and web pages.
    static let textEntries = [
        Entry(
            "R401", .warning, "Encoding assumed",
            "The file does not say its encoding. If letters look wrong, save it as UTF-8.",
            wrong: "a text saved as windows-1252", right: "the same text saved as UTF-8"),
        Entry(
            "R402", .error, "No text",
            "There are bytes that are text in no encoding known here. Save the file as UTF-8.",
            wrong: "a binary file named plan.txt", right: "the document's text"),
        Entry(
            "R403", .error, "Web page too large",
            "It is nested too deeply or too long. Save it anew from a browser, or as PDF.",
            wrong: "a page that a program wrote with 100,000 nested boxes", right: "the page printed to a PDF"),
        Entry(
            "R404", .warning, "Bytes that could not be decoded",
            "They were replaced, and words with them are not found. Save the file as UTF-8.",
            wrong: "a UTF-8 text with a piece pasted in windows-1252", right: "the whole text in UTF-8"),
    ]
}
