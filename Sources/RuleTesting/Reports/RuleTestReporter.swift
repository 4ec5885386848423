/// Writes a run of rule tests in one format for machines. The same run gives the same bytes.
public protocol RuleTestReporter: Sendable {
    func text(of run: RuleTestRun) -> String
}

/// The formats that are written to a file.
public enum RuleTestReportFormat: String, Sendable, CaseIterable {
    case junit, sarif, tap, json

    public var reporter: any RuleTestReporter {
        switch self {
        case .junit: JUnitReport()
        case .sarif: SARIFReport()
        case .tap: TAPReport()
        case .json: JSONTestReport()
        }
    }
}
