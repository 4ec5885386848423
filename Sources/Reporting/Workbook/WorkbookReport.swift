import Scoring

/// `scores.xlsx`: sheets Overview, Heat map, Evidence, Gaps, Budgets, Robustness, Rank pairs, Method and Files.
struct WorkbookReport: ReportWriter {
    static let format = ReportFormat.xlsx

    func write(
        _ results: Results, in language: ReportLanguage, to folder: OutputFolder
    ) throws(ReportingError) -> [String] {
        let path = "scores.xlsx"
        let sheets = SheetBuilder(results: results, language: language)
        try folder.replace(path) { (temporary: String) throws(ReportingError) in
            do throws(WorkbookFailure) {
                let file = try WorkbookFile(path: temporary, title: sheets.title, subject: sheets.subject)
                for sheet in sheets.all { try file.add(sheet) }
                try file.close()
            } catch {
                throw ReportingError(
                    operation: .writeFile, path: folder.location(of: path), cause: error.cause,
                    remedy: "Free some space on the disk and in the folder for temporary files, and try again.")
            }
        }
        return [path]
    }
}
