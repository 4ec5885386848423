import Testing

@testable import PlanReading

/// A text whose quantities are marked: ⟦ and ⟧ around each, ¦ where the counted noun begins ("⟦4,000¦ firms⟧").
struct QuantityCase: Sendable, CustomTestStringConvertible {
    var marked: String
    /// One for each mark: kind, value or values, and currency ("amount 10e6–15e6 EUR" is "amount 10000000–15000000 EUR").
    var expected: [String]

    init(_ marked: String, _ expected: String...) {
        self.marked = marked
        self.expected = expected
    }

    var testDescription: String { marked }

    var text: String { marked.filter { !"⟦⟧¦".contains($0) } }

    /// The marked text as the scanner would have marked it.
    func remarked(_ quantities: [Quantity]) -> String {
        var bytes: [UInt8] = []
        let text = Array(self.text.utf8)
        var place = 0
        for quantity in quantities {
            bytes += text[place..<quantity.range.lowerBound]
            bytes += Array("⟦".utf8) + text[quantity.range]
            if quantity.countedRange != quantity.range {
                bytes += Array("¦".utf8) + text[quantity.range.upperBound..<quantity.countedRange.upperBound]
            }
            bytes += Array("⟧".utf8)
            place = quantity.countedRange.upperBound
        }
        return String(decoding: bytes + text[place...], as: UTF8.self)
    }

    static func describe(_ quantity: Quantity) -> String {
        let values = [quantity.low, quantity.low == quantity.high ? nil : quantity.high].compactMap { $0 }
            .map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
        return ([quantity.kind.rawValue, values.joined(separator: "–"), quantity.currency ?? ""]).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    func check(_ language: String) {
        let quantities = QuantityScanner.quantities(in: text, language: language)
        #expect(remarked(quantities) == marked)
        #expect(quantities.map(Self.describe) == expected)
    }
}
