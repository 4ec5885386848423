import Foundation
import PlanReading

/// How much of a plan's known money goes to one criterion (`Docs/Scoring.md`, "Budget share").
///
/// A costed measure is tagged *principal* (100 %) where it stands at rung 2 or more and the topic in its title or objective,
/// *significant* (40 %) where it stands at rung 2 or more and the topic in its body alone, else not at all: the logic of the OECD-DAC
/// policy markers with the coefficients of Regulation (EU) 2021/241, Annexes VI and VII. Criteria overlap and are never summed.
public struct BudgetShare: Sendable, Equatable {
    /// Sums of one currency.
    public struct Total: Sendable, Equatable {
        /// ISO 4217 code; nil for amounts whose currency nothing says.
        public var currency: String?
        /// What principal measures cost.
        public var low: Decimal
        /// `low` and two fifths of what significant measures cost.
        public var central: Decimal
        /// What principal and significant measures cost.
        public var high: Decimal
        /// What all of the plan's costed measures cost in the currency.
        public var plan: Decimal

        public init(currency: String?, low: Decimal, central: Decimal, high: Decimal, plan: Decimal) {
            self.currency = currency
            self.low = low
            self.central = central
            self.high = high
            self.plan = plan
        }

        /// `central` over `plan`, 0–1; nil where the plan's total is 0.
        public var centralShare: Double? {
            plan == 0 ? nil : NSDecimalNumber(decimal: central / plan).doubleValue
        }
    }

    /// One for each currency in which the plan's costs are known, in order of code; the unknown one last.
    public var totals: [Total]
    /// Measures tagged principal or significant.
    public var taggedMeasures: Int
    /// Of these, measures whose cost is known.
    public var costedMeasures: Int

    public init(totals: [Total], taggedMeasures: Int, costedMeasures: Int) {
        self.totals = totals
        self.taggedMeasures = taggedMeasures
        self.costedMeasures = costedMeasures
    }

    /// Share of a significant measure's cost that the central total takes.
    static let significantShare = Decimal(4) / 10
}

/// What is known of a plan's money.
public struct PlanBudget: Sendable, Equatable {
    /// Sums over the costed measures, one for each currency.
    public var totals: [Amount]
    /// The plan's measures, near-duplicates left out.
    public var measures: Int
    /// Measures whose cost is known: the others are unknown, not free.
    public var costedMeasures: Int

    public init(totals: [Amount], measures: Int, costedMeasures: Int) {
        self.totals = totals
        self.measures = measures
        self.costedMeasures = costedMeasures
    }

    /// Share of measures whose cost is known, 0–1; nil without measures.
    public var coverage: Double? { measures == 0 ? nil : Double(costedMeasures) / Double(measures) }
}
