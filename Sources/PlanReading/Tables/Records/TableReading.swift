import Foundation

/// One table read: its layout, and blocks for each plan in it.
struct TableReading: Sendable, Equatable {
    /// Rows with the plan that they are of.
    struct Row: Sendable, Equatable {
        var key: PlanKey
        var block: RawBlock
    }

    var layout: TableLayout
    /// Title lines above the header.
    var above: [RawBlock] = []
    var rows: [Row] = []
    /// Lines below the table.
    var below: [RawBlock] = []
    var notes: [ReadingNote] = []
}

/// Which plan a row is of, as its columns for country and plan say.
struct PlanKey: Sendable, Hashable {
    /// ISO 3166-1 alpha-3.
    var country: String?
    var plan: String?
}
