import Foundation

/// An invented table of measures with a cell of every kind.
struct SampleTable {
    enum Cell {
        case empty
        case text(String)
        /// Decimal digits.
        case number(String)
        /// A whole number of hundredths, shown with a per-cent sign.
        case percent(Int)
        /// The date as ISO 8601 writes it, and the day as Excel counts it.
        case date(String, serial: Int)

        /// As a CSV file shows it.
        var shown: String {
            switch self {
            case .empty: ""
            case .text(let text): text
            case .number(let digits): digits
            case .percent(let hundredths): "\(hundredths)%"
            case .date(let date, _): date
            }
        }
    }

    var headings: [String]
    var rows: [[Cell]]

    static let measures = SampleTable(
        headings: [
            "No", "Measure", "Objective", "Target", "Share of women", "Deadline", "Responsible body",
            "Budget (EUR million)",
            "Remarks",
        ],
        rows: [
            [
                .number("1"), .text("Repair vouchers for household goods"), .text("Less waste, \"more\" repair"),
                .text("40,000 vouchers by 2025"), .empty, .date("2025-12-31", serial: 46_022),
                .text("Ministry of Industry"), .number("12.5"), .empty,
            ],
            [
                .number("2"), .text("Credit line for small and medium-sized enterprises"),
                .text("The ministry will lend to small firms"), .number("4000"), .percent(40),
                .date("2026-06-30", serial: 46_203), .text("Ministry of Finance"), .number("250.07"),
                .text("first line\nsecond line"),
            ],
            [
                .number("3"), .text("Broadband in rural areas"),
                .text("Close the digital divide: 95% of households will be connected"), .number("1250.5"), .empty,
                .empty,
                .text("Agency for Networks"), .empty, .text("cost <unknown> & open; see annex"),
            ],
            [
                .number("4"), .text("Childcare places"), .text("Women's employment and equality between women and men"),
                .empty, .percent(55), .date("2024-02-29", serial: 45_351), .text("Ministry of Labour"), .number("0.3"),
                .empty,
            ],
        ])
}
