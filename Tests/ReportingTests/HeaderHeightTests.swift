import Testing

@testable import Reporting

/// A heading has room for all its lines, or its first ones are cut off.
@Suite struct HeaderHeightTests {
    private let short = SheetColumn(title: "Rank", width: 10)
    private let long = SheetColumn(
        title: "Investment flows aligned with climate and biodiversity priorities", width: 20)

    @Test func `the longest heading sets the height`() {
        #expect(RowHeight.header(of: [short]) == RowHeight.header(of: [short, short]))
        #expect(RowHeight.header(of: [short, long]) == RowHeight.header(of: [long]))
        #expect(RowHeight.header(of: [long]) >= 4 * RowHeight.header(of: [short]))
    }

    @Test func `a rotated heading does not`() {
        var rotated = long
        rotated.isHeadingRotated = true
        #expect(RowHeight.header(of: [short, rotated]) == RowHeight.header(of: [short]))
    }
}
