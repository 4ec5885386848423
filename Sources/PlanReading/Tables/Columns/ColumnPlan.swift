/// What each column of a table was taken for.
struct ColumnPlan: Sendable, Equatable {
    /// A column with its role.
    struct Column: Sendable, Equatable {
        var heading: String
        var role: ColumnRole
        var unit = MoneyUnit()
        var isTold = false
        var remark: String?
        /// How well the heading was recognised, and in which languages.
        var strength: HeadingMatcher.Strength?
        var languages: Set<String> = []
    }

    var columns: [Column]

    /// Columns of a role, in order.
    func columns(of role: ColumnRole) -> [Int] { columns.indices.filter { columns[$0].role == role } }

    func first(_ role: ColumnRole) -> Int? { columns.firstIndex { $0.role == role } }

    /// The columns as `extract` shows them; one without heading and role is not shown.
    var layout: [TableLayout.Column] {
        columns.enumerated().filter { !$0.element.heading.isEmpty || $0.element.role != .ignored }.map {
            place, column in
            TableLayout.Column(
                number: place + 1, heading: column.heading, role: column.role,
                unit: column.role == .cost ? column.unit.description : nil, isTold: column.isTold, remark: column.remark
            )
        }
    }
}
