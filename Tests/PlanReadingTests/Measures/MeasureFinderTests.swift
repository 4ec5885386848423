import Foundation
import Testing

@testable import PlanReading

@Suite struct MeasureFinderTests {
    @Test func `a heading's measure runs to the next heading of its level or the next label`() {
        let measures = measures([
            (.heading, 1, "Introduction"), (.paragraph, nil, "Text."), (.heading, 2, "Measure 1: Firms"),
            (.paragraph, nil, "Body."), (.heading, 3, "Objective"), (.paragraph, nil, "Aim."),
            (.heading, 2, "Measure 2: Farms"), (.paragraph, nil, "Body."), (.heading, 1, "Next chapter"),
            (.paragraph, nil, "Text."),
        ])
        #expect(measures.map(\.title) == ["Firms", "Farms"])
        #expect(measures.map(\.label) == ["Measure 1", "Measure 2"])
        #expect(measures.map(\.blocks) == [[2, 3, 4, 5], [6, 7]])
        #expect(measures.map(\.form) == [.heading, .heading])
    }

    @Test func `a row that names a heading's measure again brings its cost`() throws {
        let measures = measures([
            (.paragraph, nil, "Totals (EUR million)"),
            (.tableRow, nil, "Investment 1.1: Rural broadband | EUR 45 million"),
            (.tableRow, nil, "Investment 1.2: Digital skills | EUR 5 million"),
            (.heading, 2, "Investment 1.1: Rural broadband"), (.paragraph, nil, "Masts will be built."),
        ])
        #expect(measures.map(\.title) == ["Digital skills", "Rural broadband"])
        #expect(measures[1].blocks == [1, 3, 4])
        #expect(measures[1].cost?.amount == Amount(value: 45_000_000, currency: "EUR"))
        #expect(measures[1].cost?.block == 1)
        #expect(measures[0].form == .row)
    }

    @Test func `one label with titles that differ names two measures`() {
        let measures = measures([
            (.tableRow, nil, "Investment 1.1: Rural broadband | EUR 45 million"),
            (.tableRow, nil, "Investment 1.1: Restoration of wetlands | EUR 7 million"),
        ])
        #expect(measures.map(\.title) == ["Rural broadband", "Restoration of wetlands"])
    }

    @Test func `a label that slipped into the plural is the same label`() {
        let measures = measures([
            (.tableRow, nil, "Investimenti 2.2: Task force per la digitalizzazione | EUR 7 million"),
            (.heading, 2, "Investimento 2.2: Task force per la digitalizzazione"),
        ])
        #expect(measures.map(\.title) == ["Task force per la digitalizzazione"])
        #expect(measures.map { $0.cost?.amount.value } == [7_000_000])
    }

    @Test func `amounts of billions are whole to the unit`() {
        let measures = measures([(.tableRow, nil, "Measure 1: Radio stations | EUR 4,473,586,259")])
        #expect(measures.map { $0.cost?.amount.digits } == ["4473586259"])
    }

