import Testing

@testable import PlanReading

@Suite struct TableUnitTests {
    static let titles: [(title: String, language: String, factor: Double?, currency: String?)] = [
        ("QUADRO DELLE MISURE E RISORSE (MILIARDI DI EURO):", "it", 1e9, "EUR"),
        ("Table 3: Costs (EUR million)", "en", 1e6, "EUR"),
        ("Costs in million euros", "en", 1e6, "EUR"),
        ("Coûts (en millions d'euros)", "fr", 1e6, "EUR"),
        ("Tableau 15 : coût des programmes (en millier USD)", "fr", 1e3, "USD"),
        ("表3 投资（单位：亿元）", "zh", 1e8, "CNY"),
        ("Table 3: Measures", "en", nil, nil),
        ("Population (millions)", "en", nil, nil),
    ]

    @Test("a table's title gives the unit of its numbers", arguments: titles)
    func unit(title: String, language: String, factor: Double?, currency: String?) {
        let unit = TableUnit(title: title, language: language)
        #expect(unit?.factor == factor)
        #expect(unit?.currency == currency)
    }

    @Test func `of several numbers the sum of the others is the amount`() {
        #expect(amounts(["Costs (EUR million)", "2 | Guarantees for firms | 1.5 | 2.5 | 4"]) == [4e6])
        #expect(amounts(["Costs (EUR million)", "2 | Guarantees for firms | 4 | 1.5 | 2.5"]) == [4e6])
        #expect(amounts(["Costs (EUR million)", "Guarantees for firms | 1.5 | 2.5 | 5"]) == [])
        #expect(amounts(["Costs (EUR million)", "Guarantees for firms | 4 | 4"]) == [])
    }

    @Test func `the one number of a row becomes an amount, several or none do not`() {
        #expect(amounts(["Costs (EUR million)", "Guarantees for firms | 1.5"]) == [1.5e6])
        #expect(amounts(["Costs (EUR million)", "Guarantees for firms | 1.5 | 2.5"]) == [])
        #expect(amounts(["Costs (EUR million)", "Guarantees for firms | -"]) == [])
        #expect(amounts(["Costs (EUR million)", "4 guarantees for firms | 7"]) == [7e6])
        #expect(amounts(["Costs", "Guarantees for firms | 1.5"]) == [])
    }

    @Test func `the number of a row is no amount, nor is anything in a row of shares`() {
        #expect(amounts(["Costs (EUR million)", "4 | A tax on air tickets | -"]) == [])
        #expect(amounts(["Costs (EUR million)", "4 | A tax on air tickets | 3"]) == [3e6])
        #expect(amounts(["Costs (EUR million)", "Bonus of up to 110 % for homes | 7"]) == [7e6])
        #expect(amounts(["Costs (EUR million)", "Private investment | 10.4 % | 15.2 % | 14.2"]) == [])
    }

    @Test func `a heading may stand between title and table`() {
        #expect(amounts(["Costs (EUR million)", "= Component 1", "Guarantees | 1.5"]) == [1.5e6])
    }

    @Test func `text between title and table takes the unit away, a page number does not`() {
        #expect(amounts(["Costs (EUR million)", "Some words.", "Guarantees | 1.5"]) == [])
        #expect(amounts(["Costs (EUR million)", "#12", "Guarantees | 1.5", "#13", "Loans | 2"]) == [1.5e6, 2e6])
    }

    /// Amounts of the rows of a document with these blocks; `#` marks a page number, `=` a heading, ` | ` a row.
    private func amounts(_ blocks: [String]) -> [Double] {
        let raw = blocks.map { text -> RawBlock in
            switch text.first {
            case "#": return RawBlock(kind: .pageNumber, text: text)
            case "=": return RawBlock(kind: .heading, level: 1, text: text)
            default: return RawBlock(kind: text.contains(" | ") ? .tableRow : .paragraph, text: text)
            }
        }
        let document = DocumentAssembler().assemble(
            name: "plan", format: .text, pageCount: nil, unreadablePages: [], rawBlocks: raw, notes: [], reader: nil,
            language: "en")
        return document.blocks.flatMap(\.passage.quantities).filter { $0.kind == .amount }.compactMap(\.high)
    }
}
