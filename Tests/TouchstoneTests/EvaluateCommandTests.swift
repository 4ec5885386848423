import Foundation
import Testing

@Suite struct EvaluateCommandTests {
    /// Texts of every form that a plain-text plan can have; each is read without a language told.
    static let texts = [
        "The Development Bank will lend USD 25 million to SMEs; 4,000 firms will be served by 2025.",
        "Credit for small firms",
        "MEASURE 4: CREDIT FOR SMALL FIRMS\n\nThe measure has a budget of EUR 3 million.\n\n- 400 firms by 2025",
        "The Development Bank will\nlend to small\nfirms in all regions of the country.",
        "Small firms suffered.\r\n\r\nThe bank will help them.\r\n",
        "1. Small firms\n2. A credit line of EUR 3 million will be created\n3. Roads",
        "Programme | Cost\nCredit for small firms | EUR 3 million",
        "SMEs will not receive any support under this programme.",
        "La banque publique accordera 3 millions d'euros de prêts aux petites et moyennes entreprises avant 2025.",
        "银行将向中小企业提供贷款。",
        "Nothing of the kind is said in this text, which speaks of roads and bridges alone.",
    ]

    @Test func `score and evaluate give one text the same rung`() throws {
        let files = Dictionary(
            uniqueKeysWithValues: Self.texts.enumerated().map { ("t\($0.offset + 10).txt", $0.element) })
        try TouchstoneProgram.withFolder(files) { folder in
            let gold = Self.csv(Self.texts.enumerated().map { ("t\($0.offset + 10)", "", $0.element, "1") })
            try Data(gold.utf8).write(to: URL(fileURLWithPath: "\(folder)/README.csv"))
            let score = try TouchstoneProgram.run([
                "score", folder, "--format", "json", "--output", "\(folder)/.results", "--no-cache",
            ])
            #expect(score.status == 0, "\(score.errors)")
            let json = try JSONSerialization.jsonObject(
                with: Data(contentsOf: URL(fileURLWithPath: "\(folder)/.results/scores.json")))
            let plans = try #require((json as? [String: Any])?["plans"] as? [[String: Any]])
            let scored = try plans.map { plan in
                let criteria = try #require(plan["criteria"] as? [[String: Any]])
                let criterion = try #require(criteria.first { $0["id"] as? String == "sme-support" })
                return "\(try #require(plan["id"] as? String)),\(try #require(criterion["rung"] as? Int))"
            }
            let evaluate = try TouchstoneProgram.run([
                "evaluate", "\(folder)/README.csv", "--criterion", "sme-support", "--predictions",
                "\(folder)/.rungs.csv",
            ])
            #expect(evaluate.status == 0, "\(evaluate.errors)")
            let predicted = try String(contentsOfFile: "\(folder)/.rungs.csv", encoding: .utf8)
            #expect(predicted == (["id,score"] + scored).joined(separator: "\n") + "\n")
            #expect(Set(scored.compactMap(\.last)).count >= 4, "the texts stand on different rungs")
        }
    }

