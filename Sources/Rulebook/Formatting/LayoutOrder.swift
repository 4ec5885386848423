import Yams

/// The canonical order of keys: as in the format, and languages with English first, then by code.
enum LayoutOrder {
    struct Entry {
        var key: Node
        var value: Node
        var shape: Shape
    }

    /// Unknown keys come last, as they stand; strands keep their order, which reports follow.
    static func entries(_ mapping: Node.Mapping, _ shape: Shape) -> [Entry] {
        switch shape {
        case .record(let fields):
            return sorted(mapping) { key in
                fields.firstIndex { $0.key == key } ?? fields.count
            } shape: { key in
                fields.first { $0.key == key }?.shape ?? .text
            }
        case .map(keys: .language, let values):
            let codes = mapping.keys.compactMap(\.string).sorted { ($0 == "en" ? "" : $0) < ($1 == "en" ? "" : $1) }
            return sorted(mapping) { key in
                codes.firstIndex(of: key) ?? codes.count
            } shape: { _ in
                values
            }
        case .map(_, let values):
            return sorted(mapping) { _ in
                0
            } shape: { _ in
                values
            }
        case .oneOrMore(let item):
            return entries(mapping, item)
        default:
            return sorted(mapping) { _ in
                0
            } shape: { _ in
                .text
            }
        }
    }

    static func itemShape(of shape: Shape) -> Shape {
        switch shape {
        case .list(let item, _), .oneOrMore(let item): item
        default: .text
        }
    }

    private static func sorted(
        _ mapping: Node.Mapping, rank: (String) -> Int, shape: (String) -> Shape
    ) -> [Entry] {
        mapping.enumerated()
            .map { (rank: (rank($1.key.string ?? ""), $0), key: $1.key, value: $1.value) }
            .sorted { $0.rank < $1.rank }
            .map { Entry(key: $0.key, value: $0.value, shape: shape($0.key.string ?? "")) }
    }
}
