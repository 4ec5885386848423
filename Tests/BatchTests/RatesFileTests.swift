import Foundation
import Scoring
import Testing

@testable import Batch

@Suite struct RatesFileTests {
    @Test func `rates are read as exact decimals`() throws {
        let rates = try RatesFile.read(Array("currency,EUR\r\nUSD,0.92\nXOF,0.00152449\n\n".utf8), name: "rates.csv")
        #expect(rates.target == "EUR")
        #expect(rates.rates == ["USD": Decimal(string: "0.92"), "XOF": Decimal(string: "0.00152449")])
    }

    @Test(
        "a faulty file names its line and the remedy",
        arguments: [
            ("", "--rates r.csv:1: the first line must read `currency,EUR`"),
            ("USD,0.92\n", "--rates r.csv:1: the first line must read"),
            ("currency,EUR\nUSD,\"0,92\"\n", "--rates r.csv:2: `0,92` is no rate."),
            ("currency,EUR\nUSD,0\n", "--rates r.csv:2: `0` is no rate."),
            ("currency,EUR\nUSD,1\nUSD,2\n", "--rates r.csv:3: `USD` has a rate already."),
            ("currency,EUR\ndollar,1\n", "--rates r.csv:2: write a currency's code and its rate"),
            ("currency,EUR\n\"USD,1\n", "--rates r.csv, line 2: a quote is opened and never closed;"),
        ])
    func faulty(text: String, message: String) {
        let problem = #expect(throws: RatesFile.Problem.self) { try RatesFile.read(Array(text.utf8), name: "r.csv") }
        #expect(problem?.description.hasPrefix(message) == true, "\(problem?.description ?? "")")
    }

    @Test func `a missing file is told`() {
        let problem = #expect(throws: RatesFile.Problem.self) { try RatesFile.read("/nowhere/rates.csv") }
        #expect(problem?.description.contains("cannot be read") == true)
    }
}
