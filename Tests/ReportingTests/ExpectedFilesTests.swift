import Foundation
import Testing

@testable import Reporting

@Suite("Expected files")
struct ExpectedFilesTests {
    /// To accept a change, run this test with TOUCHSTONE_ACCEPT set to the path of `Tests/ReportingTests/Fixtures`, read
    /// the difference, commit it, and run the tests again.
    private static let accepting = ProcessInfo.processInfo.environment["TOUCHSTONE_ACCEPT"]

    @Test(
        "text, JSON and CSV are those that were reviewed, byte for byte",
        arguments: [
            (ReportFormat.txt, ReportLanguage.english), (.txt, .french), (.txt, .italian), (.txt, .chinese),
            (.json, .english), (.csv, .english),
        ])
    func expected(format: ReportFormat, language: ReportLanguage) throws {
        let folder = try TemporaryFolder()
        let written = try SampleResults.all.write(
            formats: [format], in: language, to: OutputFolder(path: folder.path))
        #expect(written.sorted() == folder.files)
        for name in written {
            let fixture = format == .txt ? "\(language.rawValue)/\(name)" : name
            let bytes = try folder.bytes(of: name)
            if let accepting = Self.accepting {
                let url = URL(fileURLWithPath: "\(accepting)/Expected/\(fixture)")
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: url)
                continue
            }
            let resources = try #require(Bundle.module.resourceURL)
            let expected = try Data(contentsOf: resources.appendingPathComponent("Fixtures/Expected/\(fixture)"))
            let isExpected = Array(expected) == bytes
            #expect(isExpected, "\(fixture) differs from the expected file")
        }
    }
}
