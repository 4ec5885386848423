import Foundation
import Testing

/// One table, whatever the format it is saved in, is one plan with one scorecard.
@Suite struct TableFormatsTests {
    @Test(
        "the results are the same to the byte but for the file's name",
        arguments: ["xlsx", "ods", "json", "jsonl", "yaml"])
    func sameScorecard(_ format: String) throws {
        let expected = try results("csv")
        let found = try results(format)
        for (name, text) in expected { #expect(found[name] == text, "\(name)") }
        let scores = try #require(expected["scores.json"])
        #expect(scores.contains("\"amount\": 250070000"))
        #expect(scores.contains("Credit line for small and medium-sized enterprises"))
    }

    @Test("a document and a table in a folder with plan.yaml are one plan")
    func documentAndTable() throws {
        try TouchstoneProgram.withFolder([
            "plan.yaml": "country: XTA\nyear: 2022\ncolumns:\n  \"Wording\": title\n  \"Sum\": cost USD thousand\n",
            "plan.md": "# Plan\n\nThe ministry will lend to small firms.\n",
            "money.json": #"[{"Wording": "Credit line for small firms", "Sum": 12.25}]"#,
        ]) { folder in
            let outcome = try TouchstoneProgram.run([
                "score", folder, "--output", "\(folder)/results", "--no-cache", "--format", "json",
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let scores = try String(contentsOfFile: "\(folder)/results/scores.json", encoding: .utf8)
            #expect(scores.components(separatedBy: "\"weakestMessage\":").count == 2)
            #expect(scores.contains("\"document\": \"money.json\""))
            #expect(scores.contains("\"document\": \"plan.md\""))
            #expect(scores.contains("\"amount\": 12250"))
            #expect(scores.contains("\"currency\": \"USD\""))
        }
    }

    @Test func `extract prints the fields of measures in a document's table`() throws {
        let text = """
            # Plan

            | Measure | Target | Deadline | Responsible body | Cost (EUR million) |
            |---|---|---|---|---|
            | Repair vouchers | 40,000 vouchers | 2025 | Ministry of Industry | 12.5 |
            """
        try TouchstoneProgram.withFolder(["XTA-2022-plan.md": text]) { folder in
            let outcome = try TouchstoneProgram.run([
                "extract", "\(folder)/XTA-2022-plan.md", "--no-cache", "--plan-language", "en", "--format", "json",
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let plans = try JSONDecoder().decode([Extract].self, from: Data(outcome.output.utf8))
            #expect(
                plans.flatMap(\.measures) == [
                    Extract.Measure(
                        title: "Repair vouchers", target: ["40,000 vouchers"], deadline: ["2025"],
                        responsible: ["Ministry of Industry"], cost: Extract.Cost(amount: "12500000", currency: "EUR"))
                ])
        }
    }

    private struct Extract: Decodable {
        struct Cost: Decodable, Equatable {
            var amount: String
            var currency: String?
        }

        struct Measure: Decodable, Equatable {
            var title: String
            var target, deadline, responsible: [String]
            var cost: Cost?
        }

        var measures: [Measure]
    }

    @Test("a table of several countries is a plan for each", arguments: ["csv", "json"])
    func countries(_ format: String) throws {
        let text =
            format == "csv"
            ? "Country,Measure,Cost (EUR)\nFrance,Loans to small firms,1\nItaly,Repair shops,2\n"
            : #"[{"Country": "France", "Measure": "Loans to small firms", "Cost (EUR)": 1}, {"Country": "Italy", "Measure": "Repair shops", "Cost (EUR)": 2}]"#
        try TouchstoneProgram.withFolder(["table-2022.\(format)": text]) { folder in
            let outcome = try TouchstoneProgram.run([
                "score", "\(folder)/table-2022.\(format)", "--output", "\(folder)/results", "--no-cache", "--format",
                "json",
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let scores = try String(contentsOfFile: "\(folder)/results/scores.json", encoding: .utf8)
            #expect(scores.contains("\"country\": \"FRA\""))
            #expect(scores.contains("\"country\": \"ITA\""))
        }
    }

    /// What the program writes, the file's name left out.
    private func results(_ format: String) throws -> [String: String] {
        try TouchstoneProgram.withFolder { folder in
            let file = URL(fileURLWithPath: folder).appendingPathComponent("XTA-2022-measures.\(format)")
            try SampleTable.measures.write(to: file)
            let outcome = try TouchstoneProgram.run([
                "score", file.path, "--output", "\(folder)/results", "--no-cache", "--format", "json,csv",
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            var texts: [String: String] = [:]
            for name in ["scores.json", "evidence.csv"] {
                let text = try String(contentsOfFile: "\(folder)/results/\(name)", encoding: .utf8)
                texts[name] = text.replacing(file.lastPathComponent, with: "TABLE")
            }
            return texts
        }
    }
}
