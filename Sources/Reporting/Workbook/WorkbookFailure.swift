/// A workbook that could not be finished; becomes a `ReportingError` where the path is known.
struct WorkbookFailure: Error {
    /// What libxlsxwriter said.
    var cause: String
}
