extension ReadingCatalogue {
    /// R00x: what was named on the command line.
    static let pathEntries = [
        Entry(
            "R001", .error, "No such file or folder",
            "Nothing stands under the path that was named. Check its spelling.",
            wrong: "touchstone score plan/", right: "touchstone score plans/"),
        Entry(
            "R002", .error, "Folder that cannot be opened", "What lies in it was not read. Check the right to open it.",
            wrong: "a folder of another user", right: "a folder that you may open (`chmod u+rx FOLDER`)"),
        Entry(
            "R003", .note, "File skipped",
            "README and LICENSE files, hidden files and lock files are no plans and are left out of folders. A file that is named by itself is "
                + "read whatever its name.",
            wrong: "a plan named README.md, in a folder", right: "the same plan named ITA-2021-plan.md"),
        Entry(
            "R004", .error, "plan.yaml is not UTF-8",
            "What it says of the plan was not read; the plan was, without it.",
            wrong: "a plan.yaml saved as windows-1252", right: "the same file saved as UTF-8"),
    ]

    /// R10x–R11x: the file as a whole.
    static let fileEntries = [
        Entry(
            "R101", .error, "File that cannot be opened",
            "The system refuses to open it. Check the path and the right to read it.",
            wrong: "a file of another user", right: "a file that you may read (`chmod u+r FILE`)"),
        Entry(
            "R102", .error, "Empty file", "It has no byte in it: most often a download that broke off. Fetch it again.",
            wrong: "a file of 0 bytes", right: "the file as it was published"),
        Entry(
            "R103", .error, "Not a regular file", "Devices, pipes and sockets are not read.",
            wrong: "touchstone score /dev/null", right: "touchstone score plan.pdf"),
        Entry(
            "R104", .error, "Too much text",
            "The file has more text than any plan; reading it would take long and mean little. Split it, or take out what is no text.",
            wrong: "a data set saved as one text file of several hundred MB", right: "the plan alone"),
        Entry(
            "R105", .warning, "Wrong extension",
            "The name says another format than the contents; the contents count. Rename the file, so that other programs open it too.",
            wrong: "a Word document named plan.pdf", right: "the same file named plan.docx"),
        Entry(
            "R106", .error, "Old or binary workbook",
            "Workbooks are read as .xlsx and .ods; .xls and .xlsb are not. Open it in LibreOffice or Excel and save it as .xlsx.",
            wrong: "measures.xls", right: "soffice --headless --convert-to xlsx measures.xls"),
        Entry(
            "R107", .error, "Picture",
            "A picture has no text. Recognise the text with an OCR program and save it as PDF.",
            wrong: "plan.jpg", right: "img2pdf plan.jpg | ocrmypdf - plan.pdf"),
        Entry(
            "R108", .error, "Unknown binary format",
            "The contents are no text and no format known here. Save the document as PDF, DOCX, ODT, HTML, Markdown or text.",
            wrong: "a document of a layout program", right: "the same document exported as PDF"),
        Entry(
            "R109", .error, "Format that is not read",
            "The format is known, but not read: RTF, presentations, EPUB and others. Save the document as PDF, DOCX, ODT, HTML or text.",
            wrong: "plan.rtf", right: "soffice --headless --convert-to docx plan.rtf"),
        Entry(
            "R110", .error, "No text in it",
            "The file was opened, and no word was found. If its pages are pictures, recognise them with an OCR program.",
            wrong: "a DOCX of scanned pages", right: "the pages as a PDF with a text layer (`ocrmypdf`)"),
        Entry(
            "R111", .warning, "Unknown extension",
            "The file was read as plain text, without headings or lists. Rename it to what it is.",
            wrong: "plan.mkdn", right: "plan.md"),
        Entry(
            "R112", .error, "Parser that could not be set up",
            "The system had no memory left. End other programs and try again.",
            wrong: "a machine without free memory", right: "fewer files at a time (`--jobs 1`)"),
    ]
}
