/// Titles of a plan's measures on both sides of a comparison, by their ids.
struct MeasureTitles {
    private let old: [String: String]
    private let new: [String: String]

    init(before: Scorecard, after: Scorecard) {
        (old, new) = (Self.titles(of: before), Self.titles(of: after))
    }

    func before(_ id: String?) -> String? { id.flatMap { old[$0] } }
    func after(_ id: String?) -> String? { id.flatMap { new[$0] } }

    private static func titles(of scorecard: Scorecard) -> [String: String] {
        Dictionary(scorecard.measures.map { ($0.id, $0.title) }) { first, _ in first }
    }
}
