/// The records of a CSV file that is data for a program: commas, UTF-8, strict where a plan's table is read with lenience.
public struct CSVRecords: Sendable, Equatable {
    /// Fields as written, in order; the header is the first record.
    public var records: [[String]]

    /// Why a file cannot be taken as it is. Rows count records from 1, the header included, as a spreadsheet does.
    public enum Problem: Error, Equatable, Sendable {
        case notUTF8(row: Int)
        /// A quote opens on this line and nothing closes it.
        case openQuote(line: Int)
        /// Text stands behind a closing quote on this line: a quote inside a field is not doubled.
        case strayText(line: Int)
        case tooManyRows(limit: Int)
        case tooManyColumns(row: Int, limit: Int)
    }

    static let rowLimit = 5_000_000
    static let columnLimit = 1_000

    /// - Parameter bytes: the whole file; a byte order mark in front is skipped.
    public init(_ bytes: [UInt8]) throws(Problem) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let offset = Self.firstBadByte(bytes) {
            throw .notUTF8(row: Self.row(at: offset, of: bytes))
        }
        let reader = DelimitedReader(
            delimiter: UInt8(ascii: ","), rowLimit: Self.rowLimit, columnLimit: Self.columnLimit)
        let read: DelimitedReader.Records
        do throws(DelimitedReader.Failure) {
            read = try reader.read(bytes[start...])
        } catch {
            switch error {
            case .openQuote(let line): throw .openQuote(line: line)
            case .tooManyRows: throw .tooManyRows(limit: Self.rowLimit)
            case .tooManyColumns(let row): throw .tooManyColumns(row: row, limit: Self.columnLimit)
            }
        }
        if let line = read.strayLine { throw .strayText(line: line) }
        records = read.records
    }

    /// Where UTF-8 breaks: up to there the repaired text has the same bytes.
    private static func firstBadByte(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        return zip(bytes, String(decoding: bytes, as: UTF8.self).utf8).enumerated()
            .first { $0.element.0 != $0.element.1 }?.offset ?? bytes.count
    }

    private static func row(at offset: Int, of bytes: [UInt8]) -> Int {
        let reader = DelimitedReader(delimiter: UInt8(ascii: ","), rowLimit: .max, columnLimit: .max)
        let before = try? reader.read(bytes[..<offset], recordLimit: .max).records
        let endsRecord = offset > 0 && (bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D)
        return max(1, (before?.count ?? 0) + (endsRecord ? 1 : 0))
    }
}

extension CSVRecords.Problem {
    /// Where: a row ("row 3") or a line of the file ("line 7"); nil where the file as a whole is meant.
    public var place: String? {
        switch self {
        case .notUTF8(let row), .tooManyColumns(let row, limit: _): "row \(row)"
        case .openQuote(let line), .strayText(let line): "line \(line)"
        case .tooManyRows: nil
        }
    }

    /// What is wrong, and what to do about it.
    public var message: String {
        switch self {
        case .notUTF8: "bytes that are no UTF-8; save the file as CSV in UTF-8."
        case .openQuote: "a quote is opened and never closed; close it, or double it if it belongs to the text."
        case .strayText: "text stands behind a closing quote; double quotes inside a field that is in quotes."
        case .tooManyRows(let limit): "more than \(limit) rows; split the file."
        case .tooManyColumns(_, let limit): "more than \(limit) fields; check the quotes before it."
        }
    }
}
