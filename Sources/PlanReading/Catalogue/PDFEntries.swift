extension ReadingCatalogue {
    /// R2xx: PDF files.
    static let pdfEntries = [
        Entry(
            "R201", .error, "PDF that cannot be opened", "Check that it exists and that you may read it.",
            wrong: "a PDF of another user", right: "a PDF that you may read (`chmod u+r FILE`)"),
        Entry(
            "R202", .error, "Empty PDF", "It has no byte in it. Get it again from where it came.",
            wrong: "a download that broke off at once", right: "the PDF as it was published"),
        Entry(
            "R203", .error, "Not a PDF",
            "The name ends in .pdf, the contents are something else: often the web page that stood before the download.",
            wrong: "a log-in page saved as plan.pdf", right: "the PDF behind it"),
        Entry(
            "R204", .error, "PDF with a password", "Its text cannot be read. Remove the protection if you may.",
            wrong: "a PDF that asks for a password", right: "qpdf --decrypt --password=SECRET plan.pdf open.pdf"),
        Entry(
            "R205", .error, "Damaged PDF", "No page can be read. Get it again from where it came.",
            wrong: "a download that broke off half way", right: "the PDF as it was published"),
        Entry(
            "R206", .error, "PDF without a text layer",
            "Its pages are pictures, so that nothing could be found in them. Add the text by recognition.",
            wrong: "a PDF of scanned pages", right: "ocrmypdf --language ita scan.pdf plan.pdf"),
        Entry(
            "R207", .warning, "PDF repaired", "The file is damaged and was repaired for reading: parts may be missing.",
            wrong: "a PDF whose table of contents is broken", right: "the PDF as it was published"),
        Entry(
            "R208", .warning, "Pages without a text layer",
            "These pages are pictures and count as unreadable, not as silent: scores get bounds, and below a share of readable pages they are withheld.",
            wrong: "a PDF with scanned annexes", right: "ocrmypdf --skip-text plan.pdf plan-with-text.pdf"),
        Entry(
            "R209", .warning, "Page read by the second program",
            "mutool could not read the page, pdftotext could: headings and tables may be missed there. Check the page.",
            wrong: "a page with a broken font", right: "the file printed to a new PDF"),
        Entry(
            "R210", .warning, "Pages lost", "The file is damaged on these pages, and nothing was read there.",
            wrong: "a PDF with missing parts", right: "the PDF as it was published"),
        Entry(
            "R211", .error, "PDF that takes too long", "Reading was stopped. Print the file to a new PDF, or split it.",
            wrong: "a PDF of maps with a million lines", right: "qpdf plan.pdf --pages . 1-200 -- plan-1.pdf"),
        Entry(
            "R212", .error, "PDF program that failed", "The program that reads PDF files did not start, or broke down.",
            wrong: "a system without mutool's libraries", right: "Scripts/install-dependencies"),
        Entry(
            "R213", .error, "PDF with too much text", "The file holds more text than is read from one file. Split it.",
            wrong: "an archive of thousands of pages in one PDF",
            right: "qpdf archive.pdf --pages . 1-500 -- part-1.pdf"),
        Entry(
            "R214", .error, "No PDF program", "Neither mutool nor pdftotext is installed, so that no PDF can be read.",
            wrong: "a system without mupdf-tools and poppler-utils", right: "Scripts/install-dependencies"),
        Entry(
            "R215", .warning, "PDF read by the lesser program",
            "mutool is not installed; pdftotext does not tell bold type, by which headings are known.",
            wrong: "a system with poppler-utils alone", right: "Scripts/install-dependencies"),
    ]
}
