import Rulebook
import Testing

@Suite struct PrecisionFileTests {
    @Test func `the first measurement makes the file`() throws {
        let file = try PrecisionFile(nil, measurements: []).adding([
            measurement(source: "gold.csv: \"short\"", missed: 7)
        ])
        let read = measurements(in: file)
        #expect(read.map(\.source) == ["gold.csv: \"short\""])
        #expect(read.map(\.missed) == [7])
    }

    @Test func `a later one by the same source takes the place of the earlier, the rest stays`() throws {
        let file = RuleFile(
            path: "precision.yaml",
            text: """
                # Read by two people.
                measurements:
                  - {criterion: circularity, language: en, rung: 1, date: 2025-01-31, source: gold.csv, right: 1, wrong: 1}
                  # The Chinese quotes are few.
                  - {criterion: circularity, language: zh, rung: 1, date: 2025-01-31, source: gold.csv, right: 8, wrong: 1}

                """)
        let changed = try PrecisionFile(file, measurements: measurements(in: file)).adding([measurement()])
        let text = String(decoding: changed.bytes, as: UTF8.self)
        #expect(text.contains("# Read by two people."))
        #expect(text.contains("# The Chinese quotes are few."))
        #expect(measurements(in: changed).map(\.language) == ["zh", "en"])
        #expect(measurements(in: changed).map(\.right) == [8, 50])
        let again = try PrecisionFile(changed, measurements: measurements(in: changed)).adding([measurement()])
        #expect(again == changed)
    }

    @Test func `a file with CRLF is changed like any other`() throws {
        let lines =
            ["measurements:"]
            + [("zh", 8), ("en", 1)].map { language, right in
                "  - {criterion: circularity, language: \(language), rung: 1, date: 2025-01-31, source: gold.csv, right: \(right), wrong: 1}"
            }
        let file = RuleFile(path: "precision.yaml", text: lines.joined(separator: "\r\n") + "\r\n")
        let changed = try PrecisionFile(file, measurements: measurements(in: file)).adding([measurement()])
        #expect(measurements(in: changed).map(\.right) == [8, 50])
    }

    private func measurement(source: String = "gold.csv", missed: Int? = nil) -> Measurement {
        Measurement(
            criterion: "circularity", language: "en", rung: 1, date: "2026-01-31", source: source, right: 50, wrong: 9,
            missed: missed)
    }

    private func measurements(in file: RuleFile) -> [Measurement] {
        RulebookLoader.load(files: RulebookFixture.base(with: [file])).rulebook?.measurements ?? []
    }
}
