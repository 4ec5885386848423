import Foundation

/// A measure that is a row of a table: which part of the row's passage is which field, and what it costs.
public struct MeasureRecord: Sendable, Equatable, Codable {
    /// A field of the record as it stands in the passage.
    public struct Field: Sendable, Equatable, Codable {
        public var role: ColumnRole
        /// UTF-8 offsets into the passage's text.
        public var range: Range<Int>

        public init(role: ColumnRole, range: Range<Int>) {
            self.role = role
            self.range = range
        }
    }

    /// In order of place; a role may stand several times, cells in the order of their columns.
    public var fields: [Field]
    /// What the table says the measure costs; nil where it says nothing, which is not 0.
    public var cost: Amount?

    public init(fields: [Field], cost: Amount? = nil) {
        self.fields = fields
        self.cost = cost
    }

    /// Where the fields of a role stand, in order.
    public func ranges(of role: ColumnRole) -> [Range<Int>] { fields.filter { $0.role == role }.map(\.range) }

    /// Where the title stands; every record has one.
    public var titleRange: Range<Int> { ranges(of: .title).first ?? 0..<0 }

    /// Where the cost stands; nil where it is unknown.
    public var costRange: Range<Int>? { cost == nil ? nil : ranges(of: .cost).first }
}

extension MeasureRecord {
    /// The quantities of the record's passage: codes and what is left out hold none, and the cost is an amount in the unit of its column, whatever its cell looks
    /// like in running text.
    func settled(_ quantities: [Quantity]) -> [Quantity] {
        let taken = ranges(of: .code) + ranges(of: .ignored) + (costRange.map { [$0] } ?? [])
        var settled = quantities.filter { quantity in !taken.contains { $0.overlaps(quantity.range) } }
        if let cost, let range = costRange {
            let value = NSDecimalNumber(decimal: cost.value).doubleValue
            settled.append(
                Quantity(kind: .amount, range: range, low: value, high: value, currency: cost.currency))
            settled.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        return settled
    }
}
