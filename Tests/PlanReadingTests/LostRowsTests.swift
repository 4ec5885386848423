import Testing

@testable import PlanReading

/// Rows that the layout of a page gives as paragraphs.
@Suite struct LostRowsTests {
    @Test func `a labelled line that ends with a number between two rows is a row`() {
        let restored = LostRows.restored([
            row(4, "Investment 2.2: Rural landscape | 0.60"),
            RawBlock(kind: .paragraph, text: "Investment 2.3: Parks and gardens 0.30"),
            row(1, "Investment 2.4: Safety of churches | 0.80"),
        ])
        #expect(lines(restored)[1] == "table-row 5: Investment 2.3: Parks and gardens | 0.30")
    }

    @Test(
        "any other line stays a paragraph",
        arguments: ["Parks and gardens 0.30", "Investment 2.3: Parks and gardens", "Investment 2.3 0.30 each"])
    func others(_ text: String) {
        let blocks = [row(1, "a | 1"), RawBlock(kind: .paragraph, text: text), row(1, "b | 2")]
        #expect(LostRows.restored(blocks) == blocks)
    }

    @Test func `at the end of a table a line stays a paragraph`() {
        let blocks = [row(1, "a | 1"), RawBlock(kind: .paragraph, text: "Investment 2.3: Parks and gardens 0.30")]
        #expect(LostRows.restored(blocks) == blocks)
    }

    private func row(_ number: Int, _ text: String) -> RawBlock { RawBlock(kind: .tableRow, row: number, text: text) }
}
