import PlanReading
import Rulebook
import Testing

@testable import Scoring

/// Where a passage may commit in nominal style, and what heads before a colon do to it.
@Suite struct NominalStyleTests {
    @Test(arguments: [
        (BlockKind.listItem, "Creation of a fund for small and medium enterprises", Rung.committed),
        (.listItem, "(viii) Creation of a fund for small and medium enterprises", .committed),
        (.listItem, "In vivo creation of a fund for small and medium enterprises", .mentioned),
        (.listItem, "- Sub-programme 4.5: Creation of a fund for small and medium enterprises", .committed),
        (.listItem, "• Markets: creation of a fund for small and medium enterprises", .committed),
        (.heading, "Component 3. Creation of a fund for small and medium enterprises", .committed),
        (.tableRow, "Axis 2 | Outcome 1: Creation of a fund for small and medium enterprises | 12", .committed),
        (.paragraph, "Sub-programme 4.5: Creation of a fund for small and medium enterprises", .committed),
        (.paragraph, "Markets: creation of a fund for small and medium enterprises", .mentioned),
        (.listItem, "• In the year 2019 (see above: creation of a fund for small and medium enterprises)", .mentioned),
        (
            .listItem,
            "• Firms and their associations in all the provinces told us what they want most of all: creation of a fund",
            .absent
        ),
        (.paragraph, "Objectives: (a) mend roads; and (b) support small and medium enterprises", .committed),
        (
            .paragraph, "The work is about (i) roads, (ii) support to small and medium enterprises and (iii) ports.",
            .committed
        ),
        (.paragraph, "Objectives: 1) mend roads; ii) support small and medium enterprises", .committed),
        (.paragraph, "Many firms (most of them in towns) support small and medium enterprises", .mentioned),
        (.caption, "Figure 3: Creation of a fund for small and medium enterprises", .mentioned),
    ])
    func `nominal style opens a heading, an item or a cell, behind a label or not`(
        kind: BlockKind, text: String, rung: Rung
    ) throws {
        #expect(try ListPlan.score([ListPlan.block(kind, text)]).rung == rung)
    }

    @Test(arguments: [
        ("2.7 Small and medium enterprises in the north (EUR 5 million)", Rung.resourced),
        ("2.7 Small and medium enterprises in the north: (EUR 5 million);", .resourced),
        ("- Small and medium enterprises in the north (EUR 5 million)", .mentioned),
        ("2.7 Small and medium enterprises (EUR 5 million) of the north", .mentioned),
        ("2.7 Small and medium enterprises in the north (5 towns)", .mentioned),
    ])
    func `a numbered item that ends with its money in brackets commits it`(text: String, rung: Rung) throws {
        #expect(try ListPlan.score([ListPlan.block(.listItem, text)]).rung == rung)
    }

    @Test(arguments: [
        ("- Main constraints: creation of small and medium enterprises takes months", Rung.mentioned),
        ("- Main constraints: the ministry will support small and medium enterprises", .committed),
        ("- With the exception of: programmes for small and medium enterprises; advice to small firms", .absent),
    ])
    func `what a head says against a topic reaches behind its colon`(text: String, rung: Rung) throws {
        #expect(try ListPlan.score([ListPlan.block(.listItem, text)]).rung == rung)
    }

    @Test func `what another body asks for reaches behind a colon even where that commits`() throws {
        let text =
            "The European strategy sets two targets: small and medium enterprises shall receive vouchers by 2030."
        #expect(try ListPlan.score([ListPlan.block(.paragraph, text)]).rung == .absent)
    }

    @Test(arguments: [
        ("1 Small and medium enterprises have up to 249 staff.", Rung.absent),
        ("1 The ministry will support small and medium enterprises.", .committed),
    ])
    func `a footnote counts by what it commits to alone`(text: String, rung: Rung) throws {
        #expect(try ListPlan.score([ListPlan.block(.footnote, text)]).rung == rung)
    }

    @Test func `a row without a label among labelled ones adds them up and commits to nothing`() throws {
        let sum = ListPlan.block(.tableRow, "1. Development of small and medium enterprises | EUR 20 million")
        let measure = ListPlan.block(.tableRow, "Investment 1.1: Advice for artisans | EUR 20 million")
        #expect(try ListPlan.score([sum, measure]).findings.map(\.rung) == [.resourced, .mentioned])
        #expect(try ListPlan.score([sum]).rung == .resourced)
        let told = ListPlan.block(.tableRow, "The ministry will support small and medium enterprises | EUR 20 million")
        #expect(try ListPlan.score([told, measure]).findings.map(\.rung) == [.resourced, .resourced])
    }
}
