import Testing

@testable import PlanReading

/// Tables of measures in PDF files, whose rows are cells without columns.
@Suite struct LooseTablesTests {
    @Test func `rows with words and an amount where the header has the costs become measures`() {
        let found = measures([
            "Table 4: Costs of the tourism programme (USD million)", "No. | Actions | Cost | Periods | Source",
            "2011 | 2012 | 2013", "1 Guide for investors | 0.2 | 0.1 | 0.1 | X",
            "2 | Board of the tourist office | PM | X",
            "3 | Restoration of the old fort | 12.5 | X", "TOTAL | 12.7",
        ])
        #expect(found == ["Guide for investors: 200000 USD", "Restoration of the old fort: 12500000 USD"])
    }

    @Test func `a total at the end of the row is the cost if the years add up to it`() {
        let table = [
            "Public investment (EUR million)", "Projects | 2021 | 2022 | 2023 | Total",
            "New laboratories | 3 | 4 | 5 | 12",
            "Repair of schools | 6 | - | - | 6", "Ring road | 40 | 50 | 90", "Broken row | 1 | 2 | 9",
        ]
        #expect(
            measures(table) == [
                "New laboratories: 12000000 EUR", "Repair of schools: 6000000 EUR", "Ring road: 90000000 EUR",
            ])
    }

    @Test func `number and price make a cost`() {
        let found = measures([
            "Investments (EUR)", "Project | Quantity | Unit cost | Total cost",
            "Village libraries | 250 | 4,000 | 1,000,000",
            "Training centres | 250 | 4,000 | 900,000",
        ])
        #expect(found == ["Village libraries: 1000000 EUR"])
    }

    @Test func `costs behind other columns count where no cell is missing, and heads of parts are no measures`() {
        let found = measures([
            "Priority actions", "No | Results/Activities | Body | Indicator | Costs (EUR million) | Sources",
            "AXIS I: GOVERNANCE | 30.0 | 18.0 | 12.0", "Result 1: The census is taken | Office | Report | 30.0",
            "1 Census of the civil service | Ministry of Labour | Register | 18.0 | 18.0",
            "2 | New embassies | Foreign Office | 41",
            "3 Audit of contracts | Treasury | Audit report | 12.0 | 9.0 | 3.0",
        ])
        #expect(found == ["Census of the civil service: 18000000 EUR", "Audit of contracts: 12000000 EUR"])
    }

    @Test func `an amount with its own currency counts wherever it stands`() {
        let found = measures([
            "Projects 2011-2015", "N | Code | Title | Cost | Progress",
            "1 | 43097 | Renewal of four radio stations | USD 2,700,000 contract signed",
            "2 | 43101 | Van for reports | Ministry | EUR 645,331",
        ])
        #expect(found == ["Renewal of four radio stations: 2700000 USD", "Van for reports: 645331 EUR"])
    }

    @Test func `thousands are told by their noughts`() {
        let found = measures(["Plan", "ACTIONS | TOTAL COST (.000 USD)", "School buildings | 13 880 000"])
        #expect(found == ["School buildings: 13880000000 USD"])
    }

    @Test func `where numbers of a table contradict each other one that may be read both ways is not read`() {
        let header = ["Costs (EUR million)", "Actions | Cost"]
        #expect(
            measures(header + ["New parks | 2.138", "Old parks | 427,65"]) == [
                "New parks: 2138000000 EUR", "Old parks: 427650000 EUR",
            ])
        #expect(
            measures(header + ["New parks | 2.138", "Old parks | 427,65", "Paths | 8.75"]) == [
                "Old parks: 427650000 EUR", "Paths: 8750000 EUR",
            ])
    }

    @Test(
        "other tables stay rows",
        arguments: [
            ["Situation (EUR million)", "Sector | Exports", "Fisheries and ports | 12"],
            ["Indicators", "Indicator | Baseline | Target", "Firms with a loan | 200 | 4000"],
            ["Costs", "Actions | Cost", "Village libraries | 250"],
            ["Costs (EUR million)", "Measures | Cost", "1. Tourism | 30", "Investment 1.1: Old towns | 30"],
            ["Costs (EUR million)", "Cost | Actions", "30 | Village libraries"],
        ])
    func others(_ table: [String]) {
        #expect(measures(table).isEmpty)
    }

    @Test func `a table goes on on the next page, but not behind a text`() {
        let first = ["Costs (EUR million)", "Actions | Cost", "Village libraries | 250"]
        #expect(measures(first + ["#12", "Training centres | 4"]).count == 2)
        #expect(measures(first + ["Other sums follow.", "Training centres | 4"]).count == 1)
        #expect(measures(first + ["X", "Training centres | 4"]).count == 2)
        #expect(measures(first + ["#12", "Actions | Cost", "Training centres | 4"]).count == 2)
        #expect(measures(first + ["Other sums follow.", "Actions | Cost", "Training centres | 4"]).count == 1)
    }

    @Test func `a header that comes again on the next page goes on with its table, whatever fell out of a row between`()
    {
        let table = [
            "Costs (EUR million)", "Actions | Cost", "Village libraries | 250", "9 Loans for shops", "1.500 200",
            "10 Fairs | 7", "#12", "/", "Actions | Cost", "Training centres | 4",
        ]
        #expect(measures(table).count == 2)
        #expect(measures(table.map { $0 == "9 Loans for shops" ? "= Goals" : $0 }).count == 1)
        #expect(measures(table.map { $0 == "/" ? "Goals" : $0 }).count == 1)
    }

    @Test func `numbers printed in one cell are told apart where they cannot be one number`() {
        let header = ["Costs (EUR million)", "Actions | Cost | 2011 | 2012 | 2013"]
        #expect(
            measures(header + ["Fairs | 50 20 20 10", "Parks | 9 | 4 5", "Docks | 1 250 000", "Dams | 30 15 15 20"])
                == [
                    "Fairs: 50000000 EUR", "Parks: 9000000 EUR", "Docks: 1250000000000 EUR",
                ])
    }

    @Test func `all pages of a table say how its numbers are written`() {
        let header = ["Costs (EUR million)", "Actions | Cost"]
        let pages = ["Village libraries | 5.000,0", "/", "Actions | Cost", "Training centres | 3.000"]
        #expect(
            measures(header + pages) == ["Village libraries: 5000000000 EUR", "Training centres: 3000000000 EUR"])
    }

    @Test func `a record stands as printed, and numbers of the row that are no cost say nothing`() throws {
        let document = document(["Costs (EUR million)", "No | Actions | Cost", "7 Village libraries | 25 | 5 | 20"])
        let block = try #require(document.blocks.last)
        #expect(block.passage.text == "7 Village libraries | 25 | 5 | 20")
        #expect(block.record?.titleRange == 2..<19)
        #expect(block.passage.quantities.map(\.kind) == [.amount])
        #expect(block.passage.quantities.map(\.range) == [22..<24])
    }

    /// "title: amount currency" for each measure.
    private func measures(_ lines: [String]) -> [String] {
        MeasureFinder.measures(in: document(lines)).filter { $0.form == .record }.map {
            "\($0.title): \($0.cost?.amount.digits ?? "-") \($0.cost?.amount.currency ?? "-")"
        }
    }

    /// A document of these blocks; `#` marks a page number, `=` a heading, ` | ` a row, all else is a paragraph. `/` begins a page.
    private func document(_ lines: [String]) -> Document {
        var row = 0
        var page = 1
        let raw = lines.compactMap { line -> RawBlock? in
            if line == "/" {
                page += 1
                return nil
            }
            guard line.contains(" | ") else {
                row = 0
                let kinds: [Character: BlockKind] = ["#": .pageNumber, "=": .heading]
                return RawBlock(kind: line.first.flatMap { kinds[$0] } ?? .paragraph, page: page, text: line)
            }
            row += 1
            return RawBlock(kind: .tableRow, page: page, row: row, text: line)
        }
        return DocumentAssembler().assemble(
            name: "plan.pdf", format: .pdf, pageCount: 1, unreadablePages: [],
            rawBlocks: LooseTables(language: "en").read(raw), notes: [], reader: nil, language: "en")
    }
}
