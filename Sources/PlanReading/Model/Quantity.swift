/// An amount of money, a number, a share or a date as written in a passage.
public struct Quantity: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable {
        /// Money: a currency with a number and perhaps a scale word ("EUR 1.2 billion", "300亿元").
        case amount
        /// A count or measure ("4,000 firms", "40万人", "half of", "all households" count as aims too).
        case number
        /// A share ("40 per cent", "40 %", "百分之四十").
        case percent
        /// A year, quarter, month or day, or a span of years ("2025", "Q2 2025", "2021–2026").
        case date
    }

    public var kind: Kind
    /// The numeral with its currency, scale word or per-cent sign, as UTF-8 offsets into the passage's text.
    public var range: Range<Int>
    /// `range` with the counted noun after it ("4,000 firms"); equals `range` where there is none.
    public var countedRange: Range<Int>
    /// The lower value where a range is written; for a date the first year.
    public var low: Double?
    /// The upper value where a range is written, else the value; for a date the last year.
    public var high: Double?
    /// ISO 4217 code for an amount, nil where the currency's words do not settle it ("dollars").
    public var currency: String?

    public init(
        kind: Kind, range: Range<Int>, countedRange: Range<Int>? = nil, low: Double? = nil, high: Double? = nil,
        currency: String? = nil
    ) {
        self.kind = kind
        self.range = range
        self.countedRange = countedRange ?? range
        self.low = low
        self.high = high
        self.currency = currency
    }
}
