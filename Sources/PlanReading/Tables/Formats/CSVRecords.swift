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