    @Test func `lines below a heading say the measure's fields by name`() {
        let blocks: [(BlockKind, Int?, String)] = [
            (.heading, 2, "Measure 1: Repair vouchers"), (.heading, 3, "Objectives"),
            (.paragraph, nil, "Fewer things are thrown away."),
            (.paragraph, nil, "The Agency pays half of each repair."),
            (.paragraph, nil, "Deadline: June 2026"), (.listItem, nil, "- Responsible body: Agency for Repair"),
            (.tableRow, nil, "Indicator | repairs a year"), (.paragraph, nil, "Targets:"),
            (.listItem, nil, "- 4,000 repairs by 2025"), (.listItem, nil, "- 9,000 repairs by 2026"),
            (.paragraph, nil, "The results: nobody knows."), (.heading, 2, "Measure 2: Wetlands"),
            (.paragraph, nil, "Scadenza: 2027"),
        ]
        let measures = measures(blocks)
        let found = measures.map { measure in
            measure.fields.map { field in
                let text = Array(blocks[field.block].2.utf8)[field.range]
                return "\(field.role.rawValue): \(String(decoding: text, as: UTF8.self))"
            }
        }
        #expect(
            found == [
                [
                    "objective: Fewer things are thrown away.", "deadline: June 2026", "responsible: Agency for Repair",
                    "indicator: repairs a year", "target: - 4,000 repairs by 2025", "target: - 9,000 repairs by 2026",
                ], ["deadline: 2027"],
            ])
    }

    @Test func `a label alone in the first cell takes its title from the second`() {
        let measures = measures([(.tableRow, nil, "C3.R1 | Reform of the bankruptcy law | 2022")])
        #expect(measures.map(\.title) == ["Reform of the bankruptcy law"])
        #expect(measures.map(\.label) == ["C3.R1"])
    }

    @Test func `a row in the body of one measure that names another belongs to the other`() {
        let measures = measures([
            (.heading, 2, "Measure 1: Firms"), (.paragraph, nil, "Body."),
            (.tableRow, nil, "Measure 2: Farms | EUR 3 million"), (.heading, 2, "Measure 2: Farms"),
        ])
        #expect(measures.map(\.blocks) == [[0, 1], [2, 3]])
    }

    @Test(
        "the cost of a titled measure",
        arguments: [
            ("Budget: EUR 3 million", Decimal(3_000_000)), ("Estimated cost: EUR 3 million", 3_000_000),
            ("Losses came to EUR 3 million.", nil), ("Cost EUR 3 million", 3_000_000),
            ("Costs of EUR 3 million are feared.", nil), ("• Funding – EUR 2.5 million", 2_500_000),
        ])
    func costLine(line: String, cost: Decimal?) {
        let measures = measures([(.heading, 2, "Measure 1: Firms"), (.paragraph, nil, line)])
        #expect(measures[0].cost?.amount.value == cost)
    }

    @Test func `an amount in the title is the cost`() {
        let measures = measures([
            (.heading, 2, "Investment 2.1: Rural broadband (EUR 30 million)"),
            (.paragraph, nil, "Budget: EUR 4 million"),
        ])
        #expect(measures[0].cost?.amount.value == 30_000_000)
    }

    @Test(
        "several amounts in a row",
        arguments: [
            ("EUR 9 million | EUR 4 million | EUR 5 million", Decimal(9_000_000)),
            ("EUR 4 million | EUR 5 million", nil), ("EUR 4 million | EUR 4 million", 4_000_000),
            ("EUR 9 million | USD 9 million", nil),
        ])
    func total(cells: String, cost: Decimal?) {
        #expect(measures([(.tableRow, nil, "Measure 7: Firms | \(cells)")])[0].cost?.amount.value == cost)
    }

    @Test func `a fraction of a billion is exact`() {
        let measures = measures([(.tableRow, nil, "Measure 7: Firms | EUR 2.01 billion")])
        #expect(measures[0].cost?.amount.digits == "2010000000")
    }

    @Test func `a heading that comes again names the same measure`() {
        let measures = measures([
            (.heading, 2, "Measure 1: Loans to firms"), (.paragraph, nil, "Body."),
            (.heading, 2, "Measure 1: Loans to firms"), (.paragraph, nil, "More."),
            (.heading, 2, "Measure 1: Wetlands"),
        ])
        #expect(measures.map(\.blocks) == [[0, 1, 2, 3], [4]])
        #expect(measures[0].titles.map(\.block) == [0, 2])
    }

    @Test func `a file that begins without a heading goes on where the one before it ended`() {
        let first = document([(.heading, 1, "Chapter"), (.heading, 2, "Measure 1: Loans to firms")])
        let second = document([(.paragraph, nil, "Body."), (.heading, 2, "Other matters"), (.paragraph, nil, "Text.")])
        #expect(MeasureFinder.measures(in: [first, second]).map(\.blocks) == [[1, 2]])
        var page = second
        page.format = .html
        #expect(MeasureFinder.measures(in: [first, page]).map(\.blocks) == [[1]])
    }

    @Test func `a record with the title of a heading is the heading's measure, and brings its cost`() {
        let text = document([(.heading, 2, "Measure 1: Loans to small firms"), (.paragraph, nil, "Body.")])
        func record(_ title: String, _ cost: String, _ value: Decimal) -> Block {
            let fields = [
                MeasureRecord.Field(role: .title, range: 0..<title.utf8.count),
                MeasureRecord.Field(
                    role: .cost, range: title.utf8.count + 3..<title.utf8.count + 3 + cost.utf8.count),
            ]
            return Block(
                kind: .tableRow, passage: PassageBuilder().passage(text: "\(title) | \(cost)", language: "en"),
                record: MeasureRecord(fields: fields, cost: Amount(value: value, currency: "EUR")))
        }
        let table = Document(
            name: "money.csv", format: .csv, language: "en",
            blocks: [
                record("Loans to small firms", "EUR 5", 5), record("Loans to small firms", "EUR 6", 6),
                record("Wetlands", "EUR 7", 7),
            ])
        let measures = MeasureFinder.measures(in: [text, table])
        #expect(measures.map(\.blocks) == [[0, 1, 2], [3], [4]])
        #expect(measures.map(\.form) == [.heading, .record, .record])
        #expect(measures.map { $0.cost?.amount.value } == [5, 6, 7])
    }

    private func measures(_ blocks: [(BlockKind, Int?, String)]) -> [NamedMeasure] {
        MeasureFinder.measures(in: document(blocks))
    }

    private func document(_ blocks: [(BlockKind, Int?, String)]) -> Document {
        let blocks = blocks.map { kind, level, text in
            Block(kind: kind, level: level, passage: PassageBuilder().passage(text: text, language: "en"))
        }
        return Document(name: "test", format: .text, language: "en", blocks: blocks)
    }
}
