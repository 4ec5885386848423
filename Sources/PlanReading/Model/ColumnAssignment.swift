/// A line of `columns:` in `plan.yaml`: what a column of the plan's tables holds.
public struct ColumnAssignment: Sendable, Hashable, Codable {
    /// The column's heading as printed in the table, or the name of the field.
    public var heading: String
    public var role: ColumnRole
    /// Unit of a cost as written there ("EUR million"); nil where the table says it.
    public var unit: String?

    public init(heading: String, role: ColumnRole, unit: String? = nil) {
        self.heading = heading
        self.role = role
        self.unit = unit
    }

    /// Whether a heading of a table is the one meant: the same but for case, accents and punctuation.
    public func names(_ other: String) -> Bool {
        other == heading || HeadingText.folded(other) == HeadingText.folded(heading)
    }
}
