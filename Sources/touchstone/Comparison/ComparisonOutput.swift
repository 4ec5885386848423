import ArgumentParser
import Foundation
import Reporting

/// Where moves are written to, for the commands that compare.
struct ComparisonOutput: ParsableArguments {
    @Option(help: "text, json, or markdown for a pull request.")
    var format: ComparisonFormat = .text

    @Option(help: "How many moves text and Markdown print.")
    var limit = 50

    @Option(help: "Write the moves to a workbook, too (.xlsx).")
    var sheet: String?

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit takes a number from 0 up.") }
        if let sheet, !sheet.hasSuffix(".xlsx") {
            throw ValidationError("--sheet \(sheet): the name of a workbook ends in .xlsx.")
        }
    }

    func write(_ report: ComparisonReport) throws {
        var report = report
        report.limit = limit
        FileHandle.standardOutput.write(Data(format.bytes(of: report)))
        guard let sheet else { return }
        do {
            let url = URL(fileURLWithPath: sheet)
            try ComparisonWorkbook(report).write(
                to: url.lastPathComponent, in: OutputFolder(path: url.deletingLastPathComponent().path))
        } catch let error as ReportingError {
            StandardError.line("error: \(error)")
            throw TouchstoneExit.outputNotWritten
        }
    }
}

extension ComparisonFormat: ExpressibleByArgument {}
