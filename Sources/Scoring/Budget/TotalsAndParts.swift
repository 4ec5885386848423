import Foundation
import PlanReading

/// Tells costs that are the total of those below them: a programme and its projects are not both added up.
struct TotalsAndParts {
    /// Parts are rounded: they add up to their total within this share.
    private static let tolerance = Decimal(5) / 1000

    private var totals: Set<Int> = []

    /// - Parameter measures: in the order of the plan, each with its cost, nil where unknown, and how deep it lies in the outline: the parts
    ///   of a total lie deeper and follow it.
    init(_ measures: [(cost: Amount?, depth: Int)]) {
        for (place, measure) in measures.enumerated() {
            guard let cost = measure.cost else { continue }
            let parts = measures[(place + 1)...].prefix { $0.depth > measure.depth }.compactMap(\.cost)
            if Self.addUp(parts, to: cost) { totals.insert(place) }
        }
    }

    func isTotal(_ place: Int) -> Bool { totals.contains(place) }

    /// Whether two or more parts, all or the first of them, add up to the total.
    private static func addUp(_ parts: [Amount], to total: Amount) -> Bool {
        var sum = Decimal(0)
        for (index, part) in parts.enumerated() where part.currency == total.currency {
            sum += part.value
            if index > 0, abs(sum - total.value) <= tolerance * total.value { return true }
        }
        return false
    }
}
