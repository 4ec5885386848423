/// The formats that results are written in, by the names that the command line takes.
public enum ReportFormat: String, Sendable, CaseIterable {
    case xlsx, txt, json, csv

    /// The one writer of this format.
    public var writer: any ReportWriter {
        switch self {
        case .xlsx: WorkbookReport()
        case .txt: TextReport()
        case .json: JSONReport()
        case .csv: EvidenceReport()
        }
    }
}
