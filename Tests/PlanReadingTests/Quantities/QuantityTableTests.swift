import Foundation
import Testing

@testable import PlanReading

/// Every line of `Fixtures/quantities.tsv`.
@Suite struct QuantityTableTests {
    struct Line: Sendable, CustomTestStringConvertible {
        var number: Int
        var language: String
        var quantities: QuantityCase
        var testDescription: String { "line \(number), \(language): \(quantities.marked)" }
    }

    static let lines: [Line] = {
        guard let folder = Bundle.module.resourceURL,
            let text = try? String(
                contentsOf: folder.appendingPathComponent("Fixtures/quantities.tsv"), encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let fields = line.split(separator: "\t").map(String.init)
            guard !line.hasPrefix("#"), fields.count > 1 else { return nil }
            var quantities = QuantityCase(fields[1])
            quantities.expected = Array(fields.dropFirst(2))
            return Line(number: index + 1, language: fields[0], quantities: quantities)
        }
    }()

    @Test func `the table has at least 300 lines in nine languages, each with texts that hold nothing`() {
        #expect(Self.lines.count >= 300)
        let byLanguage = Dictionary(grouping: Self.lines, by: \.language)
        #expect(Set(byLanguage.keys) == ["ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh"])
        for lines in byLanguage.values { #expect(lines.contains { $0.quantities.expected.isEmpty }) }
    }

    @Test("each quantity is read, and nothing else", arguments: lines)
    func reads(_ line: Line) { line.quantities.check(line.language) }
}
