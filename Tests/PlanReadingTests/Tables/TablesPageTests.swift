import Foundation
import Testing

@testable import PlanReading

/// `Docs/Tables.md` promises nothing that the headings do not hold.
@Suite struct TablesPageTests {
    @Test("the headings of the page are known, each in its role")
    func headings() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: package.appendingPathComponent("Docs/Tables.md"), encoding: .utf8)
        var checked = 0
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let role = ColumnRole(rawValue: cells[0].trimmingCharacters(in: ["`"])) else { continue }
            for heading in cells.dropFirst().flatMap({ $0.split(separator: ",") }) {
                let text = heading.trimmingCharacters(in: .whitespaces)
                let known = ColumnHeadings.entries.contains { $0.role == role && $0.phrase == text }
                #expect(known, "\(text) as \(role.rawValue)")
                checked += 1
            }
        }
        #expect(checked > 200)
    }
}
