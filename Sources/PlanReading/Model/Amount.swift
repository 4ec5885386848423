import Foundation

/// A sum of money, exact to the last digit: no binary fraction comes between a plan's table and its total.
public struct Amount: Sendable, Hashable, Codable {
    /// In units of the currency, scale words ("mld", "万") applied.
    public var value: Decimal
    /// ISO 4217 code; nil where nothing says it.
    public var currency: String?

    public init(value: Decimal, currency: String?) {
        self.value = value
        self.currency = currency
    }

    /// The value in plain digits with a point before the fraction ("191499177890.2"), whatever the locale.
    public var digits: String { "\(value)" }

    /// One sum for each currency, in order of code; those without a currency come last.
    public static func totals(of amounts: some Sequence<Amount>) -> [Amount] {
        var sums: [String?: Decimal] = [:]
        for amount in amounts { sums[amount.currency, default: 0] += amount.value }
        return sums.map { Amount(value: $0.value, currency: $0.key) }
            .sorted { ($0.currency ?? "~") < ($1.currency ?? "~") }
    }

    /// The amount as a quote prints it: "EUR 191 500 000 000", groups of three parted by no-break spaces, which every language reads alike.
    public var printed: String {
        let parts = digits.split(separator: ".", maxSplits: 1)
        let isNegative = parts[0].hasPrefix("-")
        let whole = Array(isNegative ? parts[0].dropFirst() : parts[0])
        var grouped = isNegative ? "-" : ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { grouped += "\u{A0}" }
            grouped.append(digit)
        }
        if parts.count > 1 { grouped += ".\(parts[1])" }
        return currency.map { "\($0)\u{A0}\(grouped)" } ?? grouped
    }
}
