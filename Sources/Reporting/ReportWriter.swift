/// Writes results in one format. Same results, same language: same bytes.
public protocol ReportWriter: Sendable {
    static var format: ReportFormat { get }

    /// Writes the format's files into `folder`; each appears whole or not at all.
    ///
    /// - Returns: the paths of the files relative to the folder, in the order of writing.
    /// - Throws: `ReportingError` naming the file that could not be written.
    func write(
        _ results: Results, in language: ReportLanguage, to folder: OutputFolder
    ) throws(ReportingError) -> [String]
}

extension Results {
    /// Writes every format asked for, each once, in the order of `ReportFormat.allCases`.
    ///
    /// - Returns: the paths of all files relative to the folder.
    public func write(
        formats: [ReportFormat], in language: ReportLanguage = .english, to folder: OutputFolder
    ) throws(ReportingError) -> [String] {
        var written: [String] = []
        for format in ReportFormat.allCases where formats.contains(format) {
            written += try format.writer.write(self, in: language, to: folder)
        }
        return written
    }
}
