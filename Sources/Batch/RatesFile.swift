import Foundation
import PlanReading
import Scoring

/// Reads a file of exchange rates: a header `currency,EUR` that names the currency to bring amounts into, then a line for each currency
/// with what one unit of it is worth.
public enum RatesFile {
    /// What is wrong with the file, where, and what to do.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        public var description: String
    }

    public static func read(_ path: String) throws(Problem) -> ExchangeRates {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem(description: "--rates \(path): the file cannot be read. Check that it exists.")
        }
        return try read(Array(data), name: path)
    }

    static func read(_ bytes: [UInt8], name: String) throws(Problem) -> ExchangeRates {
        func problem(_ row: Int, _ text: String) -> Problem { Problem(description: "--rates \(name):\(row): \(text)") }
        let records: [[String]]
        do throws(CSVRecords.Problem) {
            records = try CSVRecords(bytes).records
        } catch {
            throw Problem(
                description: "--rates \(name)\(error.place.map { ", \($0)" } ?? ""): \(error.message)")
        }
        guard let header = records.first, header.count == 2, isCode(header[1]) else {
            throw problem(
                1, "the first line must read `currency,EUR`, with the code (ISO 4217) of the currency to convert into.")
        }
        var rates: [String: Decimal] = [:]
        for (index, record) in records.enumerated().dropFirst() where record != [""] {
            let code = record[0].trimmingCharacters(in: .whitespaces)
            guard record.count == 2, isCode(code) else {
                throw problem(index + 1, "write a currency's code and its rate: `USD,0.92`.")
            }
            let text = record[1].trimmingCharacters(in: .whitespaces)
            guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let rate = Decimal(string: text),
                rate > 0
            else {
                throw problem(index + 1, "`\(record[1])` is no rate. Write a number above 0 with a decimal point.")
            }
            guard rates.updateValue(rate, forKey: code) == nil else {
                throw problem(index + 1, "`\(code)` has a rate already. Keep one of them.")
            }
        }
        return ExchangeRates(target: header[1].trimmingCharacters(in: .whitespaces), rates: rates)
    }

    private static func isCode(_ text: String) -> Bool {
        let code = text.trimmingCharacters(in: .whitespaces)
        return code.count == 3 && code.allSatisfy { $0.isASCII && $0.isUppercase }
    }
}
