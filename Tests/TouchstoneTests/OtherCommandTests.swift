import Foundation
import Testing

@Suite struct OtherCommandTests {
    @Test func `explain tells what bound, by which term, and what is missing`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": ScoreCommandTests.plan]) { folder in
            let outcome = try TouchstoneProgram.run([
                "explain", "\(folder)/ITA-2021-a.txt", "--criterion", "sme-support", "--no-cache",
            ])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("Rung 3, resourced"))
            #expect(outcome.output.contains("budget: “USD 25 million” (read as a quantity)"))
            #expect(outcome.output.contains("topic: “SMEs” (term: "))
            #expect(outcome.output.contains("missing: monitoring"))
        }
    }

    @Test func `explain names the guard that killed a finding`() throws {
        try TouchstoneProgram.withFolder(["ITA-2021-a.txt": "SMEs will not receive any support under this plan.\n"]) {
            folder in
            let outcome = try TouchstoneProgram.run([
                "explain", "\(folder)/ITA-2021-a.txt", "--criterion", "sme-support", "--no-cache",
            ])
            #expect(outcome.output.contains("Killed or dropped by a guard (1)"))
            #expect(outcome.output.contains("negation killed it: “"))
        }
    }

    @Test func `explain tells what a code means`() throws {
        let outcome = try TouchstoneProgram.run(["explain", "E104"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("E104"))
        #expect(try TouchstoneProgram.run(["explain", "r204"]).output.contains("R204: PDF with a password (error)"))
        for unknown in ["E999", "N999", "R999"] {
            let outcome = try TouchstoneProgram.run(["explain", unknown])
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains("no diagnostic has this code"))
        }
        #expect(try TouchstoneProgram.run(["explain"]).status == 64)
    }

    @Test func `explain writes the committed pages of all codes`() throws {
        try TouchstoneProgram.withFolder { folder in
            let outcome = try TouchstoneProgram.run(["explain", "--all-codes", folder])
            #expect(outcome.output == "\(folder)/Diagnostics.md\n\(folder)/ReadingCodes.md\n")
            for page in ["Diagnostics.md", "ReadingCodes.md"] {
                let committed = TouchstoneProgram.packageFolder.appendingPathComponent("Docs/\(page)")
                #expect(
                    try String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)
                        == String(contentsOf: committed, encoding: .utf8))
            }
            #expect(try TouchstoneProgram.run(["explain", "--all-codes", folder + "/missing"]).status == 74)
        }
    }

    @Test func `an unknown criterion is refused with the known ones`() throws {
        let outcome = try TouchstoneProgram.run(["explain", "x.pdf", "--criterion", "sme"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("sme-support"))
    }

    @Test func `extract prints a block a line with place, kind and language`() throws {
        try TouchstoneProgram.withFolder([
            "ITA-2021-a.md": "# Small firms\n\nA bank lends to them.\n\n- One item of a list\n"
        ]) {
            folder in
            let outcome = try TouchstoneProgram.run([
                "extract", "\(folder)/ITA-2021-a.md", "--no-cache", "--plan-language", "en",
            ])
            #expect(
                outcome.output == """
                    # ITA-2021-a.md: markdown, language en
                    -\theading 1\ten\tSmall firms
                    -\tparagraph\ten\tA bank lends to them.
                    -\tlist-item\ten\tOne item of a list

                    """)
        }
    }

    @Test func `extract finds measures over all files of a plan, as scoring does`() throws {
        try TouchstoneProgram.withFolder([
            "1.md": "# Investment 1.1: Loans for small firms\n\nA bank lends to them.\n",
            "2.md": "Budget: EUR 25 million\n\nIt begins next year.\n",
            "plan.yaml": "country: ITA\nyear: 2021\n",
        ]) { folder in
            let outcome = try TouchstoneProgram.run(["extract", folder, "--no-cache", "--plan-language", "en"])
            let measures = outcome.output.split(separator: "\n").filter { $0.contains("\tmeasure\t") }
            #expect(measures == ["-\tmeasure\theading\tInvestment 1.1\tLoans for small firms\tEUR 25000000"])
        }
    }

    @Test func `rules lists the criteria with their terms and tests`() throws {
        let outcome = try TouchstoneProgram.run(["rules"])
        #expect(outcome.status == 0)
        for criterion in ["circularity", "sme-support", "gender-mainstreaming", "digital-divide"] {
            #expect(outcome.output.contains("\n  \(criterion)\n"))
        }
    }

    @Test func `docs writes the handbook into a file`() throws {
        try TouchstoneProgram.withFolder { folder in
            let file = folder + "/rules.html"
            #expect(try TouchstoneProgram.run(["docs", "--format", "html", "--output", file]).status == 0)
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<h3 id=\"circularity\">"))
            let unwritable = try TouchstoneProgram.run(["docs", "--output", folder + "/missing/rules.txt"])
            #expect(unwritable.status == 74)
            #expect(unwritable.errors.contains("missing/rules.txt cannot be written"))
        }
        let unknown = try TouchstoneProgram.run(["docs", "--criterion", "circular"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("no such criterion. Known are circularity,"))
    }

    @Test func `the tests of the shipped rules pass, and an empty run fails`() throws {
        let outcome = try TouchstoneProgram.run(["test"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains(" passed, 0 failed"))
        #expect(try TouchstoneProgram.run(["test", "--run", "no such test"]).status == 1)
    }

    @Test(arguments: ["score", "explain", "extract", "test", "lint", "rules", "docs"])
    func `help shows examples`(command: String) throws {
        let outcome = try TouchstoneProgram.run([command, "--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("touchstone \(command)"))
        #expect(outcome.output.contains("Examples:"))
    }
}
