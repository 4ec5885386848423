import Foundation

/// The one amount that a set of amounts comes down to: alone, said twice, or the total of the others.
public enum CostAmount {
    /// nil where there are none, or several of which none is the total of the others.
    public static func choose(among amounts: [Quantity]) -> Quantity? {
        let distinct = amounts.reduce(into: [Quantity]()) { kept, amount in
            if !kept.contains(where: { $0.high == amount.high && $0.currency == amount.currency }) {
                kept.append(amount)
            }
        }
        guard distinct.count > 1 else { return distinct.first }
        let currency = distinct[0].currency
        guard distinct.allSatisfy({ $0.currency == currency }) else { return nil }
        return total(of: distinct)
    }

    /// The amount that is the sum of the others, all in one currency; nil where none is.
    static func total(of amounts: [Quantity]) -> Quantity? {
        guard let total = amounts.max(by: { ($0.high ?? 0) < ($1.high ?? 0) }), let most = total.high else {
            return nil
        }
        let parts = amounts.reduce(0) { $0 + ($1.high ?? 0) } - most
        // Rounded parts need not add up to the last digit.
        return abs(parts - most) <= 0.01 * most ? total : nil
    }
}

extension Amount {
    /// The amount of a quantity, its upper value where a range is written; nil for anything but money.
    ///
    /// Rounded to hundredths: what lies below comes from binary fractions ("2,01" billion), not from the plan.
    public init?(_ quantity: Quantity) {
        guard quantity.kind == .amount, let high = quantity.high, abs(high) < 9e15 else { return nil }
        self.init(value: Decimal(Int64((high * 100).rounded())) / 100, currency: quantity.currency)
    }
}
