/// A value of JSON or YAML: fields keep their order, and numbers the digits that stand in the file.
indirect enum RecordTree: Sendable, Equatable {
    /// A named value of a record.
    struct Field: Sendable, Equatable {
        var name: String
        var value: RecordTree
    }

    case null
    case text(String)
    /// Written as JSON does: `-12.50`, `1e6`.
    case number(String)
    case bool(Bool)
    case list([RecordTree])
    case record([Field])

    var isRecord: Bool { if case .record = self { true } else { false } }
}

/// Why a file holds no value.
struct RecordSyntaxProblem: Error, Equatable {
    /// From 1; the column in bytes.
    var line: Int
    var column: Int?
    var problem: String
}
