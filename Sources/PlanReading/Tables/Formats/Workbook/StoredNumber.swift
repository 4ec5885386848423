import Foundation

/// A number as a workbook stores it, in the decimal digits that its program shows.
enum StoredNumber {
    /// Programs keep numbers as binary fractions and show 15 digits of them: "0.65000000000000002" is 0.65.
    private static let shownDigits = 15

    /// nil where the text is no number, or one that no decimal can hold.
    static func value(_ text: String) -> Decimal? {
        let text = text.trimmed
        // Decimal reads a number at the beginning of anything.
        guard text.wholeMatch(of: /[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?/) != nil,
            var value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN
        else { return nil }
        let digits = "\(value.significand.magnitude)".count
        guard digits > shownDigits else { return value }
        var rounded = Decimal()
        NSDecimalRound(&rounded, &value, -value.exponent - (digits - shownDigits), .plain)
        return rounded
    }

    /// A share as it is shown: "25%".
    static func percent(_ value: Decimal) -> TableCell { TableCell("\(value * 100)%") }
}
