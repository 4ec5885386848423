/// The list of records in a value: the value itself, or the one list in it.
struct RecordList: Sendable, Equatable {
    var records: [[RecordTree.Field]]
    /// Single values beside the list, which are said of all its records: "country", "currency".
    var common: [RecordTree.Field]

    enum Failure: Error, Equatable {
        /// What there is instead, for a message: "holds 3 lists of records".
        case none(String)
    }

    /// How deep a list may stand in mappings: `{"data": {"measures": […]}}`.
    private static let reach = 4

    init(in tree: RecordTree) throws(Failure) {
        var found: [(records: [[RecordTree.Field]], beside: [RecordTree.Field])] = []
        Self.collect(tree, beside: [], depth: 0, into: &found)
        guard let first = found.first, found.count == 1 else {
            if found.count > 1 { throw .none("holds \(found.count) lists of records") }
            throw .none(tree.isRecord ? "holds no list of records" : "holds no records with named fields")
        }
        records = first.records
        common = first.beside.filter { field in
            switch field.value {
            case .text, .number: Self.commonRoles.contains { HeadingMatcher.standard.match(field.name, exactly: $0) }
            default: false
            }
        }
    }

    private static let commonRoles: [ColumnRole] = [.country, .plan, .currency, .unit]

    private static func collect(
        _ tree: RecordTree, beside: [RecordTree.Field], depth: Int,
        into found: inout [(records: [[RecordTree.Field]], beside: [RecordTree.Field])]
    ) {
        switch tree {
        case .list(let elements):
            let records = elements.compactMap { element -> [RecordTree.Field]? in
                if case .record(let fields) = element { fields } else { nil }
            }
            // What is no record among records counts as an empty one, so that rows keep their numbers.
            guard !records.isEmpty else { return }
            found.append(
                (elements.map { if case .record(let fields) = $0 { fields } else { [] } }, beside))
        case .record(let fields) where depth < reach:
            for field in fields { collect(field.value, beside: beside + fields, depth: depth + 1, into: &found) }
        default: break
        }
    }
}

extension HeadingMatcher {
    /// Whether a name is one of a role's own, word for word.
    func match(_ name: String, exactly role: ColumnRole) -> Bool {
        exactMatch(of: name)?.role == role
    }
}
