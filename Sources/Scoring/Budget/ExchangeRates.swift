import Foundation
import PlanReading

/// Rates that the user gives to bring amounts into one currency. Nothing is converted without them.
public struct ExchangeRates: Sendable, Equatable {
    /// ISO 4217 code of the currency that amounts are brought into.
    public var target: String
    /// What one unit of a currency is worth in the target, by ISO 4217 code.
    public var rates: [String: Decimal]

    public init(target: String, rates: [String: Decimal]) {
        self.target = target
        self.rates = rates
    }

    /// The amount in the target currency, rounded to hundredths; unchanged where its currency has no rate.
    public func convert(_ amount: Amount) -> Amount {
        guard let currency = amount.currency, currency != target, let rate = rates[currency] else { return amount }
        var product = amount.value * rate
        var rounded = Decimal()
        NSDecimalRound(&rounded, &product, 2, .plain)
        return Amount(value: rounded, currency: target)
    }
}
