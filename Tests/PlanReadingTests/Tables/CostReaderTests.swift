import Foundation
import Testing

@testable import PlanReading

@Suite struct CostReaderTests {
    /// Reads one cell among others.
    private func read(_ text: String, among others: [String] = [], language: String = "en") -> CostReader.Reading {
        let cells = ([text] + others).map { TableCell($0) }
        let mark = DecimalMark(of: cells, language: language)
        return CostReader(mark: mark, units: MoneyUnitReader(languages: [language])).read(cells[0])
    }

    @Test(
        "amounts are exact, whatever their separators",
        arguments: [
            ("0,9", "en", "0.9"), ("0.9", "it", "0.9"), ("1.234,5", "en", "1234.5"), ("1,234.5", "it", "1234.5"),
            ("1.500", "en", "1.5"), ("1.500", "it", "1500"), ("1,500", "en", "1500"), ("1,500", "it", "1.5"),
            ("191.499.177.890,20", "en", "191499177890.2"), ("1 234 567", "en", "1234567"),
            ("1\u{A0}234,5", "fr", "1234.5"),
            ("1'234'567.50", "de", "1234567.5"), ("1,50,00,000", "en", "15000000"), ("12,345,678", "it", "12345678"),
            ("٢٥٠٫٥", "ar", "250.5"), ("１２０", "zh", "120"), ("-3", "en", "-3"), ("(3)", "en", "-3"), ("0", "en", "0"),
            ("25*", "en", "25"), ("99999999999999999999.01", "en", "99999999999999999999.01"), ("0,00", "it", "0"),
        ])
    func amounts(_ text: String, _ language: String, _ value: String) {
        guard case .amount(let found, let unit) = read(text, language: language) else {
            Issue.record("\(text) is no amount")
            return
        }
        #expect("\(found)" == value)
        #expect(unit.isEmpty)
    }

    @Test("other cells of the table tell what a lone separator means")
    func evidence() {
        #expect(read("1.500", among: ["0,9", "2,75"]) == .amount(1500, MoneyUnit()))
        #expect(read("1.500", among: ["12.000.000"]) == .amount(1500, MoneyUnit()))
        #expect(read("1,500", among: ["0.9"], language: "it") == .amount(1500, MoneyUnit()))
    }

    @Test(
        "a cell may carry its own unit",
        arguments: [
            ("€ 25 million", "25", "EUR", 6), ("USD 3.5bn", "3.5", "USD", 9), ("300亿元", "300", "CNY", 8),
            ("25 M€", "25", "EUR", 6),
            ("2,5 млн руб.", "2.5", "RUB", 6), ("1.000 €", "1", "EUR", nil),
        ] as [(String, String, String, Int?)])
    func ownUnits(_ text: String, _ value: String, _ currency: String, _ exponent: Int?) {
        let expected = Decimal(string: value) ?? 0
        #expect(read(text) == .amount(expected, MoneyUnit(currency: currency, exponent: exponent)))
    }

    @Test("no amount is unknown, never 0", arguments: ["", "-", "–", "n/a", "tbd", "…", "нет данных", "待定"])
    func unknown(_ text: String) {
        #expect(read(text) == .unknown)
    }

    @Test(
        "what is no single amount is kept as words",
        arguments: ["10–20", "see annex", "5 loans", "40 %", "3 + 4", "25 and 30 million", "3.250 650 650"])
    func words(_ text: String) {
        #expect(read(text) == .words)
    }

    @Test("scales are applied exactly")
    func scales() {
        let amounts = ["0.1", "0.2", "0.7"].map {
            MoneyUnit(currency: "EUR", exponent: 9).applied(to: Decimal(string: $0) ?? 0)
        }
        #expect(amounts.reduce(0, +) == 1_000_000_000)
    }

    @Test("amounts print with groups that every language reads alike")
    func printed() {
        #expect(Amount(value: 191_500_000_000, currency: "EUR").printed == "EUR\u{A0}191\u{A0}500\u{A0}000\u{A0}000")
        #expect(Amount(value: -1234.5, currency: nil).printed == "-1\u{A0}234.5")
        #expect(Amount(value: 0, currency: "XOF").printed == "XOF\u{A0}0")
    }

    @Test("sums are made by currency")
    func totals() {
        let amounts = [
            Amount(value: 1, currency: nil), Amount(value: 2, currency: "USD"), Amount(value: 3, currency: "EUR"),
            Amount(value: 4, currency: "USD"),
        ]
        #expect(
            Amount.totals(of: amounts) == [
                Amount(value: 3, currency: "EUR"), Amount(value: 6, currency: "USD"), Amount(value: 1, currency: nil),
            ])
    }
}
