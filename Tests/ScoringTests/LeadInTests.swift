import PlanReading
import Testing

@testable import Scoring

/// What a sentence says of the list that it introduces.
@Suite struct LeadInTests {
    private static let item = ListPlan.block(.listItem, "- small and medium enterprises in the interior;")

    @Test(arguments: [
        ("The Government will finance the following:", Rung.committed),
        ("The following were named in the survey of 2019:", .mentioned),
        ("The Government will not finance the following:", .absent),
        ("The Government could also finance the following:", .mentioned),
        ("Whether firms can pay will hang on the following:", .mentioned),
        ("The Government will finance the following.", .mentioned),
        ("The Government will finance a road. Firms asked for the following:", .mentioned),
    ])
    func `a lead-in says of each item what it says`(leadIn: String, rung: Rung) throws {
        let score = try ListPlan.score([ListPlan.block(.paragraph, leadIn), Self.item])
        #expect(score.rung == rung)
    }

    @Test(arguments: [
        ("In 2019 the following works were completed:", Rung.mentioned), ("The following is in hand:", .committed),
    ])
    func `an item in nominal style is no commitment where it tells what was achieved`(leadIn: String, rung: Rung) throws
    {
        let item = ListPlan.block(.listItem, "- Creation of a guarantee fund for small and medium enterprises;")
        #expect(try ListPlan.score([ListPlan.block(.paragraph, leadIn), item]).rung == rung)
    }

    @Test(arguments: [
        ("By 2027 the ministry will do the following:", Rung.resourced),
        ("The ministry will do the following:", .committed),
        ("By 2019 the ministry will do the following:", .committed),
    ])
    func `a lead-in's deadline is that of its items`(leadIn: String, rung: Rung) throws {
        let item = ListPlan.block(.listItem, "- advise 4,000 small and medium enterprises;")
        #expect(try ListPlan.score([ListPlan.block(.paragraph, leadIn), item]).rung == rung)
    }

    @Test func `the finding names the lead-in`() throws {
        let leadIn = "The Government will finance the following:"
        let score = try ListPlan.score([ListPlan.block(.paragraph, leadIn), Self.item])
        #expect(score.findings.map(\.headingPath) == [[leadIn]])
    }

    @Test func `a paragraph ends the list, a footnote does not`() throws {
        let leadIn = ListPlan.block(.paragraph, "The Government will finance the following:")
        let road = ListPlan.block(.listItem, "- a road to the border;")
        let note = ListPlan.block(.footnote, "1 At prices of 2020.")
        let text = ListPlan.block(.paragraph, "Many more works were asked for.")
        #expect(try ListPlan.score([leadIn, road, note, Self.item]).rung == .committed)
        #expect(try ListPlan.score([leadIn, road, text, Self.item]).rung == .mentioned)
    }

    @Test(arguments: [("•", Rung.mentioned), ("◦", .committed)])
    func `a list within a list ends where the outer one goes on`(marker: String, rung: Rung) throws {
        let blocks = [
            ListPlan.block(.paragraph, "Three groups were heard:"),
            ListPlan.block(.listItem, "• farmers, for whom the ministry will finance the following:"),
            ListPlan.block(.listItem, "◦ seed and tools;"),
            ListPlan.block(.listItem, "\(marker) small and medium enterprises."),
        ]
        #expect(try ListPlan.score(blocks).rung == rung)
    }

    @Test func `a numbered paragraph is no item of what an earlier one introduces`() throws {
        let blocks = [
            ListPlan.block(.heading, "62. The programme will provide for the following:"),
            ListPlan.block(.listItem, "a) seed and tools;"),
            ListPlan.block(.listItem, "63. Small and medium enterprises make up most of the economy."),
        ]
        #expect(try ListPlan.score(blocks).rung == .mentioned)
    }

    @Test func `an item's own guard holds`() throws {
        let blocks = [
            ListPlan.block(.paragraph, "The Government will finance the following:"),
            ListPlan.block(.listItem, "- all firms, with the exception of small and medium enterprises;"),
        ]
        #expect(try ListPlan.score(blocks).rung == .absent)
    }
}