    @Test func `counts are kept in the rulebook, and reports rely on them`() throws {
        try TouchstoneProgram.withFolder([
            "gold.csv": Self.csv([
                ("a", "en", "The bank will lend to SMEs.", "1"), ("b", "en", "Roads will be built.", "1"),
                ("c", "en", "SMEs are many.", "0"), ("d", "fr", "Un prêt aux PME sera accordé.", "1"),
            ])
        ]) { folder in
            let rules = "\(folder)/Rules"
            try FileManager.default.copyItem(
                atPath: TouchstoneProgram.packageFolder.appendingPathComponent("Rules").path, toPath: rules)
            try? FileManager.default.removeItem(atPath: "\(rules)/precision.yaml")
            let arguments = ["evaluate", "\(folder)/gold.csv", "--criterion", "sme-support", "--rules", rules]
            let kept = try TouchstoneProgram.run(arguments + ["--record", "four texts", "--date", "2026-01-31"])
            #expect(kept.status == 0, "\(kept.errors)")
            #expect(kept.errors.contains("2 measurements kept"))
            let wrongDate = try TouchstoneProgram.run(arguments + ["--record", "four texts", "--date", "31.1.2026"])
            #expect(wrongDate.status == 1)
            #expect(wrongDate.errors.contains("E126"))
            let counts =
                "criterion: sme-support, language: en, rung: 1, date: 2025-01-31, source: a, right: 1, wrong: 1"
            let flow = "measurements: [{\(counts)}]\n"
            let known = try Data(contentsOf: URL(fileURLWithPath: "\(rules)/precision.yaml"))
            try Data(flow.utf8).write(to: URL(fileURLWithPath: "\(rules)/precision.yaml"))
            let refused = try TouchstoneProgram.run(arguments + ["--record", "four texts"])
            #expect(refused.status == 2)
            #expect(refused.errors.contains("precision.yaml: its list is written in a way that is not followed."))
            try known.write(to: URL(fileURLWithPath: "\(rules)/precision.yaml"))
            try Data("The bank will lend to SMEs.".utf8).write(to: URL(fileURLWithPath: "\(folder)/plan.txt"))
            let score = try TouchstoneProgram.run([
                "score", "\(folder)/plan.txt", "--rules", rules, "--output", "\(folder)/results", "--no-cache",
                "--format", "txt",
            ])
            #expect(score.status == 0, "\(score.errors)")
            let report = try String(contentsOfFile: "\(folder)/results/plans/plan.txt", encoding: .utf8)
            #expect(
                report.replacing("\n", with: " ").contains(
                    "people read 2 of its quotes in this language and found 1 right"))
        }
    }

    @Test func `several criteria count as any of them, and JSON says so`() throws {
        try TouchstoneProgram.withFolder([
            "gold.csv": Self.csv([
                ("a", "en", "The bank will lend to SMEs.", "1"), ("b", "en", "Women will be given a pension.", "1"),
                ("c", "en", "Roads will be built.", "0"),
            ])
        ]) { folder in
            let outcome = try TouchstoneProgram.run([
                "evaluate", "\(folder)/gold.csv", "--criterion", "sme-support", "--criterion", "gender-mainstreaming",
                "--format", "json",
            ])
            #expect(outcome.status == 0, "\(outcome.errors)")
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            #expect(json["criteria"] as? [String] == ["sme-support", "gender-mainstreaming"])
            let figures = try #require(json["figures"] as? [String: Any])
            #expect(figures["right"] as? Int == 2)
            #expect(figures["f1"] as? Double == 1)
        }
    }

    @Test func `only the languages asked for are judged`() throws {
        try TouchstoneProgram.withFolder([
            "gold.csv": Self.csv([
                ("a", "en", "The bank will lend to SMEs.", "1"), ("b", "zh", "银行将向中小企业提供贷款。", "1"),
            ])
        ]) { folder in
            let arguments = ["evaluate", "\(folder)/gold.csv", "--criterion", "sme-support", "--language"]
            let chinese = try TouchstoneProgram.run(arguments + ["zh"])
            #expect(chinese.output.contains("gold.csv: 1 texts, 1 judged"))
            let french = try TouchstoneProgram.run(arguments + ["fr"])
            #expect(french.status == 4)
            #expect(french.errors.contains("no text is in fr; its languages are en, zh."))
        }
    }

    @Test func `texts in a language without terms are counted apart, with a warning`() throws {
        try TouchstoneProgram.withFolder([
            "gold.csv": Self.csv([
                ("a", "en", "The bank will lend to SMEs.", "1"), ("b", "sv", "Banken ska stödja företagen.", "1"),
            ]), "swedish.csv": Self.csv([("b", "sv", "Banken ska stödja företagen.", "1")]),
        ]) { folder in
            let outcome = try TouchstoneProgram.run([
                "evaluate", "\(folder)/gold.csv", "--criterion", "sme-support", "--predictions", "\(folder)/p.csv",
            ])
            #expect(outcome.status == 0)
            #expect(
                outcome.output.contains("Not judged, for want of terms in their language, and in no figure below: sv 1")
            )
            #expect(outcome.errors.contains("warning: 1 text not judged: no terms in sv; they stand in"))
            let none = try TouchstoneProgram.run(["evaluate", "\(folder)/swedish.csv", "--criterion", "sme-support"])
            #expect(none.status == 4)
            #expect(none.errors.contains("no text could be judged"))
        }
    }

    @Test func `what is wrong ends with the exit code of the contract`() throws {
        try TouchstoneProgram.withFolder([
            "bad.csv": "id,lang,text\na,en,x\n", "gold.csv": Self.csv([("a", "en", "x", "0")]),
        ]) {
            folder in
            let gold = "\(folder)/gold.csv"
            let cases: [(arguments: [String], status: Int32)] = [
                (["\(folder)/bad.csv", "--criterion", "sme-support"], 4),
                (["\(folder)/missing.csv", "--criterion", "sme-support"], 4), ([gold], 64),
                ([gold, "--criterion", "sme"], 64), ([gold, "--criterion", "sme-support", "--strand", "x"], 64),
                ([gold, "--criterion", "sme-support", "--rung", "5"], 64),
                ([gold, "--criterion", "sme-support", "--rules", folder], 2),
                ([gold, "--criterion", "sme-support", "--predictions", "\(folder)/none/p.csv"], 74),
            ]
            for (arguments, status) in cases {
                let outcome = try TouchstoneProgram.run(["evaluate"] + arguments)
                #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
            }
        }
    }

    private static func csv(_ rows: [(String, String, String, String)]) -> String {
        let lines = rows.map { id, language, text, label in
            "\(id),\(language),\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\",\(label)"
        }
        return (["id,lang,text,label"] + lines).joined(separator: "\n") + "\n"
    }
}
