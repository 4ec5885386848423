/// How a table of measures was read: shown by `touchstone extract`, so that guesses can be checked and settled in `plan.yaml`.
public struct TableLayout: Sendable, Equatable, Codable {
    /// A column and what it was taken for.
    public struct Column: Sendable, Equatable, Codable {
        /// From 1.
        public var number: Int
        /// As printed; the parts of a heading in two rows are parted by a space.
        public var heading: String
        public var role: ColumnRole
        /// Currency and scale of a cost ("EUR, 1 = 1000000"); nil for other roles and where nothing says them.
        public var unit: String?
        /// Whether `plan.yaml` says so.
        public var isTold: Bool
        /// Why a column with a meaning is left out, or what was assumed; nil mostly.
        public var remark: String?
    }

    /// Name of the sheet; nil for formats that have one table.
    public var sheet: String?
    /// Row of the headings, from 1; nil for formats whose records name their fields.
    public var headerRow: Int?
    public var columns: [Column]
}
