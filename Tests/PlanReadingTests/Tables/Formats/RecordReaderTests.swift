import Foundation
import Testing

@testable import PlanReading

@Suite struct RecordReaderTests {
    private func document(_ name: String, _ text: String) async throws -> Document {
        let file = try TestFile(name, Array(text.utf8))
        let parts = try await DocumentReader().readParts(
            path: file.path, name: name, context: ReadingContext(language: "en"))
        return try #require(parts.first).document
    }

    private func rows(_ name: String, _ text: String) async throws -> [String] {
        try await document(name, text).blocks.map {
            "\($0.row ?? 0): \($0.passage.text.replacing("\u{A0}", with: " "))"
        }
    }

    @Test(
        "a list of records, alone, in a mapping or deeper, is a table",
        arguments: [
            ("t.json", #"[{"measure": "Loans", "cost": 5}, {"measure": "Grants", "goal": "Aid"}]"#),
            (
                "t.json",
                #"{"source": "x", "data": {"total": 2, "rows": [{"measure": "Loans", "cost": 5}, {"measure": "Grants", "goal": "Aid"}]}}"#
            ),
            ("t.jsonl", "{\"measure\": \"Loans\", \"cost\": 5}\r\n{\"measure\": \"Grants\", \"goal\": \"Aid\"}\n"),
            ("t.yaml", "- measure: Loans\n  cost: 5\n- {measure: Grants, goal: Aid}\n"),
            ("t.yml", "measures:\n  - &a {measure: Loans, cost: 5}\n  - measure: Grants\n    goal: Aid\n"),
        ])
    func lists(_ name: String, _ text: String) async throws {
        #expect(try await rows(name, text) == ["2: Loans | 5", "3: Grants | Aid"])
    }

    @Test("costs are exact, nested fields are columns, and lists are text")
    func nested() async throws {
        let text = #"""
            {"currency": "USD", "year": 2022, "measures": [
              {"title": "Loans", "cost": {"amount": 90071992547409931.01, "unit": "thousand"}, "targets": ["4,000 firms", {"value": 5, "year": 2025}]},
              null,
              {"title": "Grants", "cost": {"amount": 1.5e1, "unit": "thousand"}}
            ]}
            """#
        let read = try await document("t.json", text)
        let exact = try #require(Decimal(string: "90071992547409931010"))
        #expect(
            read.blocks.compactMap(\.record?.cost) == [
                Amount(value: exact, currency: "USD"),
                Amount(value: 15_000, currency: "USD"),
            ])
        #expect(read.blocks.map(\.row) == [2, 4])
        #expect(read.blocks.first?.passage.text.contains("Loans | 4,000 firms; 5, 2025 | USD") == true)
        #expect(read.tables.first?.headerRow == nil)
        #expect(
            read.tables.first?.columns.map { "\($0.heading)=\($0.role.rawValue)" } == [
                "title=title", "cost amount=cost", "cost unit=unit", "targets=target", "currency=currency",
            ])
    }

    @Test("a country beside the list is that of the plan")
    func common() async throws {
        let file = try TestFile(
            "t.yaml", Array("country: Italy\nmeasures:\n- measure: Loans\n- measure: Grants\n".utf8))
        let parts = try await DocumentReader().readParts(
            path: file.path, name: "t.yaml", context: ReadingContext(language: "en"))
        #expect(parts.map(\.frontMatter.country) == ["ITA"])
    }

    @Test("in YAML only what is written like a number is one")
    func scalars() throws {
        let tree = try YAMLTree.parse("['007', 007, 0x1F, 1_000, .inf, -2.50, 1e3, ~, yes, true, 2026-06-30, !!str 5]")
        #expect(
            tree
                == .list([
                    .text("007"), .text("007"), .text("0x1F"), .text("1_000"), .text(".inf"), .number("-2.50"),
                    .number("1e3"), .null, .text("yes"), .bool(true), .text("2026-06-30"), .number("5"),
                ]))
    }

    @Test(
        "what is no list of records is refused with what there is",
        arguments: [
            (
                "t.json", #"{"measure": "Repair vouchers", "cost": 2000000}"#, "R505",
                "t.json: holds no list of records, which is no table of measures; JSON is read where it is a list of records with the same fields, or a mapping with one such list."
            ),
            (
                "t.json", "[1, 2]", "R505",
                "t.json: holds no records with named fields, which is no table of measures; JSON is read where it is a list of records with the same fields, or a mapping with one such list."
            ),
            (
                "t.yaml", "a: [{measure: x}]\nb: [{measure: y}]", "R505",
                "t.yaml: holds 2 lists of records, which is no table of measures; YAML is read where it is a list of records with the same fields, or a mapping with one such list."
            ),
            (
                "t.json", "[{\"measure\": \"Repair vouchers\",]", "R506",
                "t.json:1:32: no sound JSON (a name in double quotes is missing); correct it there, or export the table anew."
            ),
            (
                "t.jsonl", "{\"measure\": \"a\"}\n\n{\"measure\": }", "R506",
                "t.jsonl:3:13: no sound JSON Lines (no value begins here); correct it there, or export the table anew."
            ),
            (
                "t.yaml", "- measure: a\n- measure: [b\n", "R506",
                "t.yaml:3:1: no sound YAML (did not find expected ',' or ']'); correct it there, or export the table anew."
            ),
            (
                "t.yaml", "- {measure: a, measure: b}", "R506",
                "t.yaml:1: no sound YAML (measure stands there twice); correct it there, or export the table anew."
            ),
            (
                "scores.json", #"{"schemaVersion": 1, "plans": [{"title": "x"}]}"#, "R507",
                "scores.json: holds results that Touchstone wrote, no plan; leave it out, or name the folder of the plans alone."
            ),
            (
                "ITA.yaml", "country: ITA\nyear: 2021\n", "R507",
                "ITA.yaml: describes a plan and holds no measures; rename it to plan.yaml, beside the plan's files."
            ),
            (
                "t.json", #"[{"no": 1, "sum": 2}]"#, "R501",
                "t.json: no column holds the titles of measures (headings: `no`, `sum`); name one in a plan.yaml beside the file, `columns:` with a line `\"its heading\": title`, or write `Measure` above it."
            ),
        ])
    func refused(_ name: String, _ text: String, _ code: String, _ message: String) async throws {
        let error = await #expect(throws: ReadingError.self) { try await document(name, text) }
        #expect(error?.note.code == code)
        #expect(error?.note.message == message)
    }

    @Test("aliases that multiply without end are refused")
    func aliases() async throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let before = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(before)]\n"
        }
        let error = await #expect(throws: ReadingError.self) { try await document("t.yaml", text) }
        #expect(error?.note.code == "R506")
    }

    @Test("limits hold for records too", arguments: [(2, 500), (50_000, 1)])
    func limits(_ rows: Int, _ columns: Int) async throws {
        let file = try TestFile(
            "t.json", Array(#"[{"measure": "a", "goal": "b"}, {"measure": "c"}, {"measure": "d"}]"#.utf8))
        let reader = DocumentReader(limits: ReadingLimits(tableRows: rows, tableColumns: columns))
        let error = await #expect(throws: ReadingError.self) { try await reader.read(path: file.path, name: "t.json") }
        #expect(error?.note.code == "R503")
    }
}
