/// What a column of a table of measures holds, in the order in which a row's passage prints its fields, whatever the order and format of
/// the table. The raw values are the names used in `plan.yaml`.
public enum ColumnRole: String, Sendable, Codable, CaseIterable, Comparable {
    /// Number or code of the measure.
    case code
    case title, objective, description, target, deadline, indicator
    /// The body in charge.
    case responsible
    /// An amount of money.
    case cost
    /// What the measure is part of: mission, component, axis, programme.
    case component
    /// Anything else that is said in words; stands at the end of the passage.
    case text
    /// Currency of the cost, in a column of its own.
    case currency
    /// Unit of the cost ("EUR million"), in a column of its own.
    case unit
    /// Country of the plan: a table with several countries is several plans.
    case country
    /// Name of the plan: a table with several is several plans.
    case plan
    /// Left out of the passage: further numbers and codes.
    case ignored = "ignore"

    /// Whether the passage of a row prints the column.
    public var isPrinted: Bool { self <= .text }

    public static func < (left: ColumnRole, right: ColumnRole) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
